// Generated from specs/query-form/openapi.yaml. Do not edit; run `npm run generate query-form`.

export interface components {
  schemas: {};
}

export interface paths {
  "/books": {
    /** Finds books. */
    get: {
      parameters: {
        query: {
          /** Books with any of these tags. */
          tags?: string[] | undefined;
          /** Format: date-time. */
          since: string;
          in_print?: boolean | undefined;
          /** @deprecated */
          order?: "title" | "price" | undefined;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": string[];
          };
        };
      };
    };
  };
}
