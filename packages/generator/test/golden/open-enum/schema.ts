// Generated from specs/open-enum/openapi.yaml. Do not edit; run `npm run generate open-enum`.

/** More may come. */
export type Genre = "crime" | "poetry" | (string & {});

export interface components {
  schemas: {
    Genre: Genre;
  };
}

export interface paths {
  "/books": {
    /** Finds books. */
    get: {
      parameters: {
        query?: {
          genre?: Genre | undefined;
          languages?: ("de" | "en" | (string & {}))[] | undefined;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": Genre;
          };
        };
      };
    };
  };
}
