// Generated from specs/poll-steps/openapi.yaml. Do not edit; run `npm run generate poll-steps`.

export interface Job {
  state: "printing" | "done" | "jammed";
  sheets: Sheet[];
}

export interface Sheet {
  line?: number;
  problem?: string;
}

export interface components {
  schemas: {
    Job: Job;
    Sheet: Sheet;
  };
}

export interface paths {
  "/jobs/{id}": {
    /** Fetches a print job. */
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
        200: {
          content: {
            "application/json": Job;
          };
        };
      };
    };
  };
}
