// Generated from specs/several-successes/openapi.yaml. Do not edit; run `npm run generate several-successes`.

export interface Order {
  order: string;
}

export interface Ticket {
  ticket: string;
}

export interface components {
  schemas: {
    Order: Order;
    Ticket: Ticket;
  };
}

export interface paths {
  "/books/{id}/order": {
    /** Orders a book. */
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
        200: {
          content: {
            "application/json": Order;
          };
        };
        202: {
          content: {
            "application/json": Ticket;
          };
        };
        204: {
          content?: never;
        };
      };
    };
  };
}
