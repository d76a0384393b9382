// Generated from specs/body-optional/openapi.yaml. Do not edit; run `npm run generate body-optional`.

export interface Reservation {
  days: number;
  note?: string | undefined;
}

export interface components {
  schemas: {
    Reservation: Reservation;
  };
}

export interface paths {
  "/books/{id}/reserve": {
    /** Reserves a book. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: {
        content: {
          "application/json": Reservation;
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
