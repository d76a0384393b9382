import { expect, test } from "vitest";
import { Call } from "../src/call.ts";
import { decodeMedia } from "../src/decode-media.ts";
import { DecodeError } from "../src/errors.ts";
import { createClient, openPlatform } from "./platform.ts";
import { serve, type Answer } from "./server.ts";

async function decoded(answer: Answer, accept?: string): Promise<unknown> {
  await using server = await serve(() => answer);
  const operation = {
    id: "things.get",
    method: "GET",
    path: "/",
    ...(accept !== undefined && { accept, decode: decodeMedia }),
  } as const;
  return await new Call<unknown>(createClient(openPlatform, { baseUrl: server.url, retry: 0 }), operation);
}

function typed(type: string, body: string | Buffer): Answer {
  return { headers: { "content-type": type }, body };
}

async function decodeError(answer: Answer): Promise<DecodeError> {
  const failure = await decoded(answer).catch((error: unknown) => error);
  if (!(failure instanceof DecodeError)) throw new Error("no DecodeError", { cause: failure });
  return failure;
}

test.each<[string, Answer]>([
  ["204", { status: 204 }],
  ["205", { status: 205 }],
  ["200 with an empty body", { body: "" }],
])("%s is undefined", async (_, answer) => {
  expect(await decoded(answer)).toBeUndefined();
  expect(await decoded({ status: 204 }, "application/octet-stream")).toBeUndefined();
});

test.each([undefined, "application/octet-stream", "text/plain"])(
  "204 is undefined where %s is accepted, though Chromium shows an empty body there",
  async (accept) => {
    const empty = Object.defineProperty(new Response(""), "status", { value: 204 });
    const client = createClient(openPlatform, { baseUrl: "https://x.test", fetch: async () => empty });
    const media = accept === undefined ? {} : { accept, decode: decodeMedia };
    const operation = { id: "things.get", method: "GET", path: "/", ...media } as const;
    expect(await new Call<unknown>(client, operation)).toBeUndefined();
  },
);

test.each(["null", "false", "0", '""', "[]", '{"a":null}'])("the JSON %s is what it says", async (text) => {
  expect(await decoded(typed("application/json", text))).toEqual(JSON.parse(text));
});

test.each(["application/json; charset=utf-8", "application/problem+json", "text/plain", ""])(
  "JSON is read where JSON is expected, even as %j",
  async (type) => {
    expect(await decoded(typed(type, '{"a":1}'))).toEqual({ a: 1 });
  },
);

test("a byte order mark is passed over", async () => {
  expect(await decoded(typed("application/json", "\ufeff[1]"))).toEqual([1]);
});

test.each([
  ["a page", typed("text/html", "<html>Sign in</html>")],
  ["cut JSON", typed("application/json", '{"a":')],
  ["text", typed("text/plain", "OK")],
])("%s in place of JSON is a DecodeError with the text", async (_, answer) => {
  const error = await decodeError(answer);
  expect(error.message).toMatch(/^things\.get: unreadable: SyntaxError: /);
  expect(error.text).toBe(typeof answer === "function" ? "" : answer.body);
  expect(error.cause).toBeInstanceOf(SyntaxError);
});

test.each<[string, string]>([
  ["9007199254740992", "9007199254740992"],
  ["[9007199254740993]", "9007199254740993"],
  ['{"id":-9007199254740993}', "9007199254740993"],
  ['{ "id" : 12345678901234567890 }', "12345678901234567890"],
  ['{"a":"x","b":[1.5,{"c":90071992547409930}]}', "90071992547409930"],
])("the integer in %s is more than a number holds", async (text, digits) => {
  const error = await decodeError(typed("application/json", text));
  expect(error.message).toBe(`things.get: unreadable: RangeError: ${digits} is too large`);
  expect(error.text).toBe(text);
});

test.each([
  "9007199254740991",
  "[-9007199254740991]",
  '{"id":"12345678901234567890"}',
  '{"id":"a, 12345678901234567890, b: [12345678901234567890]"}',
  '{"a\\"":"\\\\","b":"\\"12345678901234567890"}',
  '{"12345678901234567890":1}',
  "[0.12345678901234567,1.2345678901234567e20,12345678901234567.5]",
  "[1e300,1E21,-1.5e-300,1234567890123456]",
])("the digits in %s are all right", async (text) => {
  expect(await decoded(typed("application/json", text))).toEqual(JSON.parse(text));
});

test("text is a string, also where it is empty", async () => {
  expect(await decoded(typed("text/csv; charset=utf-8", "a,ü"), "text/csv")).toBe("a,ü");
  expect(await decoded(typed("application/xml", "<a/>"), "application/xml")).toBe("<a/>");
  expect(await decoded(typed("text/plain", ""), "text/plain")).toBe("");
});

test("anything else is a Blob of its type", async () => {
  const bytes = Buffer.from([0, 255, 1]);
  const blob = await decoded(typed("image/png", bytes), "image/png");
  expect(blob).toBeInstanceOf(Blob);
  expect((blob as Blob).type).toBe("image/png");
  expect(Buffer.from(await (blob as Blob).arrayBuffer())).toEqual(bytes);
});

test("a file that is JSON or text by chance is still a file", async () => {
  const accept = "application/octet-stream, application/json;q=0.9";
  expect(await decoded(typed("application/json", "{}"), accept)).toBeInstanceOf(Blob);
  expect(await decoded(typed("text/csv", "a"), accept)).toBeInstanceOf(Blob);
  expect(await decoded(typed("application/json", "{}"), "text/plain")).toBe("{}");
});

test("of several media types the answer's own is read", async () => {
  const accept = "application/json, text/csv, application/pdf";
  expect(await decoded(typed("application/json", "[1]"), accept)).toEqual([1]);
  expect(await decoded(typed("text/csv", "a,b"), accept)).toBe("a,b");
  expect(await decoded(typed("application/pdf", "%PDF"), accept)).toBeInstanceOf(Blob);
  await expect(decoded(typed("text/html", "<html>"), accept)).rejects.toBeInstanceOf(DecodeError);
});

test("a long text with many escapes beside a long number is read", async () => {
  const body = { id: 2 ** 53 - 1, log: 'a "line" \\ of it\n'.repeat(2 ** 20) };
  await using server = await serve(() => ({ body }));
  const client = createClient(openPlatform, { baseUrl: server.url });
  expect(await new Call(client, { id: "logs.get", method: "GET", path: "/logs" })).toEqual(body);
});

test.each(['{"log":"\\"","id":9007199254740993}', '{"log":"\\\\","id":9007199254740993}'])(
  "a number that is no safe integer is found behind escapes: %s",
  async (body) => {
    await using server = await serve(() => ({ body }));
    const client = createClient(openPlatform, { baseUrl: server.url });
    const call = new Call(client, { id: "logs.get", method: "GET", path: "/logs" });
    await expect(call).rejects.toThrow("9007199254740993 is too large");
  },
);
