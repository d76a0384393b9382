import { documentWith, schemaNamed } from "../document-with.ts";
import type { Feature } from "../feature.ts";

export const views: Feature[] = [
  {
    title: "what is sent and what comes back are two types where they differ",
    document: documentWith({
      both: {
        Connection: {
          type: "object",
          description: "A connection.",
          required: ["id", "name", "password"],
          properties: {
            id: { type: "string", readOnly: true },
            name: { type: "string" },
            password: { type: "string", writeOnly: true },
            parent: schemaNamed("Connection"),
          },
        },
      },
    }),
    schemas: `/** A connection. */
export interface Connection {
  id: string;
  name: string;
  /** A connection. */
  parent?: Connection;
}

/**
 * A connection.
 *
 * The form that is sent; \`Connection\` is what comes back.
 */
export interface ConnectionWrite {
  name: string;
  password: string;
  /** A connection. */
  parent?: ConnectionWrite | undefined;
}

`,
    paths: `  "/send/Connection": {
    /** Sends. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ConnectionWrite;
        };
      };
      responses: {
        204: {
          content?: never;
        };
      };
    };
  };
  "/receive/Connection": {
    /** Receives. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": Connection;
          };
        };
      };
    };
  };
`,
  },
];
