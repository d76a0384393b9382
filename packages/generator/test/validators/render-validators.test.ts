import { format } from "oxfmt";
import { describe, expect, test } from "vitest";
import type { Schema } from "../../src/openapi-document.ts";
import { renderValidators } from "../../src/validators/render-validators.ts";
import { documentWith, schemaNamed } from "../types/document-with.ts";

describe("validators", () => {
  test("are one constant per schema, each declared in one line with the type of schema.ts", async () => {
    const connection: Schema = {
      type: "object",
      description: "A connection.",
      required: ["id"],
      properties: { id: { type: "string" }, status: schemaNamed("Status") },
    };
    const { js, dts } = await emitted({
      Connection: connection,
      Status: { type: "string", "x-known-values": ["ready"] },
    });
    expect(js).toBe(`// Generated.

import * as z from "zod";

export const zStatus = z.string();

export const zConnection = z.looseObject({
  id: z.string(),
  status: zStatus.optional(),
});
`);
    expect(dts).toBe(`// Generated.

import type { Validator } from "@org/client-runtime";
import type { Connection, Status } from "./schema.ts";

export declare const zConnection: Validator<Connection>;
export declare const zStatus: Validator<Status>;
`);
  });

  test("fill in no defaults, read no BigInt and ignore formats that servers do not keep to", async () => {
    const properties: Record<string, Schema> = {
      limit: { type: "integer", format: "int64", default: 10, minimum: 1 },
      ratio: { type: "number", format: "double" },
      big: { type: "string", format: "int64" },
      id: { type: "string", format: "uuid" },
      link: { type: "string", format: "uri" },
      at: { type: "string", format: "date-time" },
      day: { type: "string", format: "date" },
      file: { type: "string", format: "binary" },
      image: { contentMediaType: "image/png" },
    };
    const { js } = await emitted({ Job: { type: "object", properties } });
    expect(js).toContain(`export const zJob = z.looseObject({
  limit: z.int().gte(1).optional(),
  ratio: z.number().optional(),
  big: z.string().optional(),
  id: z.guid().optional(),
  link: z.string().optional(),
  at: z.iso.datetime({ offset: true, local: true }).optional(),
  day: z.iso.date().optional(),
  file: z.unknown().optional(),
  image: z.unknown().optional(),
});
`);
  });

  test("tell the branches of a union apart by their const tag", async () => {
    const { js } = await emitted({
      Shape: { oneOf: [schemaNamed("Circle"), schemaNamed("Square"), { type: "null" }] },
      Circle: { type: "object", required: ["type"], properties: { type: { const: "circle" } } },
      Square: { type: "object", required: ["type"], properties: { type: { const: "square" } } },
    });
    expect(js).toContain(
      `export const zShape = z.discriminatedUnion("type", [zCircle, zSquare]).nullable();`,
    );
  });

  test("let nothing into an object that no property fits into", async () => {
    const { js } = await emitted({
      NoSettings: { type: "object", additionalProperties: false },
      Closed: { type: "object", properties: { a: { type: "string" } }, additionalProperties: false },
    });
    expect(js).toContain(`export const zNoSettings = z.strictObject({});`);
    expect(js).toContain(`export const zClosed = z.looseObject({`);
  });

  test("lend themselves to recursion", async () => {
    const { js } = await emitted({
      Tree: { type: "object", properties: { leaves: { type: "array", items: schemaNamed("Tree") } } },
    });
    expect(js).toContain("leaves: z.array(z.lazy(() => zTree)).optional(),");
  });

  test("are two modules also where there is no schema", async () => {
    expect(await emitted({})).toEqual({
      js: "// Generated.\n\nexport {};\n",
      dts: "// Generated.\n\nexport {};\n",
    });
  });

  test("are the same each time, and leave the document as it was", async () => {
    const document = documentWith({
      received: { Job: { type: "object", properties: { at: { type: "string" } } } },
    });
    const before = structuredClone(document);
    expect(await renderValidators(document, "")).toEqual(await renderValidators(document, ""));
    expect(document).toEqual(before);
  });
});

/** Both files, formatted as they are in a package. */
async function emitted(schemas: Record<string, Schema>): Promise<{ js: string; dts: string }> {
  const { js, dts } = await renderValidators(documentWith({ schemas }), "// Generated.");
  return { js: await formatted("validators.js", js), dts: await formatted("validators.d.ts", dts) };
}

async function formatted(name: string, text: string): Promise<string> {
  const { code, errors } = await format(name, text, { printWidth: 110 });
  expect(errors).toEqual([]);
  return code;
}
