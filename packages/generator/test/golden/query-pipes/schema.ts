// Generated from specs/query-pipes/openapi.yaml. Do not edit; run `npm run generate query-pipes`.

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
