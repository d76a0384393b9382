// Generated from specs/body-nested/openapi.yaml. Do not edit; run `npm run generate body-nested`.

export interface BookCreate {
  /** As printed on the cover. */
  title: string;
  author: {
    name: string;
    /** Format: date. */
    born?: string | undefined;
  };
}

export interface components {
  schemas: {
    BookCreate: BookCreate;
  };
}

export interface paths {
  "/shops/{shop_id}/books": {
    /** Adds a book to a shop. */
    post: {
      parameters: {
        query?: {
          /** Tells the readers. */
          notify?: boolean | undefined;
        };
        header?: never;
        path: {
          shop_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BookCreate;
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
