// Generated from specs/body-meets-parameter/openapi.yaml. Do not edit; run `npm run generate body-meets-parameter`.

export interface components {
  schemas: {};
}

export interface paths {
  "/books/{id}": {
    /** Replaces a book. */
    put: {
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
          "application/json": {
            /** The new id. */
            id: string;
            title?: string | undefined;
          };
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
