// Generated from specs/body-whole/openapi.yaml. Do not edit; run `npm run generate body-whole`.

export interface components {
  schemas: {};
}

export interface paths {
  "/books": {
    /** Replaces all books. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": string[];
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
