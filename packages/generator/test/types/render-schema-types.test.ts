import { describe, expect, test } from "vitest";
import { SpecError } from "../../src/errors.ts";
import { renderSchemaTypes } from "../../src/types/render-schema-types.ts";
import { documentWith } from "./document-with.ts";
import { emitted, schemaTypes } from "./feature.ts";
import { features } from "./features.ts";

describe("the types of a spec", () => {
  test.each(features)("$title", async ({ document, schemas, paths }) => {
    const text = await emitted(document);
    expect({
      ...text,
      ...(schemas === undefined && { schemas }),
      ...(paths === undefined && { paths }),
    }).toEqual({
      schemas,
      paths,
    });
  });

  test("are the same each time", async () => {
    for (const { document } of features)
      expect(await schemaTypes(document)).toBe(await schemaTypes(document));
  });

  test("leave the document as it was", async () => {
    for (const { document } of features) {
      const before = structuredClone(document);
      await schemaTypes(document);
      expect(document).toEqual(before);
    }
  });

  test("offer the schemas under `components`, where openapi-fetch users look for them", async () => {
    const document = documentWith({
      received: { Job: { type: "object", properties: { id: { type: "string" } } } },
    });
    expect(await schemaTypes(document)).toContain(`export interface components {
  schemas: {
    Job: Job;
  };
}
`);
  });

  test.each(["connection", "Connection-Create", "2D", "Record", "Blob"])("refuse the name %s", (name) => {
    const document = documentWith({ schemas: { [name]: { type: "string" } } });
    const render = (): string => renderSchemaTypes(document, "");
    expect(render).toThrow(SpecError);
    expect(render).toThrow(`#/components/schemas/${name}`);
  });
});
