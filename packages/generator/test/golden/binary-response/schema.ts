// Generated from specs/binary-response/openapi.yaml. Do not edit; run `npm run generate binary-response`.

export interface components {
  schemas: {};
}

export interface paths {
  "/books/{id}/text": {
    /** Downloads the text of a book. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/epub+zip": Blob;
          };
        };
        default: {
          content: {
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
}
