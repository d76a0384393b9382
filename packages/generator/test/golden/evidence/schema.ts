// Generated from specs/evidence/openapi.yaml. Do not edit; run `npm run generate evidence`.

export interface components {
  schemas: {};
}

export interface paths {
  "/alerts/{id}": {
    /** Fetches an alert. */
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
      };
    };
    /** Dismisses an alert | for good. */
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
  "/alerts": {
    /** Counts the alerts. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
      };
    };
    /** Mutes all alerts. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
      };
    };
    /** Raises an alert. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
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
