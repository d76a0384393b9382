import { expect, test } from "vitest";

import { broken, expectProblem, good, lintFiles, lintText, onLine } from "./spec-under-test.ts";

const paging = `x-pagination:
        style: offset
        offset: $request.query.offset
        items: $response.body#/jobs
        maximum: 100
`;

test("a list says how it is paged", async () => {
  const text = broken(`      ${paging}`, "");
  const hint = await expectProblem(text, "    get:", "The list `jobs.list` does not say how it is paged.");
  expect(hint).toContain("{ style: none, items: … }");
});

test.each(["none", "{ style: none, items: $response.body#/jobs }"])("a whole list is `%s`", async (value) => {
  const text = broken(paging, `x-pagination: ${value}\n`);
  expect(await lintFiles({ "openapi.yaml": text })).toEqual([]);
});

test("the style of pagination is a known one", async () => {
  const text = broken("style: offset", "style: skip");
  const hint = await expectProblem(text, "x-pagination:", "The style of `x-pagination` is unknown.");
  expect(hint).toBe("Known are none, offset, cursor, page, id-range, last-id.");
});

test("pagination has the fields of its style", async () => {
  const text = broken("        offset: $request.query.offset\n", "");
  expect(await lintText(text)).toEqual([onLine(text, "x-pagination:", "`x-pagination` lacks `offset`.")]);
});

test("pagination has no fields of other styles", async () => {
  const text = broken("        maximum: 100\n", "        cursor: $request.query.offset\n");
  expect(await lintText(text)).toEqual([onLine(text, "cursor:", "`cursor` has no meaning here.")]);
});

test("an input of pagination is a declared parameter", async () => {
  const text = broken("$request.query.offset", "$request.query.skip");
  const message = "`offset` of `x-pagination` leads nowhere: $request.query.skip";
  expect(await lintText(text)).toEqual([onLine(text, "offset: $request", message)]);
});

test("an output of pagination is in the schema of the answer", async () => {
  const text = broken("items: $response.body#/jobs", "items: $response.body#/data");
  const message = "`items` of `x-pagination` leads nowhere: $response.body#/data";
  const hint = await expectProblem(text, "items: $response", message);
  expect(hint).toContain("a property of the body's schema");
});

test("the items of a page are a list", async () => {
  const text = broken("items: $response.body#/jobs", "items: $response.body");
  const message = "`items` of `x-pagination` leads nowhere: $response.body";
  expect(await expectProblem(text, "items: $response", message)).toBe("Point to a list.");
});

test("pagination by last id points into an item", async () => {
  const lastId =
    "x-pagination: { style: last-id, last-id: $request.query.offset, items: $response.body#/jobs, id: $item#/";
  const reason = broken(paging, `${lastId}reason }\n`);
  expect(await lintFiles({ "openapi.yaml": reason })).toEqual([]);
  const text = broken(paging, `${lastId}key }\n`);
  expect(await lintText(text)).toEqual([
    onLine(text, "x-pagination", "`id` of `x-pagination` leads nowhere: $item#/key"),
  ]);
});

test("a poll classifies every known status", async () => {
  const text = broken("x-known-values: [running, done]", "x-known-values: [running, done, lost]");
  const hint = await expectProblem(text, "x-poll:", "Status `lost` is in no group of `x-poll`.");
  expect(hint).toBe("Put each known status into one of active, succeeded, failed, canceled.");
});

test("a poll classifies no status twice", async () => {
  const text = broken("succeeded: [done]", "succeeded: [done, running]");
  expect(await lintText(text)).toEqual([
    onLine(text, "x-poll:", "Status `running` is in several groups of `x-poll`."),
  ]);
});

test("a poll names known statuses only", async () => {
  const text = broken("active: [running]", "active: [running, waiting]");
  expect(await lintText(text)).toEqual([
    onLine(text, "x-poll:", "Status `waiting` is not a known status of `x-poll`."),
  ]);
});

test("a poll points to properties of the answer", async () => {
  const text = broken("error: $response.body#/reason", "error: $response.body#/why");
  expect(await lintText(text)).toEqual([
    onLine(text, "x-poll:", "`error` of `x-poll` leads nowhere: $response.body#/why"),
  ]);
});

test("each of several pointers of a poll leads somewhere", async () => {
  const text = broken(
    "error: $response.body#/reason",
    "error: [$response.body#/reason, $response.body#/why]",
  );
  expect(await lintText(text)).toEqual([
    onLine(text, "x-poll:", "`error` of `x-poll` leads nowhere: $response.body#/why"),
  ]);
});

test("a poll may point to whichever item of a list has the text or the progress", async () => {
  const size =
    "size: { type: integer, format: int64, x-int64: safe, description: Bytes. }\n" +
    "        log: { type: array, description: Its log., items: { $ref: '#/components/schemas/Line' } }";
  const line =
    "    Line:\n      type: object\n      description: A line.\n      properties:\n" +
    "        text: { type: string, description: Its text. }\n        at: { type: integer, description: Its place. }\n";
  const text = broken("size: { type: integer, format: int64, x-int64: safe, description: Bytes. }", size)
    .replace("    Entry:\n", `${line}    Entry:\n`)
    .replace(
      "error: $response.body#/reason",
      "error: $response.body#/log/*/text\n        progress: { value: $response.body#/log/*/at }",
    );
  expect(await lintText(text)).toEqual([]);
  const missing = text.replace("/log/*/text", "/log/*/reason");
  expect(await expectProblem(missing, "x-poll:", nowhere("error", "/log/*/reason"))).toContain(
    "`/steps/*/error`",
  );
  const noList = text.replace("/log/*/text", "/reason/*");
  expect(await lintText(noList)).toEqual([onLine(noList, "x-poll:", nowhere("error", "/reason/*"))]);
});

test.each([
  ["a poll has one status", "status: $response.body#/status", "status: $response.body#/log/*/text"],
  ["a page has one list", "items: $response.body#/jobs", "items: $response.body#/jobs/*/log"],
])("%s, so `*` leads nowhere there", async (_, pointer, wanted) => {
  const log =
    "size: { type: integer, format: int64, x-int64: safe, description: Bytes. }\n" +
    "        log: { type: array, description: Its log., items: { type: object, properties: { text: { type: string } } } }";
  const text = broken("size: { type: integer, format: int64, x-int64: safe, description: Bytes. }", log);
  const problems = await lintText(text.replace(pointer, wanted));
  expect(problems.join("\n")).toContain(`leads nowhere: ${wanted.replace(/^.*: /, "")}`);
});

function nowhere(field: string, pointer: string): string {
  return `\`${field}\` of \`x-poll\` leads nowhere: $response.body#${pointer}`;
}

test("a poll has no unknown fields", async () => {
  const text = broken("error: $response.body#/reason", "errors: $response.body#/reason");
  expect(await lintText(text)).toEqual([onLine(text, "x-poll:", "`errors` of `x-poll` has no meaning.")]);
});

test("a poll has an example of each outcome", async () => {
  const text = broken("                done: { value: { status: done } }\n", "");
  const hint = await expectProblem(text, "x-poll:", "No example shows the operation succeeded.");
  expect(hint).toContain("with the status done");
});

test("the first example of a poll is a success", async () => {
  const running = "                running: { value: { status: running } }\n";
  const done = "                done: { value: { status: done } }\n";
  const text = broken(done + running, running + done);
  const hint = await expectProblem(text, "x-poll:", "The first example shows the operation running.");
  expect(hint).toContain("the mock answers with it");
});

test("a poll may say progress and interval", async () => {
  const progress = "progress: { value: $response.body#/size }\n        interval: 500";
  const text = broken("error: $response.body#/reason", progress);
  expect(await lintFiles({ "openapi.yaml": text })).toEqual([]);
  const wrong = good.replace("error: $response.body#/reason", "interval: 1s");
  expect(await lintText(wrong)).toEqual([
    onLine(wrong, "x-poll:", "`interval` of `x-poll` is no number of milliseconds."),
  ]);
});

const cancel = (id: string): string => broken("error: $response.body#/reason", `cancel: ${id}`);

test("a poll may name an operation of its resource that cancels the job", async () => {
  const optional = cancel("jobs.log.append"); // its body may be left out
  expect(await lintText(optional)).toEqual([]);
  const body = "requestBody:\n        required: true";
  const needed = optional.replace("requestBody:", body);
  const message = "`cancel` of `x-poll` needs parameters that `jobs.get` has not: kind, text, kind, code";
  expect(await expectProblem(needed, "x-poll:", message)).toContain("those of the polled operation");
});

test.each(["jobs.stop", "other.cancel"])("a poll is not canceled by %s, which does not exist", async (id) => {
  const text = cancel(id);
  expect(await lintText(text)).toEqual([
    onLine(text, "x-poll:", `\`cancel\` of \`x-poll\` names no operation of \`jobs\`: ${id}`),
  ]);
});
