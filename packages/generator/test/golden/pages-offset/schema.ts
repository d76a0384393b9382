// Generated from specs/pages-offset/openapi.yaml. Do not edit; run `npm run generate pages-offset`.

export interface BookList {
  books: Book[];
}

export interface Book {
  title: string;
}

export interface components {
  schemas: {
    BookList: BookList;
    Book: Book;
  };
}

export interface paths {
  "/books": {
    /** Lists books. */
    get: {
      parameters: {
        query?: {
          offset?: number | undefined;
          /** At least 1. */
          limit?: number | undefined;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": BookList;
          };
        };
      };
    };
  };
}
