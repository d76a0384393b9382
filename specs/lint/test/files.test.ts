import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { lintSpec } from "../lint-spec.ts";
import { broken, expectProblem, good, lineOf, lintFiles, lintText, onLine } from "./spec-under-test.ts";

const [head = "", jobs = "", tail = ""] = good.split(/(?<=paths:\n)|(?=components:)/);
const entry = `${head}  /jobs: { $ref: "jobs.yaml#/paths/~1jobs" }
  /jobs/{id}: { $ref: "jobs.yaml#/paths/~1jobs~1{id}" }
`;
const shared = tail.replace(/ {2}securitySchemes:\n.*\n/, "");
const schemes = `components:\n  securitySchemes:\n    token: { type: http, scheme: bearer, x-env: [SHOP_TOKEN] }\n`;

test("a spec of several files is checked as one", async () => {
  const files = { "openapi.yaml": entry + schemes, "jobs.yaml": `paths:\n${jobs}${shared}` };
  expect(await lintFiles(files)).toEqual([]);
});

test("a problem names the file that it is in", async () => {
  const text = `paths:\n${jobs}${shared}`.replace("x-int64: safe, ", "");
  const problems = await lintFiles({ "openapi.yaml": entry + schemes, "jobs.yaml": text });
  const line = lineOf(text, "int64");
  const message = "An int64 number does not say whether it stays below 2^53.";
  expect(problems.map(({ problem }) => problem)).toEqual([`jobs.yaml:${line} ${message}`]);
});

test("a path that the entry file does not list is unused", async () => {
  const text = `paths:\n${jobs}  /orders: {}\n${shared}`;
  const problems = await lintFiles({ "openapi.yaml": entry + schemes, "jobs.yaml": text });
  const line = lineOf(text, "/orders");
  expect(problems.map(({ problem }) => problem)).toEqual([
    `jobs.yaml:${line} \`/orders\` in \`paths\` is never used.`,
  ]);
});

test("a component that nothing refers to is unused", async () => {
  const text = `${good}    Spare: { type: object, description: Unused. }\n`;
  expect(await lintText(text)).toEqual([
    onLine(text, "    Spare:", "`Spare` in `components.schemas` is never used."),
  ]);
});

test("a reference that leads nowhere is a problem", async () => {
  const text = broken('- $ref: "#/components/schemas/ExitEntry"', '- $ref: "#/components/schemas/LastEntry"');
  const hint = await expectProblem(text, "schemas/LastEntry", "Can't resolve $ref");
  expect(hint).toContain("Correct the path of the file, the pointer after `#`");
});

test("YAML that cannot be read is a problem like any other", async () => {
  const problems = await lintFiles({ "openapi.yaml": broken("  /jobs:\n", "  /jobs: [\n") });
  expect(problems).toHaveLength(1);
  expect(problems[0]?.problem).toMatch(/^openapi\.yaml:\d+ /);
  expect(problems[0]?.hint).toContain("mend the YAML");
});

test("YAML that cannot be read is a problem of the file that it is in", async () => {
  const text = `paths:\n${jobs}${shared}`.replace("  /jobs:\n", "  /jobs: [\n");
  const problems = await lintFiles({ "openapi.yaml": entry + schemes, "jobs.yaml": text });
  expect(problems).toHaveLength(1);
  expect(problems[0]?.problem).toMatch(/^jobs\.yaml:\d+ Failed to parse: /);
});

test("a file that is not there is a problem like any other", async () => {
  const problems = await lintSpec("nowhere/openapi.yaml");
  expect(problems).toHaveLength(1);
  expect(problems[0]?.message).toContain("no such file or directory");
});

test("a document of another version is refused as a whole", async () => {
  const text = broken("openapi: 3.1.1", "openapi: 3.0.3");
  const hint = await expectProblem(text, "3.0.3", "The document is not OpenAPI 3.1: its `openapi` is 3.0.3.");
  expect(hint).toBe("Begin the entry file with `openapi: 3.1.1`.");
});

test("the spec of Hotdata is clean", async () => {
  const path = fileURLToPath(new URL("../../hotdata/openapi.yaml", import.meta.url));
  expect(await lintSpec(path)).toEqual([]);
});
