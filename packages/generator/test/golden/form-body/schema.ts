// Generated from specs/form-body/openapi.yaml. Do not edit; run `npm run generate form-body`.

export interface components {
  schemas: {};
}

export interface paths {
  "/session": {
    /** Starts a session. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/x-www-form-urlencoded": {
            username: string;
            password: string;
            scopes?: string[] | undefined;
          };
        };
      };
      responses: {
        204: {
          content?: never;
        };
      };
    };
  };
}
