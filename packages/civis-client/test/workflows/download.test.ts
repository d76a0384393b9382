import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CivisCore, filesDownload, PermissionDeniedError, TimeoutError } from "@org/civis-client";
import { DownloadError } from "@org/civis-client/files";
import { afterAll, expect, test } from "vitest";
import { startStorage, strangeHeaders, type Storage } from "./storage.ts";
import { workbench } from "./workbench.ts";

const bench = workbench();
const id = 9120;
const folder = mkdtempSync(join(tmpdir(), "download-"));
afterAll(() => rmSync(folder, { recursive: true }));

const content = Buffer.from(Array.from({ length: 300_000 }, (_, at) => at % 251));

/** Makes the platform point to a storage, at another address each time. */
async function pointTo(storage: Storage): Promise<void> {
  await bench.mock.use({
    scenarios: {
      "files.get": ({ example, call }) => ({
        body: { ...Object(example), fileUrl: `${storage.url}/9120?call=${call}&signature=s3cret` },
      }),
    },
  });
}

test("without a path gives the answer of the storage, which saw no credentials", async () => {
  await using storage = await startStorage((_request, response) => void response.end("ward,score\n"));
  await pointTo(storage);
  const response = await bench.civis.files.download({ id, link_expires_at: "2026-02-04T09:30:00.000Z" });
  expect(await response.text()).toBe("ward,score\n");
  expect(bench.mock.requests).toMatchObject([
    { operation: "files.get", query: { link_expires_at: "2026-02-04T09:30:00.000Z" }, findings: [] },
  ]);
  expect(storage.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
    "GET /9120?call=1&signature=s3cret",
  ]);
  expect(storage.requests.flatMap(strangeHeaders)).toEqual([]);
  const core = new CivisCore({ baseUrl: bench.mock.url, ...bench.mock.credentials });
  expect(await (await filesDownload(core, { id })).text()).toBe("ward,score\n");
});

test("saves a file at a path, and in a folder under its own name", async () => {
  await using storage = await startStorage((_request, response) => void response.end(content));
  await pointTo(storage);
  const told: unknown[] = [];
  const to = join(folder, "scores.csv");
  const saved = await bench.civis.files.download(
    { id, to },
    { onProgress: (progress) => told.push(progress) },
  );
  expect(saved).toMatchObject({ path: to, bytes: content.byteLength });
  expect(readFileSync(to).equals(content)).toBe(true);
  expect(told.at(-1)).toEqual({ bytes: content.byteLength, total: content.byteLength });
  const named = await bench.civis.files.download({ id, to: folder });
  expect(named.path).toBe(join(folder, "turnout.csv"));
});

test("continues a download that breaks off where it ended, at an address that is signed anew", async () => {
  await using storage = await startStorage(({ headers }, response, index) => {
    const start = Number(/\d+/.exec(headers.range ?? "")?.[0] ?? 0);
    const rest = content.subarray(start);
    const part = { "content-range": `bytes ${start}-${content.byteLength - 1}/${content.byteLength}` };
    const facts = { etag: '"v1"', "content-length": rest.byteLength, ...(start > 0 && part) };
    response.writeHead(start > 0 ? 206 : 200, facts);
    if (index > 0) return void response.end(rest);
    response.write(rest.subarray(0, 100_000), () => response.destroy());
    return new Promise(() => undefined);
  });
  await pointTo(storage);
  const to = join(folder, "broken.bin");
  await bench.civis.files.download({ id, to });
  expect(readFileSync(to).equals(content)).toBe(true);
  const [first, second, ...others] = storage.requests;
  expect(others).toEqual([]);
  expect([first?.url, second?.url]).toEqual([
    "/9120?call=1&signature=s3cret",
    "/9120?call=2&signature=s3cret",
  ]);
  expect(second?.headers).toMatchObject({
    range: expect.stringMatching(/^bytes=[1-9]\d*-$/),
    "if-range": '"v1"',
  });
});

test("leaves nothing of a file that is shorter than announced", async () => {
  await using storage = await startStorage((_request, response) => {
    response.writeHead(200, { "content-length": 10 });
    response.write("voters", () => response.destroy());
    return new Promise(() => undefined);
  });
  await pointTo(storage);
  const to = join(folder, "short.bin");
  const failed = bench.civis.files.download({ id, to }, { retry: 0 });
  await expect(failed).rejects.toThrow(DownloadError);
  expect(existsSync(to)).toBe(false);
  expect(readdirSync(folder).filter((name) => name.includes("short"))).toEqual([]);
});

test("tells of a refusal of the storage without the signature, and of a file that is gone", async () => {
  await using storage = await startStorage((_request, response) => {
    response.statusCode = 403;
    response.end("<Error><Code>AccessDenied</Code></Error>");
  });
  await pointTo(storage);
  const refused = await bench.civis.files.download({ id }).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(PermissionDeniedError);
  expect(String(refused)).not.toContain("s3cret");
  const empty = ({ example }: { example: unknown }) => ({ body: { ...Object(example), fileUrl: "" } });
  await bench.mock.use({ scenarios: { "files.get": empty } });
  await expect(bench.civis.files.download({ id })).rejects.toThrow("It may have expired");
});

test("a deadline covers all that a download takes to continue", async () => {
  await using storage = await startStorage((_request, response) => {
    response.writeHead(200, { etag: '"v1"', "content-length": 10 });
    response.write("v");
    return new Promise(() => undefined);
  });
  await pointTo(storage);
  const begin = Date.now();
  const to = join(folder, "late.bin");
  const late = bench.civis.files.download({ id, to }, { deadline: 200, retry: 5 });
  await expect(late).rejects.toThrow(TimeoutError);
  expect(Date.now() - begin).toBeLessThan(1500); // without the pauses before further attempts, seconds together
  expect(storage.requests).toHaveLength(1);
});

test("saves a file whose name is no Unicode in a folder", async () => {
  await using storage = await startStorage((_request, response) => void response.end(content));
  const odd = ({ example }: { example: unknown }) => ({
    body: { ...Object(example), name: "it's 100% \ud800;.csv", fileUrl: storage.url },
  });
  await bench.mock.use({ scenarios: { "files.get": odd } });
  const { path } = await bench.civis.files.download({ id, to: folder });
  expect(path).toBe(join(folder, "it's 100% \ufffd;.csv"));
});

test("an abort ends a download with its reason", async () => {
  const controller = new AbortController();
  await using storage = await startStorage((_request, response) => {
    response.writeHead(200, { "content-length": 10 });
    response.write("voters", () => controller.abort("enough"));
    return new Promise(() => undefined);
  });
  await pointTo(storage);
  const { signal } = controller;
  const to = join(folder, "aborted.bin");
  await expect(bench.civis.files.download({ id, to }, { signal })).rejects.toBe("enough");
  expect(existsSync(to)).toBe(false);
});
