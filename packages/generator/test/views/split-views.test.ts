import { describe, expect, test } from "vitest";
import { SpecError } from "../../src/errors.ts";
import type { OpenApiDocument, Schema } from "../../src/openapi-document.ts";
import { splitViews } from "../../src/views/split-views.ts";
import { documentWith, json, schemaNamed, type Parts } from "../types/document-with.ts";

describe("a component that is sent and received", () => {
  test("becomes two where the directions differ, the write view right behind the read view", () => {
    const schemas = viewsOf({ both: { Connection: connection, Note: note } });
    expect(Object.keys(schemas)).toEqual(["Connection", "ConnectionWrite", "Note"]);
    expect(schemas["Connection"]).toEqual({
      type: "object",
      required: ["id", "name"],
      properties: { id: { type: "string", readOnly: true }, name: { type: "string" } },
      example: { id: "1", name: "a", password: "b" },
    });
    expect(schemas["ConnectionWrite"]).toEqual({
      type: "object",
      description: "The form that is sent; `Connection` is what comes back.",
      required: ["name", "password"],
      properties: { name: { type: "string" }, password: { type: "string", writeOnly: true } },
      example: { id: "1", name: "a", password: "b" },
    });
  });

  test("stays one where they do not differ", () => {
    expect(viewsOf({ both: { Note: note } })).toEqual({ Note: note });
  });

  test("becomes two where only something it refers to differs, also in a circle", () => {
    const schemas = viewsOf({
      schemas: { Connection: connection, Team: { properties: { group: schemaNamed("Group") } } },
      both: {
        Group: { properties: { team: schemaNamed("Team"), of: { items: schemaNamed("Connection") } } },
      },
    });
    expect(Object.keys(schemas)).toEqual([
      "Connection",
      "ConnectionWrite",
      "Team",
      "TeamWrite",
      "Group",
      "GroupWrite",
    ]);
    expect(schemas["Group"]).toEqual({
      properties: { team: schemaNamed("Team"), of: { items: schemaNamed("Connection") } },
    });
    expect(schemas["GroupWrite"]).toMatchObject({
      properties: { team: schemaNamed("TeamWrite"), of: { items: schemaNamed("ConnectionWrite") } },
    });
    expect(schemas["TeamWrite"]).toMatchObject({ properties: { group: schemaNamed("GroupWrite") } });
  });

  test("is sent as its write view, and comes back as its read view", () => {
    const { paths } = splitViews(documentWith({ both: { Connection: connection } }));
    expect(paths["/send/Connection"]?.post?.requestBody).toMatchObject(json(schemaNamed("ConnectionWrite")));
    expect(paths["/receive/Connection"]?.get?.responses).toEqual({ 200: json(schemaNamed("Connection")) });
  });

  test("leads discriminators to what is sent", () => {
    const union: Schema = {
      oneOf: [schemaNamed("Connection"), schemaNamed("Note")],
      discriminator: { propertyName: "type", mapping: { a: "#/components/schemas/Connection", b: "Note" } },
    };
    expect(
      viewsOf({ schemas: { Connection: connection, Note: note }, both: { Any: union } })["AnyWrite"],
    ).toMatchObject({
      oneOf: [schemaNamed("ConnectionWrite"), schemaNamed("Note")],
      discriminator: { mapping: { a: "#/components/schemas/ConnectionWrite", b: "Note" } },
    });
  });

  test("cannot be split when the name of its write view is taken", () => {
    const document = documentWith({ both: { Connection: connection }, schemas: { ConnectionWrite: note } });
    expect(() => splitViews(document)).toThrow(SpecError);
    expect(() => splitViews(document)).toThrow(
      /#\/components\/schemas\/ConnectionWrite: .*\n\s+Rename that schema/,
    );
  });
});

describe("a component that travels in one direction", () => {
  test("keeps its name, and loses what the other direction has", () => {
    expect(viewsOf({ sent: { Connection: connection } })["Connection"]).toMatchObject({
      required: ["name", "password"],
    });
    expect(Object.keys(viewsOf({ sent: { Connection: connection } }))).toEqual(["Connection"]);
    expect(viewsOf({ received: { Connection: connection } })["Connection"]).toMatchObject({
      required: ["id", "name"],
    });
  });

  test("refers to the write views of what it contains", () => {
    const schemas = viewsOf({
      both: { Connection: connection },
      sent: { Import: { properties: { connections: { items: schemaNamed("Connection") } } } },
    });
    expect(schemas["Import"]).toEqual({
      properties: { connections: { items: schemaNamed("ConnectionWrite") } },
    });
  });

  test("stays whole when no operation uses it", () => {
    expect(viewsOf({ schemas: { Connection: connection } })).toEqual({ Connection: connection });
  });
});

describe("a property of one direction", () => {
  test("is required neither by the other branches of its value nor by what builds on it", () => {
    const schemas = viewsOf({
      schemas: { Connection: connection },
      sent: { Named: { allOf: [schemaNamed("Connection"), { required: ["id", "name"] }], required: ["id"] } },
    });
    expect(schemas["Named"]).toEqual({ allOf: [schemaNamed("Connection"), { required: ["name"] }] });
  });

  test("may have its flag on the component it refers to", () => {
    const schemas = viewsOf({
      schemas: { Id: { type: "string", readOnly: true } },
      sent: { Job: { required: ["id"], properties: { id: schemaNamed("Id"), name: { type: "string" } } } },
    });
    expect(schemas["Job"]).toEqual({ properties: { name: { type: "string" } } });
  });

  test("is removed from schemas written in the operation itself, shared ones and parameters included", () => {
    const { paths, components } = splitViews(
      documentWith({
        components: {
          requestBodies: { Shared: json(structuredClone(connection)) },
          responses: { Shared: json({ type: "array", items: structuredClone(connection) }) },
        },
        paths: {
          "/": {
            put: {
              requestBody: json(structuredClone(connection)),
              responses: { 200: json({ properties: { inner: structuredClone(connection) } }) },
            },
          },
        },
      }),
    );
    const sent = { required: ["name", "password"] };
    const received = { required: ["id", "name"] };
    expect(paths["/"]?.put?.requestBody).toMatchObject(json(sent));
    expect(paths["/"]?.put?.responses).toMatchObject({ 200: json({ properties: { inner: received } }) });
    expect(components?.requestBodies).toMatchObject({ Shared: json(sent) });
    expect(components?.responses).toMatchObject({ Shared: json({ items: received }) });
  });

  test("may be called `properties` or `required`, as any other", () => {
    const odd: Schema = {
      properties: { properties: { type: "string", readOnly: true }, required: { type: "string" } },
    };
    expect(viewsOf({ sent: { Odd: odd } })).toEqual({
      Odd: { properties: { required: { type: "string" } } },
    });
  });
});

test("the document stays as it was", () => {
  const document = documentWith({ both: { Connection: connection } });
  const before = structuredClone(document);
  splitViews(document);
  expect(document).toEqual(before);
});

const note: Schema = { type: "object", properties: { text: { type: "string" } } };

const connection: Schema = {
  type: "object",
  required: ["id", "name", "password"],
  properties: {
    id: { type: "string", readOnly: true },
    name: { type: "string" },
    password: { type: "string", writeOnly: true },
  },
  example: { id: "1", name: "a", password: "b" },
};

function viewsOf(parts: Parts): Record<string, Schema> {
  const document: OpenApiDocument = splitViews(documentWith(parts));
  return document.components?.schemas ?? {};
}
