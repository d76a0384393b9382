import type { SchemaObject } from "../../../src/openapi-document.ts";
import { documentWith, schemaNamed } from "../document-with.ts";
import type { Feature } from "../feature.ts";

const name: SchemaObject = {
  type: "string",
  description: "Name.",
  minLength: 1,
  maxLength: 64,
  pattern: "^[a-z]+$",
};
const ratio: SchemaObject = {
  type: "number",
  exclusiveMinimum: 0,
  multipleOf: 0.5,
};

export const docs: Feature[] = [
  {
    title: "what a reader must know of a property stands in its doc comment",
    document: documentWith({
      received: {
        Timeout: {
          type: "integer",
          description: "Time until a query is given up, in seconds.",
          minimum: 1,
          maximum: 3600,
          default: 60,
        },
        Query: {
          type: "object",
          properties: {
            name,
            order: { type: "string", enum: ["asc", "desc"], default: "asc" },
            ratio,
            timeout: { ...schemaNamed("Timeout"), description: "Time for this query." },
            others: schemaNamed("Timeout"),
            count: { type: "integer", format: "int64" },
            old: { type: "string", deprecated: true },
          },
        },
      },
    }),
    schemas: `/** Time until a query is given up, in seconds. Default: 60. Minimum: 1. Maximum: 3600. */
export type Timeout = number;

export interface Query {
  /** Name. Minimum length: 1. Maximum length: 64. Pattern: \`^[a-z]+$\`. */
  name?: string;
  /** Default: "asc". */
  order?: "asc" | "desc";
  /** Greater than: 0. Multiple of: 0.5. */
  ratio?: number;
  /** Time for this query. */
  timeout?: Timeout;
  /** Time until a query is given up, in seconds. */
  others?: Timeout;
  count?: number;
  /** @deprecated */
  old?: string;
}

`,
  },
  {
    title: "what the description tells is not told again",
    document: documentWith({
      received: {
        Job: {
          type: "object",
          properties: {
            reports: { type: "boolean", description: "Makes reports. False by default.", default: false },
            size: { type: "integer", description: "Rows, 10 at least.", minimum: 10, maximum: 99 },
          },
        },
      },
    }),
    schemas: `export interface Job {
  /** Makes reports. False by default. */
  reports?: boolean;
  /** Rows, 10 at least. Maximum: 99. */
  size?: number;
}

`,
  },
  {
    title: "facts stand below a description that fills the line",
    document: documentWith({
      received: {
        Page: {
          type: "object",
          properties: {
            limit: {
              type: "integer",
              description:
                "How many items the page has at most; the server may send fewer of them, even none.",
              default: 10,
              maximum: 100,
            },
          },
        },
      },
    }),
    schemas: `export interface Page {
  /**
   * How many items the page has at most; the server may send fewer of them, even none.
   * Default: 10. Maximum: 100.
   */
  limit?: number;
}

`,
  },
  {
    title: "paragraphs stay paragraphs, long lines are broken, and no text ends its comment",
    document: documentWith({
      received: {
        Note: {
          type: "object",
          description:
            "A note that somebody left for everybody else who works with the same connection, to be read " +
            "before it is used.\n\nIt ends here: */",
          deprecated: true,
          properties: { at: { type: "string", format: "date-time", description: "When.\n\nIn UTC." } },
        },
      },
    }),
    schemas: `/**
 * A note that somebody left for everybody else who works with the same connection, to be read before
 * it is used.
 *
 * It ends here: *\\/
 * @deprecated
 */
export interface Note {
  /**
   * When.
   *
   * In UTC.
   *
   * Format: date-time.
   */
  at?: string;
}

`,
  },
];
