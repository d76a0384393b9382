import { join } from "node:path";
import { expect, test } from "vitest";
import { countOperations, environmentFor, readBundledSpec } from "../lib/bundled-spec.ts";
import { root } from "../lib/step.ts";

const document = {
  servers: [{ "x-env": ["ACME_URL", "ACME_BASE_URL"] }],
  paths: {
    "/a": { get: {}, post: {}, parameters: {} },
    "/socket": { get: { "x-callable": false } },
  },
  components: {
    securitySchemes: {
      token: {},
      key: { "x-env": { username: ["ACME_KEY"] }, "x-basic": { username: "apiKey" } },
      login: { "x-env": { username: ["ACME_USER"], password: ["ACME_PASSWORD"] } },
      workspaceId: { "x-env": ["ACME_WORKSPACE"] },
    },
  },
};

test("options reach a program by the variables that the spec names first", () => {
  const options = { baseUrl: "http://localhost:1", apiKey: "k", token: "t", username: "u", workspaceId: "w" };
  expect(environmentFor(document, options)).toEqual({
    ACME_URL: "http://localhost:1",
    ACME_KEY: "k",
    ACME_USER: "u",
    ACME_PASSWORD: "",
    ACME_WORKSPACE: "w",
  });
});

test("what cannot be called is not counted", () => {
  expect(countOperations(document)).toBe(2);
  expect(countOperations(readBundledSpec(join(root, "packages/hotdata-client/openapi.json")))).toBe(35);
});
