import { expect, test } from "vitest";

import { broken, expectProblem, good, lintFiles, lintText, onLine } from "./spec-under-test.ts";

test("a component hides no global of TypeScript or the web", async () => {
  const text = good.replaceAll("ShopError", "Notification");
  const message = "Component `Notification` hides a global type or one of the runtime.";
  const hint = await expectProblem(text, "    Notification:", message);
  expect(hint).toContain("`HotdataNotification`");
});

test("a component hides no name of the runtime", async () => {
  const text = good.replaceAll("ShopError", "RequestOptions");
  const message = "Component `RequestOptions` hides a global type or one of the runtime.";
  expect(await lintText(text)).toEqual([onLine(text, "    RequestOptions:", message)]);
});

test("a component has no numeric suffix", async () => {
  const text = good.replaceAll("ShopError", "ShopError2");
  expect(await lintText(text)).toEqual([
    onLine(text, "    ShopError2:", "Component `ShopError2` ends in a digit."),
  ]);
});

test("a component is named in PascalCase", async () => {
  const text = good.replaceAll("ShopError", "shop_error");
  expect(await lintText(text)).toEqual([
    onLine(text, "    shop_error:", "Component `shop_error` is not named in PascalCase."),
  ]);
});

test.each(["nullable: true", "example: No"])("a schema does without `%s`", async (keyword) => {
  const text = broken("message: { type: string,", `message: { ${keyword}, type: string,`);
  const message = `\`${keyword.split(":")[0]}\` is not used in schemas here.`;
  expect(await lintText(text)).toEqual([onLine(text, keyword, message)]);
});

test("a schema does without discriminator", async () => {
  const text = broken("      oneOf:", "      discriminator: { propertyName: kind }\n      oneOf:");
  expect(await lintText(text)).toEqual([
    onLine(text, "discriminator:", "`discriminator` is not used in schemas here."),
  ]);
});

test("branches of a union differ in a required constant", async () => {
  const text = broken("kind: { const: exit,", "kind: { type: string,");
  const alike = text.replace("[kind, code]", "[kind]");
  const message = "Branches 1 and 2 of `oneOf` cannot be told apart.";
  const hint = await expectProblem(alike, '- $ref: "#/components/schemas/ExitEntry"', message);
  expect(hint).toContain("`const`");
});

test("it is enough that one of two branches requires its constant", async () => {
  const text = broken("required: [kind, text]", "required: [kind]");
  const optional = text.replace("required: [kind, code]", "required: []");
  expect(await lintFiles({ "openapi.yaml": optional })).toEqual([]);
});

test("a constant that both branches may leave out does not tell them apart", async () => {
  const text = broken("required: [kind, text]", "required: []");
  const optional = text.replace("required: [kind, code]", "required: []");
  const message = "Branches 1 and 2 of `oneOf` cannot be told apart.";
  const hint = await expectProblem(optional, '- $ref: "#/components/schemas/ExitEntry"', message);
  expect(hint).toContain("required in one of them");
});

test("branches of a union may differ in what they require", async () => {
  const text = good.replaceAll(/kind: \{ const: \w+,/g, "kind: { type: string,");
  expect(await lintFiles({ "openapi.yaml": text })).toEqual([]);
});

test("branches of a union may differ in type", async () => {
  const text = broken(
    'reason: { type: [string, "null"],',
    'reason: { oneOf: [{ type: string }, { type: "null" }],',
  );
  expect(await lintFiles({ "openapi.yaml": text })).toEqual([]);
});

test("a 64 bit integer says that it is safe", async () => {
  const text = broken("x-int64: safe, ", "");
  expect(await lintText(text)).toEqual([
    onLine(text, "format: int64", "An int64 number does not say whether it stays below 2^53."),
  ]);
});

test("a property has a description", async () => {
  const text = broken(", description: In words. }", " }");
  expect(await lintText(text)).toEqual([
    onLine(text, "message: { type: string }", "Property `message` has no description."),
  ]);
});

test("a property may leave its description to the component it refers to", async () => {
  const text = broken(
    'reason: { type: [string, "null"], description: Why it failed. }',
    'reason: { $ref: "#/components/schemas/ShopError" }',
  );
  expect(await lintFiles({ "openapi.yaml": text })).toEqual([]);
});

test("a component has a description", async () => {
  const text = broken("      description: A job.\n", "");
  expect(await lintText(text)).toEqual([onLine(text, "    Job:", "Component `Job` has no description.")]);
});

test("a parameter has a description", async () => {
  const text = broken("          description: Jobs to skip.\n", "");
  const problems = await lintFiles({ "openapi.yaml": text });
  expect(problems).toHaveLength(1);
  expect(problems[0]?.hint).toBe("Say what the parameter does, with its unit and default.");
});

test("a JSON answer has examples", async () => {
  const text = broken("              examples: { empty: { value: { jobs: [] } } }\n", "");
  expect(await lintText(text)).toEqual([
    onLine(text, "            application/json:", "The response has no examples."),
  ]);
});

test("a JSON request has examples", async () => {
  const text = broken("            examples: { text: { value: { kind: text, text: Hello } } }\n", "");
  expect(await lintText(text)).toEqual([
    onLine(
      text,
      "requestBody:\n        content:\n          application/json:",
      "The request body has no examples.",
    ),
  ]);
});

test("an example fits its schema", async () => {
  const text = broken("{ value: { message: No } }", "{ value: { message: 3 } }");
  const message = "Example value must conform to the schema: `message` property type must be string.";
  const hint = await expectProblem(text, "message: 3", message);
  expect(hint).toBe("Make the example and the schema agree.");
});

test("an example has no field that the schema lacks", async () => {
  const text = broken("{ value: { message: No } }", "{ value: { massage: No } }");
  const problems = await lintFiles({ "openapi.yaml": text });
  expect(problems).toHaveLength(1);
  expect(problems[0]?.problem).toContain("massage");
});

test("a required parameter has an example", async () => {
  const text = broken("        example: job_one\n", "");
  expect(await lintText(text)).toEqual([
    onLine(text, "- name: id", "The required parameter `id` has no example."),
  ]);
});
