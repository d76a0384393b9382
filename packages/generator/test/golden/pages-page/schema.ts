// Generated from specs/pages-page/openapi.yaml. Do not edit; run `npm run generate pages-page`.

export interface components {
  schemas: {};
}

export interface paths {
  "/books": {
    /** Lists books. */
    get: {
      parameters: {
        query?: {
          page_num?: number | undefined;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": {
              title: string;
            }[];
          };
        };
      };
    };
  };
}
