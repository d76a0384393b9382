// Generated from specs/schemas-inline/openapi.yaml. Do not edit; run `npm run generate schemas-inline`.

export type Level = "low" | "high";

export interface Named {
  name: string;
}

export interface components {
  schemas: {
    Level: Level;
    Named: Named;
  };
}

export interface paths {
  "/values": {
    /** Checks values of every kind. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            pair: [string, number];
            map: {
              [key: string]: Level;
            };
            both?:
              | (Named & {
                  size: number;
                })
              | undefined;
            anything?: unknown;
            list?: (string | number)[] | undefined;
            mixed?:
              | {
                  "a-b"?: 1 | undefined;
                  [key: string]: unknown;
                }
              | undefined;
            "on/off"?: boolean | undefined;
          };
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Named[];
          };
        };
      };
    };
  };
}
