import { writeFileSync } from "node:fs";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { binary, whole } from "../../src/body.ts";
import { Call } from "../../src/call.ts";
import { fileFrom, withProgress, type TransferProgress } from "../../src/files/index.ts";
import { multipart } from "../../src/forms.ts";
import type { Operation } from "../../src/operation.ts";
import { createClient, openPlatform } from "../platform.ts";
import { serve, type Answer, type Hit } from "../server.ts";
import { content } from "./file-answers.ts";
import { createFolder } from "./folder.ts";

const put: Operation = { id: "files.put", method: "PUT", path: "/file", body: whole(binary) };
const form: Operation = { id: "files.form", method: "PUT", path: "/file", body: multipart };

/** Sends one body, and gives what arrived. */
async function sending(
  operation: Operation,
  params: object,
  script: (hit: Hit, index: number) => Answer = () => ({ body: {} }),
): Promise<readonly Hit[]> {
  await using server = await serve(script);
  await new Call(createClient(openPlatform, { baseUrl: server.url }), operation, params).result();
  return server.hits;
}

const busyOnce = (_: Hit, index: number): Answer =>
  index === 0 ? { status: 503, headers: { "retry-after": "0" } } : { body: {} };

const blob = (): Blob => new Blob([content]);
const onProgress = (): void => undefined;

test.each<[string, () => Promise<unknown> | unknown]>([
  ["Blob", blob],
  ["File", () => new File([content], "a.bin")],
  ["ArrayBuffer", () => Uint8Array.from(content).buffer],
  ["view", () => new Uint8Array(content)],
  ["Blob with progress", () => withProgress(blob(), onProgress)],
  ["buffer with progress", () => withProgress(new Uint8Array(content), onProgress)],
])("a %s is sent with its length, and again after a 503", async (_, body) => {
  const hits = await sending(put, { body: await body() }, busyOnce);
  expect(hits).toHaveLength(2);
  for (const hit of hits) {
    expect(hit.headers["content-length"]).toBe(`${content.length}`);
    expect(hit.headers["content-type"]).toBe("application/octet-stream");
    expect(hit.body.equals(content)).toBe(true);
  }
});

test("a path is sent with its length, and all of it again after a 503", async () => {
  using folder = createFolder();
  writeFileSync(folder.at("data.bin"), content);
  const seen: TransferProgress[] = [];
  const body = await fileFrom(folder.at("data.bin"), { onProgress: (progress) => seen.push(progress) });
  const hits = await sending(put, { body }, busyOnce);
  expect(hits.map((hit) => hit.body.equals(content))).toEqual([true, true]);
  expect(hits.map(({ headers }) => headers["content-length"])).toEqual([
    `${content.length}`,
    `${content.length}`,
  ]);
  const ends = seen.filter(({ bytes }) => bytes === content.length);
  expect(ends).toEqual([
    { bytes: content.length, total: content.length },
    { bytes: content.length, total: content.length },
  ]);
});

test("an empty file is sent with the length 0", async () => {
  using folder = createFolder();
  writeFileSync(folder.at("empty"), "");
  const [hit] = await sending(put, { body: await fileFrom(folder.at("empty")) });
  expect(hit?.headers["content-length"]).toBe("0");
});

test("a path in a multipart body has its name, type, bytes and a length", async () => {
  using folder = createFolder();
  writeFileSync(folder.at("data.csv"), "a,b\n1,2\n");
  for (const [options, expected] of [
    [{}, ['filename="data.csv"', "Content-Type: application/octet-stream"]],
    [{ name: "other.csv", type: "text/csv" }, ['filename="other.csv"', "Content-Type: text/csv"]],
  ] as const) {
    const [hit] = await sending(form, { file: await fileFrom(folder.at("data.csv"), options), note: "hi" });
    expect(hit?.headers["content-length"]).toBe(`${hit?.body.length}`);
    expect(String(hit?.body)).toContain("a,b\n1,2\n");
    for (const line of expected) expect(String(hit?.body)).toContain(line);
  }
});

test("progress of a file in a ready-made form is told too", async () => {
  const seen: TransferProgress[] = [];
  const body = new FormData();
  body.append(
    "file",
    withProgress(blob(), (progress) => seen.push(progress)),
  );
  const [hit] = await sending({ ...form, body: whole(multipart) }, { body });
  expect(seen.at(-1)).toEqual({ bytes: content.length, total: content.length });
  expect(hit?.body.includes(content)).toBe(true);
});

test("progress of an upload grows and ends with the whole", async () => {
  const seen: TransferProgress[] = [];
  await sending(put, { body: withProgress(blob(), (progress) => seen.push(progress)) });
  const bytes = seen.map((one) => one.bytes);
  expect(bytes).toEqual(bytes.toSorted((a, b) => a - b));
  expect(bytes.length).toBeGreaterThan(3);
  expect(seen.at(-1)).toEqual({ bytes: content.length, total: content.length });
});

test("a stream is sent once, without a length, and counted", async () => {
  const seen: TransferProgress[] = [];
  const body = withProgress(blob().stream(), (progress) => seen.push(progress));
  const hits = await sending(put, { body }, busyOnce);
  expect(hits).toHaveLength(1);
  expect(hits[0]?.headers["transfer-encoding"]).toBe("chunked");
  expect(hits[0]?.headers).not.toHaveProperty("content-length");
  expect(hits[0]?.body.equals(content)).toBe(true);
  expect(seen.at(-1)).toEqual({ bytes: content.length, total: undefined });
});

test("a stream of Node's goes as a web stream", async () => {
  const body = Readable.toWeb(Readable.from([Buffer.from("one "), Buffer.from("two")]));
  const [hit] = await sending(put, { body: withProgress(body as ReadableStream<Uint8Array>, onProgress) });
  expect(String(hit?.body)).toBe("one two");
});

test("a file that changed since it was opened fails the call, and says so", async () => {
  using folder = createFolder();
  writeFileSync(folder.at("data.bin"), "before");
  const body = await fileFrom(folder.at("data.bin"));
  writeFileSync(folder.at("data.bin"), "afterwards");
  await using server = await serve(() => ({ body: {} }));
  const client = createClient(openPlatform, { baseUrl: server.url });
  await expect(new Call(client, put, { body }, { retry: 0 })).rejects.toThrow(
    "data.bin cannot be read; it may have changed since it was opened",
  );
});

test.each([
  ["none.bin", "ENOENT"],
  ["", "it is no file"],
])("the path %j is refused before anything is sent", async (name, reason) => {
  using folder = createFolder();
  await expect(fileFrom(folder.at(name))).rejects.toMatchObject({
    name: "UsageError",
    message: expect.stringContaining(reason),
  });
});

test("an upload stays a file that can be read, cut, copied and taken apart", async () => {
  const file = withProgress(new File(["some text"], "a.txt", { type: "text/plain" }), onProgress);
  expect(file).toBeInstanceOf(File);
  expect([file.name, file.type, file.size]).toEqual(["a.txt", "text/plain", 9]);
  expect(await file.text()).toBe("some text");
  expect(await file.slice(5).text()).toBe("text");
  const pieces = withProgress(blob(), onProgress).stream().getReader();
  const first = await pieces.read();
  structuredClone(first.value, { transfer: [first.value?.buffer ?? new ArrayBuffer()] });
  expect((await pieces.read()).value?.byteLength).toBe(65_536);
  const [one, two] = file.stream().tee();
  expect(await new Response(one).text()).toBe("some text");
  expect(await new Response(two).text()).toBe("some text");
});
