import { expect, test } from "vitest";
import { binary, json, text, optional, whole } from "../src/body.ts";
import { Call } from "../src/call.ts";
import { UsageError } from "../src/errors.ts";
import { multipart, urlEncoded } from "../src/forms.ts";
import type { Operation } from "../src/operation.ts";
import { createClient, openPlatform } from "./platform.ts";
import { serve, type Hit } from "./server.ts";

const post = { id: "files.create", method: "POST", path: "/files" } as const;

async function arriving(facts: Partial<Operation>, params: object): Promise<Hit> {
  await using server = await serve(() => ({ body: {} }));
  await new Call(createClient(openPlatform, { baseUrl: server.url }), { ...post, ...facts }, params);
  const [hit] = server.hits;
  if (hit === undefined) throw new Error("nothing arrived");
  return hit;
}

test("JSON drops undefined, sends null, and writes dates in ISO 8601", async () => {
  const hit = await arriving(
    { body: json },
    { a: undefined, b: null, c: new Date(0), d: { e: undefined, f: [null] } },
  );
  expect(String(hit.body)).toBe('{"b":null,"c":"1970-01-01T00:00:00.000Z","d":{"f":[null]}}');
  expect(hit.headers["content-type"]).toBe("application/json");
});

test("a required body of optional fields is an empty object", async () => {
  expect(String((await arriving({ body: json }, {})).body)).toBe("{}");
});

test("an optional body without any field is not sent", async () => {
  const hit = await arriving({ body: optional(json) }, { a: undefined });
  expect(hit.body).toHaveLength(0);
  expect(hit.headers).not.toHaveProperty("content-type");
  expect(String((await arriving({ body: optional(json) }, { a: 1 })).body)).toBe('{"a":1}');
});

test.each<[unknown, string]>([
  [[1, "a"], '[1,"a"]'],
  ["text", '"text"'],
  [null, "null"],
  [{ body: 1 }, '{"body":1}'],
])("a whole body %j is the parameter `body`, as it is", async (body, sent) => {
  expect(String((await arriving({ body: whole(json) }, { body })).body)).toBe(sent);
});

test("a missing whole body is refused, unless it is optional", async () => {
  await expect(arriving({ body: whole(json) }, {})).rejects.toThrow(
    "files.create: the parameter `body` is missing.",
  );
  await expect(arriving({ body: whole(json) }, {})).rejects.toBeInstanceOf(UsageError);
  expect((await arriving({ body: optional(whole(json)) }, {})).body).toHaveLength(0);
});

test("a form writes its fields as a query would", async () => {
  const hit = await arriving(
    { body: urlEncoded },
    { a: "x y&z", list: [1, 2], none: undefined, empty: [], on: true },
  );
  expect(String(hit.body)).toBe("a=x%20y%26z&list=1&list=2&on=true");
  expect(hit.headers["content-type"]).toBe("application/x-www-form-urlencoded");
});

/** The parts of a multipart body, without the boundary that differs each time. */
function partsOf(hit: Hit): string[] {
  const boundary = /boundary=(.+)$/.exec(hit.headers["content-type"] ?? "")?.[1] ?? "";
  const parts = hit.body.toString("latin1").split(`--${boundary}`);
  expect(parts.at(-1)?.trim()).toBe("--");
  return parts.slice(1, -1).map((part) => part.trim().replaceAll("\r\n", "\n"));
}

test("multipart writes text, JSON, files and bytes, each as its value is", async () => {
  const hit = await arriving(
    { body: multipart },
    {
      name: "ä b",
      count: 3,
      when: new Date(0),
      nothing: undefined,
      nil: null,
      options: { a: 1 },
      many: ["x", { b: 2 }],
      file: new File(["abc"], "data.csv", { type: "text/csv" }),
      blob: new Blob(["def"]),
      bytes: new Uint8Array([0, 255]),
    },
  );
  expect(hit.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
  expect(partsOf(hit)).toEqual([
    'Content-Disposition: form-data; name="name"\n\n\u00c3\u00a4 b',
    'Content-Disposition: form-data; name="count"\n\n3',
    'Content-Disposition: form-data; name="when"\n\n1970-01-01T00:00:00.000Z',
    'Content-Disposition: form-data; name="nil"\n\nnull',
    'Content-Disposition: form-data; name="options"; filename="blob"\nContent-Type: application/json\n\n{"a":1}',
    'Content-Disposition: form-data; name="many"\n\nx',
    'Content-Disposition: form-data; name="many"; filename="blob"\nContent-Type: application/json\n\n{"b":2}',
    'Content-Disposition: form-data; name="file"; filename="data.csv"\nContent-Type: text/csv\n\nabc',
    'Content-Disposition: form-data; name="blob"; filename="file"\nContent-Type: application/octet-stream\n\ndef',
    'Content-Disposition: form-data; name="bytes"; filename="bytes"\nContent-Type: application/octet-stream\n\n\0\u00ff',
  ]);
});

test("multipart gives each part the media type that the operation names", async () => {
  const types = { meta: "application/json", note: "text/markdown", file: "text/csv", bytes: "image/png" };
  const params = { meta: "a", note: "# b", file: new File(["c"], "c.txt"), bytes: new ArrayBuffer(1) };
  expect(partsOf(await arriving({ body: multipart, parts: types }, params))).toEqual([
    'Content-Disposition: form-data; name="meta"; filename="blob"\nContent-Type: application/json\n\n"a"',
    'Content-Disposition: form-data; name="note"; filename="blob"\nContent-Type: text/markdown\n\n# b',
    'Content-Disposition: form-data; name="file"; filename="c.txt"\nContent-Type: text/csv\n\nc',
    'Content-Disposition: form-data; name="bytes"; filename="bytes"\nContent-Type: image/png\n\n\0',
  ]);
});

test("a ready-made FormData goes as it is", async () => {
  const body = new FormData();
  body.append("a", "1");
  expect(partsOf(await arriving({ body: whole(multipart) }, { body }))).toEqual([
    'Content-Disposition: form-data; name="a"\n\n1',
  ]);
});

test.each<[string, unknown]>([
  ["a Blob", new Blob(["bytes"], { type: "text/x-ignored" })],
  ["a Uint8Array", new TextEncoder().encode("bytes")],
  ["an ArrayBuffer", new TextEncoder().encode("bytes").buffer],
  ["a stream", new Blob(["bytes"]).stream()],
])("binary sends %s as it is", async (_, body) => {
  const hit = await arriving({ body: whole(binary) }, { body });
  expect(String(hit.body)).toBe("bytes");
  expect(hit.headers["content-type"]).toBe("application/octet-stream");
});

test("text is sent as text, under the operation's own media type if it has one", async () => {
  const plain = await arriving({ body: whole(text) }, { body: "ä" });
  expect([String(plain.body), plain.headers["content-type"]]).toEqual(["ä", "text/plain"]);
  const csv = await arriving({ body: whole(text), contentType: "text/csv" }, { body: 12 });
  expect([String(csv.body), csv.headers["content-type"]]).toEqual(["12", "text/csv"]);
});
