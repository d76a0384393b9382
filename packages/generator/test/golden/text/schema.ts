// Generated from specs/text/openapi.yaml. Do not edit; run `npm run generate text`.

export interface components {
  schemas: {};
}

export interface paths {
  "/books/{id}/blurb": {
    /** Fetches the text on the back of a book. */
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
            "text/plain": string;
          };
        };
      };
    };
    /** Replaces the text on the back of a book. */
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
          "text/plain": string;
        };
      };
      responses: {
        204: {
          content?: never;
        };
      };
    };
  };
  "/books/{id}/index": {
    /** Downloads the index of a book. */
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
            "text/csv": string;
          };
        };
      };
    };
  };
}
