// Generated from specs/header-parameters/openapi.yaml. Do not edit; run `npm run generate header-parameters`.

export interface components {
  schemas: {};
}

export interface paths {
  "/books": {
    /** Adds a book. */
    post: {
      parameters: {
        query?: never;
        header?: {
          /** Makes a repeat harmless. */
          "Idempotency-Key"?: string | undefined;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            title: string;
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
