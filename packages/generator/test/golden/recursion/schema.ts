// Generated from specs/recursion/openapi.yaml. Do not edit; run `npm run generate recursion`.

export interface Shelf {
  name: string;
  parts: Shelf[];
}

export interface components {
  schemas: {
    Shelf: Shelf;
  };
}

export interface paths {
  "/shelves": {
    /** Replaces the tree of shelves. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": Shelf;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Shelf;
          };
        };
      };
    };
  };
}
