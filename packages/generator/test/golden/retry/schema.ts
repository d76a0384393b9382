// Generated from specs/retry/openapi.yaml. Do not edit; run `npm run generate retry`.

export interface components {
  schemas: {};
}

export interface paths {
  "/tasks/get": {
    /** Fetches the tasks, though by POST. */
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
  "/tasks": {
    /** Replaces the tasks. */
    put: {
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
  "/tasks/next": {
    /** Takes the next task away. */
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
