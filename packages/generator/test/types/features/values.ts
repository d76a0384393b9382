import { documentWith, schemaNamed } from "../document-with.ts";
import type { Feature } from "../feature.ts";

export const values: Feature[] = [
  {
    title: "null is part of a type where the spec says so",
    document: documentWith({
      received: {
        Base: { type: "object", properties: { note: { type: "string" } } },
        Answer: {
          type: "object",
          properties: {
            name: { type: ["string", "null"] },
            base: { oneOf: [schemaNamed("Base"), { type: "null" }] },
            level: { type: ["string", "null"], enum: ["low", "high", null] },
            rows: { type: ["array", "null"], items: { type: ["integer", "null"] } },
          },
        },
      },
    }),
    schemas: `export interface Base {
  note?: string;
}

export interface Answer {
  name?: string | null;
  base?: Base | null;
  level?: "low" | "high" | null;
  rows?: (number | null)[] | null;
}

`,
  },
  {
    title: "a union is told apart by the const tags of its branches, with or without a discriminator",
    document: documentWith({
      received: {
        Shape: {
          description: "What it looks like.",
          oneOf: [schemaNamed("Circle"), schemaNamed("Square")],
          discriminator: { propertyName: "type" },
        },
        Circle: {
          type: "object",
          required: ["type", "radius"],
          properties: { type: { const: "circle" }, radius: { type: "number" } },
        },
        Square: {
          type: "object",
          required: ["type", "side"],
          properties: { type: { const: "square" }, side: { type: "number" } },
        },
      },
    }),
    schemas: `/** What it looks like. */
export type Shape = Circle | Square;

export interface Circle {
  type: "circle";
  radius: number;
}

export interface Square {
  type: "square";
  side: number;
}

`,
  },
  {
    title: "a closed enum is a union of its values",
    document: documentWith({
      received: {
        Level: { type: "string", description: "How loud.", enum: ["low", "high"] },
        Size: { type: "integer", enum: [1, 2] },
      },
    }),
    schemas: `/** How loud. */
export type Level = "low" | "high";

export type Size = 1 | 2;

`,
  },
  {
    title: "an open enum completes the known values and lets others pass",
    document: documentWith({
      received: {
        Status: { type: "string", "x-known-values": ["ready", "größer"] },
        Job: {
          type: "object",
          required: ["status"],
          properties: {
            status: schemaNamed("Status"),
            kinds: { type: "array", items: { type: ["string", "null"], "x-known-values": ["a"] } },
          },
        },
      },
    }),
    schemas: `export type Status = "ready" | "größer" | (string & {});

export interface Job {
  status: Status;
  kinds?: ("a" | (string & {}) | null)[];
}

`,
  },
  {
    title: "recursion works through objects, arrays and maps",
    document: documentWith({
      received: {
        Json: {
          oneOf: [
            { type: "string" },
            { type: "array", items: schemaNamed("Json") },
            { type: "object", additionalProperties: schemaNamed("Json") },
          ],
        },
        Tree: { type: "object", properties: { left: schemaNamed("Tree"), leaves: schemaNamed("Leaves") } },
        Leaves: { type: "array", items: schemaNamed("Tree") },
      },
    }),
    schemas: `export type Json =
  | string
  | Json[]
  | {
      [key: string]: Json;
    };

export interface Tree {
  left?: Tree;
  leaves?: Leaves;
}

export type Leaves = Tree[];

`,
  },
  {
    title: "dates stay strings, any JSON is unknown, and bytes are a Blob",
    document: documentWith({
      sent: {
        Upload: {
          type: "object",
          required: ["file", "at", "meta"],
          properties: {
            file: { type: "string", format: "binary" },
            at: { type: "string", format: "date-time" },
            meta: {},
            parts: { type: "array", items: { contentMediaType: "application/octet-stream" } },
          },
        },
      },
    }),
    schemas: `export interface Upload {
  file: Blob;
  /** Format: date-time. */
  at: string;
  meta: unknown;
  parts?: Blob[] | undefined;
}

`,
  },
  {
    title: "an object that no property fits into is empty",
    document: documentWith({
      received: {
        NoSettings: { type: "object", description: "None.", additionalProperties: false },
        Server: {
          type: "object",
          properties: {
            settings: schemaNamed("NoSettings"),
            labels: { type: ["object", "null"], properties: {}, additionalProperties: false },
            closed: { type: "object", properties: { a: {} }, additionalProperties: false },
          },
        },
      },
    }),
    schemas: `/** None. */
export type NoSettings = Record<string, never>;

export interface Server {
  /** None. */
  settings?: NoSettings;
  labels?: Record<string, never> | null;
  closed?: {
    a?: unknown;
  };
}

`,
  },
];
