// Generated from specs/pages-none/openapi.yaml. Do not edit; run `npm run generate pages-none`.

export interface components {
  schemas: {};
}

export interface paths {
  "/books": {
    /** Lists all books. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": {
              books: string[];
            };
          };
        };
      };
    };
  };
  "/authors": {
    /** Lists the names of authors by their id. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": Record<string, string>;
          };
        };
      };
    };
  };
}
