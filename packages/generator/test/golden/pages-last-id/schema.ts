// Generated from specs/pages-last-id/openapi.yaml. Do not edit; run `npm run generate pages-last-id`.

export interface EventList {
  events: Occurrence[];
}

export interface Occurrence {
  id: number;
}

export interface components {
  schemas: {
    EventList: EventList;
    Occurrence: Occurrence;
  };
}

export interface paths {
  "/events": {
    /** Lists events. */
    get: {
      parameters: {
        query?: {
          last_id?: number | undefined;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": EventList;
          };
        };
      };
    };
  };
}
