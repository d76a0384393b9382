// Generated from specs/query-deep-object/openapi.yaml. Do not edit; run `npm run generate query-deep-object`.

export interface components {
  schemas: {};
}

export interface paths {
  "/books": {
    /** Finds books. */
    get: {
      parameters: {
        query?: {
          price?:
            | {
                /** At least this much. */
                from?: number | undefined;
                to?: number | undefined;
              }
            | undefined;
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
