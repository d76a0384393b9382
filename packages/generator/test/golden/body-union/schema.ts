// Generated from specs/body-union/openapi.yaml. Do not edit; run `npm run generate body-union`.

export type Payment = CardPayment | TransferPayment;

export interface CardPayment {
  method: "card";
  card: string;
}

export interface TransferPayment {
  method: "transfer";
  iban: string;
}

export interface components {
  schemas: {
    Payment: Payment;
    CardPayment: CardPayment;
    TransferPayment: TransferPayment;
  };
}

export interface paths {
  "/orders/{order}/payment": {
    /** Pays an order. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          order: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": Payment;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Payment;
          };
        };
      };
    };
  };
}
