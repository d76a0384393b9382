// Generated from specs/security/openapi.yaml. Do not edit; run `npm run generate security`.

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
  "/workspaces": {
    /** Checks the token. */
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
  "/keys": {
    /** Checks the key. */
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
  "/health": {
    /** Says whether the vault is up. Anyone may ask. */
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
