import { expect, test } from "vitest";

import { broken, expectProblem, good, lintFiles } from "./spec-under-test.ts";

test("an unknown extension is refused with the list of known ones", async () => {
  const text = broken("x-retry: { class: safe, statuses: [429] }", "x-retries: safe");
  const hint = await expectProblem(text, "x-retries", "Extension `x-retries` is unknown.");
  expect(hint).toContain(
    "Known are x-class-name, x-env, x-basic, x-retry, x-evidence, x-known-values, x-int64, x-callable",
  );
});

test("an extension stands where it has a meaning", async () => {
  const text = broken("description: Jobs to skip.", "description: Jobs to skip.\n          x-retry: safe");
  const hint = await expectProblem(text, "x-retry: safe", "`x-retry` has no meaning on a Parameter.");
  expect(hint).toBe("It belongs on: Operation.");
});

test.each([
  ["x-class-name: Shop", "x-class-name: shop client"],
  ["x-env: [SHOP_URL]", "x-env: SHOP_URL"],
  ["x-retry: { class: safe, statuses: [429] }", "x-retry: sometimes"],
  ["x-retry: { class: safe, statuses: [429] }", "x-retry: { class: safe, statuses: [200] }"],
  ["x-evidence: { level: inferred, source: the other calls }", "x-evidence: guessed"],
  ["x-evidence: { level: inferred, source: the other calls }", "x-evidence: { source: a call }"],
  ["x-int64: safe", "x-int64: big"],
  ["x-retry: { class: safe, statuses: [429] }", "x-callable: true"],
  ["type: string, description: How far.,", "type: string, enum: [running, done], description: How far.,"],
])("`%s` cannot be `%s`", async (text, replacement) => {
  const problems = await lintFiles({ "openapi.yaml": broken(text, replacement) });
  expect(problems).toHaveLength(1);
  expect(problems[0]?.problem).toMatch(/The value of `x-[a-z0-9-]+` is not understood\.$/);
  expect(problems[0]?.hint).toMatch(/^It is /);
});

test.each(["safe", "idempotent", "never"])("x-retry may be %s", async (value) => {
  const text = broken("x-retry: { class: safe, statuses: [429] }", `x-retry: ${value}`);
  expect(await lintFiles({ "openapi.yaml": text })).toEqual([]);
});

test("credentials of Basic may name their options and variables", async () => {
  const scheme =
    "{ type: http, scheme: basic, x-basic: { username: apiKey }, x-env: { username: [SHOP_KEY] } }";
  const text = broken("{ type: http, scheme: bearer, x-env: [SHOP_TOKEN] }", scheme);
  expect(await lintFiles({ "openapi.yaml": text })).toEqual([]);
});

test("evidence stands beside no reference, where it would be lost", async () => {
  const text = good.replace(
    '"404": { $ref: "#/components/responses/Failed" }',
    '"404": { $ref: "#/components/responses/Failed", x-evidence: inferred }',
  );
  const problems = await lintFiles({ "openapi.yaml": text });
  expect(problems).toHaveLength(1);
  expect(problems[0]?.hint).toContain("Keep `$ref` alone here");
});
