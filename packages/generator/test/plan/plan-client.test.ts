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
            failures: {
              sharedName: "AcmeFailure",
              groups: [],
              rest: { $ref: "#/components/schemas/Failure" },
              documented: [],
            },
          },
        ],
        children: [],
      },
    ],
    uncallable: [],
    failure: { typeName: "AcmeFailure", body: "Failure" },
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

test("names the failure that more than half of the operations have, and only that", async () => {
  const answer = (body: string): string =>
    `responses: { "204": { description: Done. }, default: { description: Else., content: { application/json: { schema: ${body} } } } }`;
  const failing = (...bodies: string[]): string => `
paths:
${bodies.map((body, index) => `  /${index}: { get: { operationId: things.get${"x".repeat(index)}, summary: Gets., ${answer(body)} } }`).join("\n")}
components: { schemas: { One: { type: object }, Two: { type: object } } }
`;
  const one = '{ $ref: "#/components/schemas/One" }';
  const two = '{ $ref: "#/components/schemas/Two" }';
  const shared = await planOf(failing(one, two, one));
  expect(shared.failure).toEqual({ typeName: "AcmeFailure", body: "One" });
  const [things] = shared.resources;
  expect(things?.operations.map(({ failures }) => failures.sharedName)).toEqual([
    "AcmeFailure",
    undefined,
    "AcmeFailure",
  ]);
  expect((await planOf(failing(one, two))).failure).toBeUndefined();
  expect((await planOf(failing("{ type: string }", "{ type: string }"))).failure).toBeUndefined();
});

test("tells the interface of a nested namespace from the schemas that are called like it", async () => {
  const nested = `
paths: { /a: { get: { operationId: things.config.get, summary: Gets., responses: { "204": { description: Done. } } } } }
components: { schemas: { ThingConfig: { type: object }, ThingsConfig: { type: object } } }
`;
  const [things] = (await planOf(nested)).resources;
  expect(things?.interfaceName).toBe("Things");
  expect(things?.children.map(({ interfaceName }) => interfaceName)).toEqual(["ThingsConfigOperations"]);
});
