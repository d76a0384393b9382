// Generated from specs/poll/openapi.yaml. Do not edit; run `npm run generate poll`.

export interface Job {
  state: "waiting" | "printing" | "done" | "jammed" | "canceled" | (string & {});
  problem?: string;
  printed?: number;
  pages?: number;
}

export interface components {
  schemas: {
    Job: Job;
  };
}

export interface paths {
  "/jobs/{id}": {
    /** Fetches a job. */
    get: {
      parameters: {
        query?: {
          wide?: boolean | undefined;
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": Job;
          };
        };
      };
    };
  };
  "/jobs/{id}/cancel": {
    /** Cancels a job. */
    post: {
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
}
