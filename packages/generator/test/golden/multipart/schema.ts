// Generated from specs/multipart/openapi.yaml. Do not edit; run `npm run generate multipart`.

export interface components {
  schemas: {};
}

export interface paths {
  "/books/{id}/cover": {
    /** Stores the cover of a book. */
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
          "multipart/form-data": {
            /** The picture. */
            file: Blob;
            caption?: string | undefined;
            crop?:
              | {
                  width: number;
                }
              | undefined;
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
