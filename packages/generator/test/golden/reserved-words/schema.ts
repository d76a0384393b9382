// Generated from specs/reserved-words/openapi.yaml. Do not edit; run `npm run generate reserved-words`.

export interface components {
  schemas: {};
}

export interface paths {
  "/words/{default}": {
    /** Fetches a word. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          default: string;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
      };
    };
    /** Deletes a word. */
    delete: {
      parameters: {
        query?: {
          class?: string | undefined;
        };
        header?: never;
        path: {
          default: string;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
      };
    };
  };
  "/words/wait": {
    /** Waits for a word. */
    post: {
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
  "/words/new/import": {
    /** Imports new words. */
    post: {
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
