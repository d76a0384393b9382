// Generated from specs/deprecation/openapi.yaml. Do not edit; run `npm run generate deprecation`.

export interface components {
  schemas: {};
}

export interface paths {
  "/books/{id}": {
    /**
     * Fetches a book.
     * @deprecated
     */
    get: {
      parameters: {
        query?: {
          /**
           * Ignored since 2025.
           * @deprecated
           */
          edition?: string | undefined;
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
      };
    };
  };
}
