// Generated from specs/password-login-only/openapi.yaml. Do not edit; run `npm run generate password-login-only`.

export interface components {
  schemas: {};
}

export interface paths {
  "/secret": {
    /** Fetches the secret. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
      };
    };
  };
}
