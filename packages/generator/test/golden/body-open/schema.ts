// Generated from specs/body-open/openapi.yaml. Do not edit; run `npm run generate body-open`.

export interface components {
  schemas: {};
}

export interface paths {
  "/books/{id}/labels": {
    /** Sets labels of a book. */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": Record<string, string | null>;
        };
      };
      responses: {
        204: {
          content?: never;
        };
      };
    };
  };
}
