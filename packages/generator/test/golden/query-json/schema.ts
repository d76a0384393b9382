// Generated from specs/query-json/openapi.yaml. Do not edit; run `npm run generate query-json`.

export interface components {
  schemas: {};
}

export interface paths {
  "/books": {
    /** Finds books. */
    get: {
      parameters: {
        query?: {
          filter?: string | undefined;
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
