// Generated from specs/pages-cursor-in-body/openapi.yaml. Do not edit; run `npm run generate pages-cursor-in-body`.

export interface BookList {
  page: {
    items: string[];
    next?: string;
  };
}

export interface components {
  schemas: {
    BookList: BookList;
  };
}

export interface paths {
  "/books/list": {
    /** Lists books. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            shop: string;
            pagination?:
              | {
                  cursor?: string | undefined;
                  size?: number | undefined;
                }
              | undefined;
          };
        };
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
