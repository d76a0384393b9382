// Generated from specs/query-commas/openapi.yaml. Do not edit; run `npm run generate query-commas`.

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
          title?: string | undefined;
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
