// Generated from specs/failures/openapi.yaml. Do not edit; run `npm run generate failures`.

export interface Missing {
  id: string;
}

export interface Failure {
  message: string;
}

export interface components {
  schemas: {
    Missing: Missing;
    Failure: Failure;
  };
}

export interface paths {
  "/books/{id}": {
    /** Fetches a book. */
    get: {
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
        404: {
          content: {
            "application/json": Missing;
          };
        };
        410: {
          content: {
            "application/json": Missing;
          };
        };
        "5XX": {
          content: {
            "text/plain": string;
          };
        };
        default: {
          content: {
            "application/json": Failure;
          };
        };
      };
    };
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
        404: {
          content: {
            "application/json": Failure;
          };
        };
        default: {
          content: {
            "application/json": Failure;
          };
        };
      };
    };
  };
}
