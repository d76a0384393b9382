// Generated from specs/dotted-ids/openapi.yaml. Do not edit; run `npm run generate dotted-ids`.

export interface components {
  schemas: {};
}

export interface paths {
  "/books/{id}": {
    /** Deletes a book. */
    delete: {
      parameters: {
        query?: never;
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
  "/books/{id}/reviews/{review}": {
    /** Deletes a review. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          review: string;
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
  "/books/{id}/reviews/{review}/votes": {
    /** Agrees with a review. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          review: string;
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
