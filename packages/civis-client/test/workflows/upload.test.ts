import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  ApiError,
  CivisCore,
  filesUpload,
  TimeoutError,
  UsageError,
  type FileContent,
} from "@org/civis-client";
import { uploadFile } from "@org/civis-client/files";
import { afterAll, expect, test } from "vitest";
import { startStorage, strangeHeaders, type Storage, type StorageRequest } from "./storage.ts";
import { workbench } from "./workbench.ts";

const bench = workbench();
const folder = mkdtempSync(join(tmpdir(), "upload-"));
afterAll(() => rmSync(folder, { recursive: true }));

const megabyte = 2 ** 20;
/** More than a part, less than two: no part looks like another. */
const large = Buffer.alloc(51 * megabyte, Array.from({ length: 251 }, (_, at) => at).join());
const parts = 4; // of 16 MiB, for 51 MiB

/** Makes the platform point to a storage. */
async function pointTo(storage: Storage): Promise<void> {
  await bench.mock.use({
    scenarios: {
      "files.create": ({ example }) => ({
        body: { ...Object(example), uploadUrl: `${storage.url}/bucket/?signature=s3cret` },
      }),
      "files.multipart.create": ({ example, body }) => ({
        body: {
          ...Object(example),
          uploadUrls: Array.from(
            { length: Object(body).numParts },
            (_, at) => `${storage.url}/9122?part=${at + 1}&signature=s3cret`,
          ),
        },
      }),
    },
  });
}

async function formOf({ body, headers }: StorageRequest): Promise<[string, FormDataEntryValue][]> {
  const type = headers["content-type"] ?? "";
  return [...(await new Response(body, { headers: { "content-type": type } }).formData())];
}

const partOf = ({ url }: StorageRequest): number =>
  Number(new URL(url, "http://storage").searchParams.get("part"));

function together(requests: readonly StorageRequest[]): Buffer {
  return Buffer.concat(requests.toSorted((a, b) => partOf(a) - partOf(b)).map(({ body }) => body));
}

test.each<[string, FileContent]>([
  ["a Blob", new Blob(["voters"])],
  ["a File", new File(["voters"], "other.csv")],
  ["bytes", new TextEncoder().encode("voters")],
  ["a buffer", new TextEncoder().encode("voters").buffer],
  ["a stream", new Blob(["voters"]).stream()],
])("uploads %s as a form, the fields first and the file as the last", async (_, file) => {
  await using storage = await startStorage((_request, response) => void (response.statusCode = 204));
  await pointTo(storage);
  const told: unknown[] = [];
  const uploaded = await bench.civis.files.upload(
    { name: "voters.csv", file, expiresAt: null, description: "All of them." },
    { onProgress: ({ bytes, total }) => told.push([bytes, total]) },
  );
  expect(uploaded).toEqual({
    id: 9120,
    name: "turnout.csv",
    createdAt: "2026-02-03T09:30:00.000Z",
    fileSize: 6,
    expiresAt: "2026-03-05T09:30:00.000Z",
    description: null,
  });
  expect(bench.mock.requests).toMatchObject([
    {
      operation: "files.create",
      body: { name: "voters.csv", expiresAt: null, description: "All of them." },
      findings: [],
    },
  ]);
  const [request, ...others] = storage.requests;
  if (request === undefined) throw new Error("nothing was stored");
  expect(others).toEqual([]);
  expect(request).toMatchObject({ method: "POST", url: "/bucket/?signature=s3cret" });
  expect(strangeHeaders(request)).toEqual([]);
  expect(Number(request.headers["content-length"])).toBe(request.body.byteLength);
  const form = await formOf(request);
  expect(form.map(([name]) => name)).toEqual(["key", "policy", "x-amz-signature", "file"]);
  expect(form[0]).toEqual(["key", "files/9120/turnout.csv"]);
  const content = form.at(-1)?.[1];
  expect(content instanceof Blob && (await content.text())).toBe("voters");
  expect(told).toEqual([[6, 6]]);
});

test("takes the name of a file, and without any name sends nothing", async () => {
  await using storage = await startStorage();
  await pointTo(storage);
  await bench.civis.files.upload({ file: new File(["voters"], "voters.csv") });
  expect(bench.mock.requests).toMatchObject([{ body: { name: "voters.csv" } }]);
  await expect(bench.civis.files.upload({ file: new Blob(["voters"]) })).rejects.toThrow(UsageError);
  await expect(filesUpload(bench.civis, { file: new ArrayBuffer(1) })).rejects.toThrow("Give it a `name`");
  expect(bench.mock.requests).toHaveLength(1);
});

test("uploads a path, or its URL, under its own name", async () => {
  await using storage = await startStorage();
  await pointTo(storage);
  const path = join(folder, "scores.csv");
  writeFileSync(path, "ward,score\n1,0.82\n");
  await bench.civis.files.upload({ file: path });
  await uploadFile(bench.civis, { file: pathToFileURL(path), name: "other.csv" });
  expect(bench.mock.requests).toMatchObject([
    { body: { name: "scores.csv" } },
    { body: { name: "other.csv" } },
  ]);
  for (const request of storage.requests) {
    const content = (await formOf(request)).at(-1)?.[1];
    expect(content instanceof Blob && (await content.text())).toBe("ward,score\n1,0.82\n");
  }
  const missing = bench.civis.files.upload({ file: join(folder, "missing.csv") });
  await expect(missing).rejects.toThrow(/cannot read .*missing\.csv/);
});

test("repeats a small upload after an outage of the storage, and tells of its refusal without the signature", async () => {
  const statuses = [503, 200, 403];
  await using storage = await startStorage((_request, response, index) => {
    response.statusCode = statuses[index] ?? 200;
    response.end(index === 2 ? "<Error><Code>EntityTooLarge</Code></Error>" : "");
  });
  await pointTo(storage);
  const file = new File(["voters"], "voters.csv");
  await bench.civis.files.upload({ file });
  expect(storage.requests).toHaveLength(2);
  const refused = await bench.civis.files.upload({ file }).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ApiError);
  expect(refused).toMatchObject({ status: 403, body: "<Error><Code>EntityTooLarge</Code></Error>" });
  expect(String(refused)).not.toContain("s3cret");
});

test.each(["a Blob", "a path"])("uploads %s of 51 MiB in parts, then completes it", async (kind) => {
  await using storage = await startStorage();
  await pointTo(storage);
  const path = join(folder, "large.bin");
  writeFileSync(path, large);
  const told: number[] = [];
  const { id, fileSize } = await bench.civis.files.upload(
    { name: "large.bin", file: kind === "a path" ? path : new Blob([large]) },
    { onProgress: ({ bytes, total }) => told.push(bytes / total) },
  );
  expect([id, fileSize]).toEqual([9122, large.byteLength]);
  expect(bench.called()).toEqual(["files.multipart.create", "files.multipart.complete"]);
  expect(bench.mock.requests[0]?.body).toEqual({ name: "large.bin", numParts: parts });
  expect(bench.mock.requests.flatMap(({ findings }) => findings)).toEqual([]);
  expect(storage.requests.map(partOf).toSorted()).toEqual([1, 2, 3, 4]);
  expect(together(storage.requests).equals(large)).toBe(true);
  for (const request of storage.requests) {
    expect(request.method).toBe("PUT");
    expect(strangeHeaders(request)).toEqual([]);
    expect(Number(request.headers["content-length"])).toBe(request.body.byteLength);
  }
  expect(told.at(-1)).toBe(1);
  expect(told.length).toBeGreaterThanOrEqual(kind === "a path" ? 500 : parts);
});

test("sends as many parts at the same time as it is told", async () => {
  for (const concurrency of [1, 2, Infinity]) {
    await using storage = await startStorage(() => new Promise((resolve) => void setTimeout(resolve, 100)));
    await pointTo(storage);
    await bench.civis.files.upload({ name: "large.bin", file: new Blob([large]) }, { concurrency });
    expect(storage.busiest).toBe(Math.min(concurrency, parts));
    expect(storage.requests).toHaveLength(parts);
  }
});

test("repeats a part that fails, and no other", async () => {
  let failures = 0;
  await using storage = await startStorage((request, response) => {
    if (partOf(request) === 3 && failures++ === 0) response.statusCode = 500;
  });
  await pointTo(storage);
  await bench.civis.files.upload({ name: "large.bin", file: new Blob([large]) });
  expect(storage.requests.map(partOf).toSorted()).toEqual([1, 2, 3, 3, 4]);
  expect(bench.called().at(-1)).toBe("files.multipart.complete");
});

test.each([
  ["is refused", 403, 1],
  ["fails again and again", 500, 2],
])("never completes a file of which a part %s", async (_, status, attempts) => {
  await using storage = await startStorage((request, response) => {
    if (partOf(request) === 2) response.statusCode = status;
  });
  await pointTo(storage);
  const file = new Blob([large]);
  const failed = bench.civis.files.upload({ name: "large.bin", file }, { concurrency: 2, retry: 1 });
  await expect(failed).rejects.toMatchObject({
    status,
    operation: "files.upload",
    attempts,
  });
  await new Promise((resolve) => void setTimeout(resolve, 50));
  expect(bench.called()).toEqual(["files.multipart.create"]);
});

test("a part that fails stops the others, also those under way", async () => {
  let isCut = false;
  await using storage = await startStorage((request, response) => {
    response.on("close", () => (isCut ||= !response.writableEnded));
    if (partOf(request) === 1) return void (response.statusCode = 500);
    return new Promise(() => undefined); // the others never end
  });
  await pointTo(storage);
  const file = new Blob([large]);
  const failed = bench.civis.files.upload({ name: "large.bin", file }, { concurrency: 2, retry: 1 });
  await expect(failed).rejects.toMatchObject({ status: 500, attempts: 2 });
  await expect.poll(() => isCut).toBe(true);
  expect(storage.requests.map(partOf).toSorted()).toEqual([1, 1, 2]);
  expect(bench.called()).toEqual(["files.multipart.create"]);
});

test.each([0, Number.NaN, -1])(
  "refuses to send %d parts at the same time, before anything is sent",
  async (concurrency) => {
    const refused = filesUpload(bench.civis, { name: "large.bin", file: large }, { concurrency });
    await expect(refused).rejects.toThrow(UsageError);
    expect(bench.called()).toEqual([]);
  },
);

test("never completes a file whose parts have too few addresses", async () => {
  await bench.mock.use({ scenarios: { "files.multipart.create": { example: "upload" } } });
  const failed = bench.civis.files.upload({ name: "large.bin", file: new Blob([large]) });
  await expect(failed).rejects.toThrow("2 addresses for 4 parts");
  expect(bench.called()).toEqual(["files.multipart.create"]);
});

test("an abort stops the parts and rejects with its reason", async () => {
  const controller = new AbortController();
  await using storage = await startStorage((_request, _response, index) => {
    if (index > 0) controller.abort("enough");
    return index > 0 ? new Promise(() => undefined) : undefined;
  });
  await pointTo(storage);
  const { signal } = controller;
  const aborted = bench.civis.files.upload({ name: "large.bin", file: new Blob([large]) }, { signal });
  await expect(aborted).rejects.toBe("enough");
  expect(bench.called()).toEqual(["files.multipart.create"]);
});

test("a deadline covers the parts", async () => {
  await using storage = await startStorage(() => new Promise(() => undefined));
  await pointTo(storage);
  const late = bench.civis.files.upload({ name: "large.bin", file: new Blob([large]) }, { deadline: 800 });
  await expect(late).rejects.toThrow("`deadline`");
  expect(bench.called()).toEqual(["files.multipart.create"]);
});

test("an abort and a deadline end an upload of a stream that has fallen silent", async () => {
  let reasons = 0;
  const silent = (): ReadableStream<Uint8Array> => new ReadableStream({ cancel: () => void reasons++ });
  const controller = new AbortController();
  const { signal } = controller;
  setTimeout(() => controller.abort("enough"), 20);
  await expect(filesUpload(bench.civis, { name: "a", file: silent() }, { signal })).rejects.toBe("enough");
  const late = bench.civis.files.upload({ name: "a", file: silent() }, { deadline: 20 });
  await expect(late).rejects.toThrow(TimeoutError);
  expect(reasons).toBe(2);
  expect(bench.called()).toEqual([]);
});

test.each<[string, unknown, string]>([
  ["nothing", undefined, "no Blob"],
  ["an object", { path: "./voters.csv" }, "no Blob"],
  ["a stream of text", "text", "stream of bytes"],
])("refuses %s as a file, before anything is sent", async (_, file, words) => {
  const texts = (): unknown => new ReadableStream({ start: (to) => to.enqueue("voters") });
  const content = (): FileContent => (file === "text" ? texts() : file) as FileContent;
  const name = "voters.csv";
  await expect(bench.civis.files.upload({ name, file: content() })).rejects.toThrow(words);
  await expect(filesUpload(bench.civis, { name, file: content() })).rejects.toThrow(UsageError);
  expect(bench.called()).toEqual([]);
});

test("refuses a long stream before it has read it, and before anything is sent", async () => {
  let pulled = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      pulled += megabyte;
      controller.enqueue(new Uint8Array(megabyte));
    },
  });
  await expect(filesUpload(bench.civis, { name: "endless", file: endless })).rejects.toThrow("50 MiB");
  expect(pulled).toBeLessThan(55 * megabyte);
  expect(bench.called()).toEqual([]);
});

test("it is a function as well, for a bundle of only that", async () => {
  await using storage = await startStorage();
  await pointTo(storage);
  const core = new CivisCore({ baseUrl: bench.mock.url, ...bench.mock.credentials });
  await filesUpload(core, { name: "large.bin", file: large });
  expect(together(storage.requests).equals(large)).toBe(true);
});
