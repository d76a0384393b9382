import { documentWith, schemaNamed } from "../document-with.ts";
import type { Feature } from "../feature.ts";

export const objects: Feature[] = [
  {
    title: "an object is an exported interface, whose inner references are plain names",
    document: documentWith({
      received: {
        Connection: {
          type: "object",
          description: "A connection to a database.",
          required: ["id", "tables"],
          properties: {
            id: { type: "string", description: "Id of the connection." },
            tables: { type: "array", items: schemaNamed("Table") },
            busy: { type: "boolean" },
          },
        },
        Table: {
          type: "object",
          required: ["rows"],
          properties: { rows: { type: "integer", format: "int64" } },
        },
      },
    }),
    schemas: `/** A connection to a database. */
export interface Connection {
  /** Id of the connection. */
  id: string;
  tables: Table[];
  busy?: boolean;
}

export interface Table {
  rows: number;
}

`,
  },
  {
    title: "optional properties of what is sent may be `undefined`, those of what only comes back may not",
    document: documentWith({
      sent: { Order: { type: "object", properties: { note: { type: "string" }, details: {} } } },
      received: { Receipt: { type: "object", properties: { note: { type: "string" }, details: {} } } },
    }),
    schemas: `export interface Order {
  note?: string | undefined;
  details?: unknown;
}

export interface Receipt {
  note?: string;
  details?: unknown;
}

`,
  },
  {
    title: "a default makes nothing required",
    document: documentWith({
      received: { Page: { type: "object", properties: { limit: { type: "integer", default: 10 } } } },
    }),
    schemas: `export interface Page {
  /** Default: 10. */
  limit?: number;
}

`,
  },
  {
    title: "a map is a Record, and an object that nothing is known of is one of unknown",
    document: documentWith({
      received: {
        Labels: { type: "object", additionalProperties: { type: "string" } },
        Settings: {
          type: "object",
          properties: { extra: { type: "object" }, free: { additionalProperties: true } },
        },
      },
    }),
    schemas: `export type Labels = Record<string, string>;

export interface Settings {
  extra?: Record<string, unknown>;
  free?: Record<string, unknown>;
}

`,
  },
  {
    title: "known properties keep their types beside a map of others",
    document: documentWith({
      received: {
        Row: {
          type: "object",
          required: ["id"],
          properties: { id: { type: "integer" }, deleted: { type: "boolean" } },
          additionalProperties: { type: "string" },
        },
        Open: {
          type: "object",
          required: ["id"],
          properties: { id: { type: "integer" } },
          additionalProperties: true,
        },
      },
    }),
    schemas: `export interface Row {
  id: number;
  deleted?: boolean;
  [key: string]: string | number | boolean | undefined;
}

export interface Open {
  id: number;
  [key: string]: unknown;
}

`,
  },
  {
    title: "an interface extends the interfaces that its allOf refers to",
    document: documentWith({
      received: {
        Named: { type: "object", required: ["name"], properties: { name: { type: "string" } } },
        Job: {
          description: "A job.",
          allOf: [schemaNamed("Named"), { type: "object", properties: { status: { type: "string" } } }],
        },
      },
    }),
    schemas: `export interface Named {
  name: string;
}

/** A job. */
export interface Job extends Named {
  status?: string;
}

`,
  },
  {
    title: "an intersection that narrows an inherited property is an alias",
    document: documentWith({
      received: {
        Profile: { type: "object", required: ["type"], properties: { type: { type: "string" } } },
        NumericProfile: {
          allOf: [
            schemaNamed("Profile"),
            { type: "object", required: ["type"], properties: { type: { const: "numeric" } } },
          ],
        },
      },
    }),
    schemas: `export interface Profile {
  type: string;
}

export type NumericProfile = Profile & {
  type: "numeric";
};

`,
  },
  {
    title: "an allOf can require what its parts leave optional",
    document: documentWith({
      received: {
        Draft: { type: "object", properties: { name: { type: "string" } } },
        Final: { allOf: [schemaNamed("Draft")], required: ["name"] },
      },
    }),
    schemas: `export interface Draft {
  name?: string;
}

export type Final = WithRequired<Draft, "name">;

type WithRequired<T, K extends keyof T> = T & {
  [P in K]-?: T[P];
};

`,
  },
];
