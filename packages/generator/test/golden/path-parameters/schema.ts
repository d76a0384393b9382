// Generated from specs/path-parameters/openapi.yaml. Do not edit; run `npm run generate path-parameters`.

export interface Book {
  title: string;
}

export interface components {
  schemas: {
    Book: Book;
  };
}

export interface paths {
  "/shops/{shop_id}/books/{isbn}": {
    /** Fetches a book. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Number of the shop. */
          shop_id: number;
          /** Its ISBN, with or without dashes. */
          isbn: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": Book;
          };
        };
      };
    };
  };
}
