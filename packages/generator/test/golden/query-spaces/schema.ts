// Generated from specs/query-spaces/openapi.yaml. Do not edit; run `npm run generate query-spaces`.

export interface components {
  schemas: {};
}

export interface paths {
  "/books": {
    /** Finds books. */
    get: {
      parameters: {
        query?: {
          ids?: number[] | undefined;
        };
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
