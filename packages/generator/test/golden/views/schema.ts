// Generated from specs/views/openapi.yaml. Do not edit; run `npm run generate views`.

export interface Account {
  id: string;
  name: string;
}

/** The form that is sent; `Account` is what comes back. */
export interface AccountWrite {
  name: string;
  password: string;
}

export interface components {
  schemas: {
    Account: Account;
    AccountWrite: AccountWrite;
  };
}

export interface paths {
  "/accounts": {
    /** Creates an account. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": AccountWrite;
        };
      };
      responses: {
        201: {
          content: {
            "application/json": Account;
          };
        };
      };
    };
  };
}
