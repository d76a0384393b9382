// Generated from specs/pages-id-range/openapi.yaml. Do not edit; run `npm run generate pages-id-range`.

export interface EventList {
  events: number[];
  next: {
    start?: number;
    end?: number;
  } | null;
}

export interface components {
  schemas: {
    EventList: EventList;
  };
}

export interface paths {
  "/events": {
    /** Lists events. */
    get: {
      parameters: {
        query?: {
          start?: number | undefined;
          end?: number | undefined;
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
