import { expect, test } from "vitest";

import { broken, expectProblem, good, lintFiles, lintText, onLine } from "./spec-under-test.ts";

test("a spec that follows the rules has no problems", async () => {
  expect(await lintFiles({ "openapi.yaml": good })).toEqual([]);
});

test("an operationId is dotted", async () => {
  const hint = await expectProblem(
    broken("operationId: jobs.list", "operationId: list_jobs"),
    "operationId: list_jobs",
    "operationId `list_jobs` is no dotted path of camelCase names.",
  );
  expect(hint).toContain("`resource.verb`");
});

test("an operationId has no numeric suffix", async () => {
  const text = broken("operationId: jobs.log.append", "operationId: jobs.log.append2");
  expect(await lintText(text)).toEqual([
    onLine(text, "jobs.log.append2", "operationId `jobs.log.append2` has a name that ends in a digit."),
  ]);
});

test("an operationId may end in a digit where the platform's own path does", async () => {
  const text = broken("operationId: jobs.log.append", "operationId: jobs.log2.append");
  expect(await lintText(text)).toHaveLength(1);
  expect(await lintText(text.replaceAll("  /jobs/{id}:", "  /log2/{id}:"))).toEqual([]);
});

test("an operation is no namespace", async () => {
  const text = broken("operationId: jobs.log.append", "operationId: jobs.get.log");
  const message = "`jobs.get` is an operation and also the namespace of others.";
  expect(await lintText(text)).toEqual([onLine(text, "operationId: jobs.get", message)]);
});

test("two operations do not become the same function", async () => {
  const text = broken("jobs.log.append", "jobsLog.append").replace("jobs.list", "jobs.logAppend");
  const message = "`jobsLog.append` and `jobs.logAppend` both become the function `jobsLogAppend`.";
  expect(await lintText(text)).toEqual([onLine(text, "operationId: jobsLog.append", message)]);
});

test.each(["wait", "watch"])("an operation leaves `%s` to the poll beside it", async (verb) => {
  const text = broken("operationId: jobs.log.append", `operationId: jobs.${verb}`);
  const name = verb === "wait" ? "jobsWait" : "jobsWatch";
  const message = `\`jobs.${verb}\` and \`jobs.${verb}\` both become the function \`${name}\`.`;
  expect(await lintText(text)).toEqual([onLine(text, `operationId: jobs.${verb}`, message)]);
});

test("an operationId occurs once", async () => {
  const text = broken("operationId: jobs.log.append", "operationId: jobs.get");
  const problems = await lintFiles({ "openapi.yaml": text });
  expect(problems).toHaveLength(1);
  expect(problems[0]?.hint).toBe("Give one of the two another place in the client.");
});

test("an operation has a summary", async () => {
  const text = broken("      summary: Fetches a job.\n", "");
  const message = "Operation object should contain `summary` field.";
  expect(await lintText(text)).toEqual([onLine(text, "schema: { type: string }\n    get:", message)]);
});

test("a summary is a short sentence", async () => {
  const message = "The summary is no short sentence with a capital at its start and a period at its end.";
  const text = broken("Fetches a job.", "fetch job");
  expect(await lintText(text)).toEqual([onLine(text, "fetch job", message)]);
});

test("a tag is declared", async () => {
  const text = broken("  - { name: Jobs, description", "  - { name: Work, description");
  const problems = await lintFiles({ "openapi.yaml": text });
  expect(problems.map(({ problem }) => problem)[0]).toContain(
    "Operation tags should be defined in global tags.",
  );
  expect(problems[0]?.hint).toContain("`tags` of the entry file");
});

test("an operation says which credentials it takes", async () => {
  const text = broken("security:\n  - token: []\n", "");
  const problems = await lintFiles({ "openapi.yaml": text });
  expect(problems).toHaveLength(3);
  expect(problems[0]?.problem).toBe("openapi.yaml:9 The operation does not say which credentials it takes.");
});

test("an operation with credentials declares 401", async () => {
  const text = good.replace(/ +"401": .*\n/, "");
  const message = "Response `401` is missing: the operation takes credentials.";
  expect(await lintText(text)).toEqual([onLine(text, "responses:", message)]);
});

test("an operation declares the default error", async () => {
  const text = good.replace(/ +default: .*\n/, "");
  const message = "Response `default` is missing: any call can fail in ways that nobody listed.";
  expect(await lintText(text)).toEqual([onLine(text, "responses:", message)]);
});

test("an operation on an id declares 404", async () => {
  const text = good.replace(/ +"404": .*\n/, "");
  const message = "Response `404` is missing: what the path names may not exist.";
  const hint = await expectProblem(text, "reason\n      responses:", message);
  expect(hint).toContain("`x-evidence: inferred`");
});

test("an error response has a body schema", async () => {
  const text = broken(
    '"204": { description: Appended. }',
    '"204": { description: Appended. }\n        "409": { description: No. }',
  );
  expect(await lintText(text)).toEqual([
    onLine(text, '"409"', "The error response `409` has no body schema."),
  ]);
});

const appended = '"204": { description: Appended. }';
const appending = "operationId: jobs.log.append";
const answers = "text: Hello } } }\n      responses:";

test("an operation declares a success", async () => {
  const text = broken(appended, '"302": { description: Elsewhere. }');
  expect(await lintText(text)).toEqual([onLine(text, answers, "The operation declares no success.")]);
});

test("what is no call declares no success, but the answer that says why", async () => {
  const upgrade = broken(appended, '"101": { description: A WebSocket from now on. }');
  expect(await lintText(upgrade.replace(appending, `${appending}\n      x-callable: false`))).toEqual([]);
  const both = broken(appending, `${appending}\n      x-callable: false`);
  expect(await lintText(both)).toEqual([
    onLine(both, "x-callable", "The operation declares a success, and is not callable."),
  ]);
  const silent = both.replace(`        ${appended}\n`, "");
  expect(await lintText(silent)).toEqual([
    onLine(silent, answers, "Nothing says why the operation is not callable."),
  ]);
});

test("a stream of events has the schema of one, examples of it, and no other content beside it", async () => {
  const answer = (content: string): string =>
    broken(appended, `"200": { description: Events., content: { ${content} } }`);
  const event =
    "text/event-stream: { schema: { type: object }, examples: { tick: { value: { event: tick } } } }";
  expect(await lintText(answer(event))).toEqual([]);
  const message = "The stream of events is described in a way that clients cannot read.";
  for (const content of [
    "text/event-stream: { examples: { tick: { value: { event: tick } } } }",
    `${event}, text/plain: { schema: { type: string } }`,
  ]) {
    const text = answer(content);
    expect(await lintText(text)).toEqual([onLine(text, "text/event-stream", message)]);
  }
  const bare = answer("text/event-stream: { schema: { type: object } }");
  expect(await lintText(bare)).toEqual([onLine(bare, "text/event-stream", "The response has no examples.")]);
});
