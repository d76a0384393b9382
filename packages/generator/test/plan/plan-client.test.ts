import { expect, test } from "vitest";
import { planOf } from "./plan-of.ts";

const spec = `
servers: [{ url: https://acme.example/, x-env: [ACME_URL] }]
security: [{ token: [] }]
tags: [{ name: Things, description: Things of all kinds. }]
paths:
  /things/{id}:
    get:
      operationId: things.get
      summary: Fetches a thing.
      tags: [Things]
      parameters: [{ name: id, in: path, required: true, description: Its id., schema: { type: string } }]
      responses:
        "200": { description: It., content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } } }
        default: { description: Else., content: { application/json: { schema: { $ref: "#/components/schemas/Failure" } } } }
components:
  securitySchemes: { token: { type: http, scheme: bearer, description: Your token., x-env: [ACME_TOKEN] } }
  schemas: { Thing: { type: object }, Failure: { type: object } }
`;

test("plans a client as plain data that JSON can show", async () => {
  const plan = await planOf(spec);
  expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  expect(plan).toEqual({
    platform: "acme",
    className: "Acme",
    variable: "acme",
    title: "Acme",
    baseUrl: "https://acme.example",
    baseUrlEnv: ["ACME_URL"],
    credentials: [
      {
        name: "token",
        description: "Your token.",
        header: "authorization",
        write: "bearer",
        options: { token: ["ACME_TOKEN"] },
      },
    ],
    security: [["token"]],
    resources: [
      {
        path: "things",
        name: "things",
        interfaceName: "Things",
        description: "Things of all kinds.",
        operations: [
          {
            id: "things.get",
            pointer: "#/paths/~1things~1{id}/get",
            name: "get",
            functionName: "thingsGet",
            factsName: "get",
            method: "GET",
            path: "/things/{id}",
            summary: "Fetches a thing.",
            params: {
              typeName: "ThingsGetParams",
              optional: false,
              fields: [
                {
                  name: "id",
                  in: "path",
                  required: true,
                  description: "Its id.",
                  schema: { type: "string" },
                },
              ],
            },
            facts: {},
            data: [{ status: "200", kind: "json", schema: { $ref: "#/components/schemas/Thing" } }],
            failures: { groups: [], rest: { $ref: "#/components/schemas/Failure" }, documented: [] },
          },
        ],
        children: [],
      },
    ],
    components: ["Thing", "Failure"],
  });
});

test("plans the same twice, byte for byte", async () => {
  expect(JSON.stringify(await planOf(spec))).toBe(JSON.stringify(await planOf(spec)));
});

test("takes a server without a host for no default", async () => {
  const plan = await planOf(spec.replace("https://acme.example/", "/"));
  expect(plan.baseUrl).toBeUndefined();
});
