// Generated from specs/nullability/openapi.yaml. Do not edit; run `npm run generate nullability`.

export interface Book {
  title: string;
  subtitle: string | null;
}

export interface components {
  schemas: {
    Book: Book;
  };
}

export interface paths {
  "/books/{id}": {
    /** Changes a book. */
    patch: {
      parameters: {
        query?: {
          shelf?: number | null | undefined;
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            /** `null` removes it. */
            subtitle?: string | null | undefined;
            state?: "new" | "used" | null | undefined;
          };
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Book | null;
          };
        };
      };
    };
  };
}
