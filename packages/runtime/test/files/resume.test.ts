import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { saveTo } from "../../src/files/index.ts";
import { serve, type Answer, type Hit } from "../server.ts";
import { broken, content, cutAt, digestOf, etag, rest, startOf, whole } from "./file-answers.ts";
import { createFolder } from "./folder.ts";
import { saving, type Outcome } from "./saving.ts";

const changed = Buffer.from(content.toReversed());
const lastWeek = { "last-modified": new Date(Date.now() - 604_800_000).toUTCString() };

function saved({ folder }: Outcome): Buffer {
  return readFileSync(folder.at("file.zip"));
}

function ranges({ hits }: Outcome): (string | undefined)[] {
  return hits.map(({ headers }) => headers.range);
}

test.concurrent("a body that is cut at 40 % is continued where it ended", async () => {
  using outcome = await saving((hit, index) => (index === 0 ? broken() : rest(hit)));
  expect(saved(outcome).equals(content)).toBe(true);
  expect(ranges(outcome)).toEqual([undefined, `bytes=${cutAt}-`]);
  expect(outcome.hits[1]?.headers["if-range"]).toBe(etag);
  expect(outcome.hits[1]?.headers["accept-encoding"]).toBe("identity");
  expect(outcome.progress).toEqual(outcome.progress.toSorted((a, b) => a - b));
});

test.concurrent("without an ETag it is continued by the date of its last change", async () => {
  using outcome = await saving((hit, index) => (index === 0 ? broken(lastWeek) : rest(hit, lastWeek)));
  expect(saved(outcome).equals(content)).toBe(true);
  expect(outcome.hits[1]?.headers["if-range"]).toBe(lastWeek["last-modified"]);
});

test.concurrent.each<[string, Record<string, string>]>([
  ["has no mark of its version", {}],
  ["has only a weak ETag", { etag: 'W/"v1"', ...lastWeek }],
  ["changes at this very moment", { "last-modified": new Date(Date.now() + 2000).toUTCString() }],
  ["comes from a server without ranges", { etag, "accept-ranges": "none" }],
])("a file that %s starts over", async (_, headers) => {
  using outcome = await saving((_hit, index) => (index === 0 ? broken(headers) : whole(headers)));
  expect(saved(outcome).equals(content)).toBe(true);
  expect(ranges(outcome)).toEqual([undefined, undefined]);
});

test.concurrent("a file that changed in between starts over with the answer at hand", async () => {
  const next = { etag: '"v2"', "content-digest": digestOf(changed) };
  const first = { etag, "content-digest": digestOf(content) };
  using outcome = await saving((_hit, index) => (index === 0 ? broken(first) : whole(next, changed)));
  expect(saved(outcome).equals(changed)).toBe(true);
  expect(outcome.saved?.etag).toBe('"v2"');
  expect(outcome.hits).toHaveLength(2);
});

test.concurrent("a server that does not know ranges sends the whole file, and no byte twice", async () => {
  using outcome = await saving((_hit, index) => (index === 0 ? broken() : whole()));
  expect(saved(outcome).equals(content)).toBe(true);
  expect(ranges(outcome)).toEqual([undefined, `bytes=${cutAt}-`]);
});

const misfits: [string, (hit: Hit) => Answer][] = [
  ["of a file with another ETag", (hit) => rest(hit, { etag: '"v2"' })],
  ["of a file without an ETag", (hit) => rest(hit, {})],
  ["of another length", (hit) => rest(hit, { etag }, Buffer.concat([content, content]))],
  ["of another place", (hit) => rest({ ...hit, headers: { range: "bytes=7-" } })],
  ["of no place", (hit) => rest(hit, { etag, "content-range": "lines 1-2/3" })],
  ["that is compressed", (hit) => rest(hit, { etag, "content-encoding": "gzip" })],
];
test.concurrent.each(misfits)("a part %s is not taken; the file starts over", async (_, misfit) => {
  const script = [broken, misfit, whole];
  using outcome = await saving((hit, index) =>
    index === 1 ? misfit(hit) : (script[index] as typeof whole)(),
  );
  expect(saved(outcome).equals(content)).toBe(true);
  expect(ranges(outcome)).toEqual([undefined, `bytes=${cutAt}-`, undefined]);
});

test.concurrent("a server that sends other parts is given up on", async () => {
  const script = (hit: Hit, index: number): Answer => (index === 0 ? broken() : rest(hit, { etag: '"v2"' }));
  using outcome = await saving(script, { retry: 1 });
  expect(outcome.error).toMatchObject({ name: "DownloadError", problem: "range", received: cutAt });
  expect(outcome.hits).toHaveLength(2);
  expect(outcome.folder.list()).toEqual([]);
});

test.concurrent("a server that cuts its parts short is asked part by part, which costs no retry", async () => {
  const size = 100_000;
  using outcome = await saving(
    (hit, index) => {
      if (index === 0) return broken();
      const start = startOf(hit);
      const part = content.subarray(start, start + size);
      const range = `bytes ${start}-${start + part.length - 1}/${content.length}`;
      return { status: 206, headers: { etag, "content-range": range }, body: part };
    },
    { retry: 1 },
  );
  expect(saved(outcome).equals(content)).toBe(true);
  expect(outcome.hits).toHaveLength(1 + Math.ceil((content.length - cutAt) / size));
});

test.concurrent("a file whose end alone was lost is complete when nothing lies behind it", async () => {
  const endless: Answer = (response, request) => {
    response.writeHead(200, { etag }); // chunked: only the last chunk tells the end
    response.write(content, () => setTimeout(() => request.socket.destroy(), 50));
  };
  const behind: Answer = { status: 416, headers: { "content-range": `bytes */${content.length}` } };
  using outcome = await saving((_hit, index) => (index === 0 ? endless : behind));
  expect(outcome.error).toBeUndefined();
  expect(saved(outcome).equals(content)).toBe(true);
  expect(ranges(outcome)[1]).toBe(`bytes=${content.length}-`);
});

test.concurrent("a file that became shorter starts over", async () => {
  const short = content.subarray(0, 1000);
  const behind: Answer = { status: 416, headers: { "content-range": "bytes */1000" } };
  using outcome = await saving((_hit, index) => [broken(), behind][index] ?? whole({}, short));
  expect(saved(outcome).equals(short)).toBe(true);
});

test.concurrent("a compressed body that breaks off starts over", async () => {
  const body = gzipSync(content);
  const headers = { etag, "content-encoding": "gzip" };
  using outcome = await saving((_hit, index) =>
    index === 0 ? broken(headers, body, body.length - 5000) : whole(headers, body),
  );
  expect(saved(outcome).equals(content)).toBe(true);
  expect(ranges(outcome)).toEqual([undefined, undefined]);
});

test.concurrent("a download over a bare fetch is continued too, also when the server is away for a moment", async () => {
  using folder = createFolder();
  await using server = await serve((hit, index) =>
    index === 0 ? broken() : index === 1 ? (_, request) => request.socket.destroy() : rest(hit),
  );
  const { bytes } = await saveTo((headers) => fetch(server.url, { headers }), folder.at("file.zip"));
  expect(bytes).toBe(content.length);
  expect(server.hits.map(({ headers }) => headers.range)).toEqual([
    undefined,
    `bytes=${cutAt}-`,
    `bytes=${cutAt}-`,
  ]);
});
