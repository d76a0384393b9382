import { documentWith, json, schemaNamed } from "../document-with.ts";
import type { Feature } from "../feature.ts";

export const paths: Feature[] = [
  {
    title: "an operation has its parameters with docs, its body, and the answers of each status",
    document: documentWith({
      schemas: {
        Table: { type: "object", required: ["name"], properties: { name: { type: "string" } } },
        Problem: { type: "object", required: ["message"], properties: { message: { type: "string" } } },
      },
      components: {
        parameters: {
          Limit: {
            name: "limit",
            in: "query",
            description: "Page size.",
            schema: { type: "integer", maximum: 100 },
          },
        },
        responses: { NotFound: json(schemaNamed("Problem")) },
      },
      paths: {
        "/tables/{id}": {
          parameters: [
            {
              name: "id",
              in: "path",
              required: true,
              description: "Id of the table.",
              schema: { type: "string" },
            },
          ],
          get: {
            operationId: "tables.get",
            summary: "Fetches a table.",
            parameters: [{ $ref: "#/components/parameters/Limit" }],
            responses: {
              200: { ...json(schemaNamed("Table")), headers: { "X-Total": { schema: { type: "integer" } } } },
              404: { $ref: "#/components/responses/NotFound" },
              default: json(schemaNamed("Problem")),
            },
          },
          post: {
            operationId: "tables.upload",
            summary: "Uploads rows.",
            deprecated: true,
            requestBody: { required: true, content: { "application/vnd.apache.parquet": {} } },
            responses: { 200: { content: { "text/csv": { schema: { type: "string" } } } } },
          },
        },
      },
    }),
    paths: `  "/tables/{id}": {
    /** Fetches a table. */
    get: {
      parameters: {
        query?: {
          /** Page size. Maximum: 100. */
          limit?: number | undefined;
        };
        header?: never;
        path: {
          /** Id of the table. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          headers: {
            "X-Total"?: number;
            [name: string]: unknown;
          };
          content: {
            "application/json": Table;
          };
        };
        404: components["responses"]["NotFound"];
        default: {
          content: {
            "application/json": Problem;
          };
        };
      };
    };
    /**
     * Uploads rows.
     * @deprecated
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the table. */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/vnd.apache.parquet": Blob;
        };
      };
      responses: {
        200: {
          content: {
            "text/csv": string;
          };
        };
      };
    };
  };
`,
  },
];
