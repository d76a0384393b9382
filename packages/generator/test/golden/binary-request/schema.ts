// Generated from specs/binary-request/openapi.yaml. Do not edit; run `npm run generate binary-request`.

export interface components {
  schemas: {};
}

export interface paths {
  "/books/{id}/text": {
    /** Stores the text of a book. */
    put: {
      parameters: {
        query?: {
          part?: number | undefined;
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/epub+zip": Blob;
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
