import { expect, test } from "vitest";
import { accessCases } from "../src/access-cases.ts";
import { credentialsFor, credentialVariables } from "../src/access.ts";
import { loadSpec, type SpecOperation } from "../src/load-spec.ts";
import { planCases } from "../src/plan-cases.ts";
import { librarySpec } from "./library-client.ts";

const library = loadSpec(librarySpec);
const spec = {
  ...library,
  document: {
    ...library.document,
    components: {
      securitySchemes: {
        key: {
          type: "http",
          scheme: "basic",
          "x-basic": { username: "apiKey" },
          "x-env": { username: ["KEY"] },
        },
        login: { type: "http", scheme: "basic" },
        token: { type: "http", scheme: "bearer", "x-env": ["TOKEN"] },
      },
    },
  },
};

/** The names of the cases that an operation with these alternatives has for its credentials. */
function names(...security: SpecOperation["security"]): string[] {
  const operation = library.operations.get("books.delete");
  const [first] = operation ? planCases(library, operation) : [];
  return operation && first ? accessCases({ ...operation, security }, first).map(({ name }) => name) : [];
}

test("alternatives are tried each, and each wrongly; without any the client has to refuse", () => {
  expect(names(["key"], ["token"])).toEqual([
    "is refused with no credentials",
    "with a wrong key alone fails with 401",
    "with a wrong token alone fails with 401",
    "with token answers 204",
  ]);
});

test("of credentials that go together each is left out", () => {
  expect(names(["token", "workspaceId"])).toEqual([
    "is refused with no credentials",
    "is refused with only workspaceId",
    "is refused with only token",
    "with a wrong token fails with 401",
    "with a wrong workspaceId fails with 401",
  ]);
});

test("where calls may be anonymous, one without credentials answers", () => {
  expect(names([], ["token"])).toEqual([
    "with no credentials answers 204",
    "with a wrong token alone fails with 401",
  ]);
  expect(names()).toEqual([]);
});

test("a scheme is filled through the options that the client has for it", () => {
  const accepted = { apiKey: "k", username: "u", password: "p", token: "t" };
  expect(credentialsFor(spec, {}, accepted)).toEqual(accepted);
  expect(credentialsFor(spec, { schemes: ["key"] }, accepted)).toEqual({ apiKey: "k" });
  expect(credentialsFor(spec, { schemes: ["login"], wrong: "login" }, accepted)).toEqual({
    username: "not-u",
    password: "not-p",
  });
  expect(credentialVariables(spec)).toEqual(["KEY", "TOKEN"]);
});
