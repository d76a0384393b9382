import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ClientError } from "../../src/errors.ts";
import { DownloadError, saveTo } from "../../src/files/index.ts";
import type { Answer } from "../server.ts";
import { broken, content, cutAt, digestOf, etag, rest, whole } from "./file-answers.ts";
import { createFolder } from "./folder.ts";
import { saving } from "./saving.ts";

test.concurrent("a body that breaks off each time is an error after three attempts, and leaves no file", async () => {
  using outcome = await saving((_hit, index) => broken({}, content, cutAt + index));
  expect(outcome.error).toBeInstanceOf(DownloadError);
  expect(outcome.error).toBeInstanceOf(ClientError);
  expect(outcome.error).toMatchObject({ problem: "cut", received: cutAt + 2, expected: content.length });
  expect(String(outcome.error)).toContain(`(${cutAt + 2} of ${content.length} bytes)`);
  expect(outcome.hits).toHaveLength(3);
  expect(outcome.folder.list()).toEqual([]);
});

test.concurrent("`retry: 0` gives up at the first cut", async () => {
  using outcome = await saving(() => broken(), { retry: 0 });
  expect(outcome.error).toMatchObject({ problem: "cut", received: cutAt });
  expect(outcome.hits).toHaveLength(1);
});

test.concurrent("a part that ends too early without a sign is noticed, and continued", async () => {
  const range = `bytes ${cutAt}-${content.length - 1}/${content.length}`;
  const short: Answer = (response) => {
    response.writeHead(206, { etag, "content-range": range }); // chunked, so that the connection ends in good order
    response.end(content.subarray(cutAt, cutAt + 5000));
  };
  using outcome = await saving((hit, index) => [broken(), short][index] ?? rest(hit));
  expect(outcome.hits[2]?.headers.range).toBe(`bytes=${cutAt + 5000}-`);
  expect(readFileSync(outcome.folder.at("file.zip")).equals(content)).toBe(true);
  using never = await saving((_hit, index) => (index === 0 ? broken() : short), { retry: 1 });
  expect(never.error).toMatchObject({ problem: "cut", received: cutAt + 5000, expected: content.length });
  expect(never.folder.list()).toEqual([]);
});

test.concurrent("a part that is longer than announced is an error at once", async () => {
  const range = `bytes ${cutAt}-${content.length - 1}/${content.length}`;
  const long: Answer = (response) => {
    response.writeHead(206, { etag, "content-range": range });
    response.end(content);
  };
  using outcome = await saving((_hit, index) => (index === 0 ? broken() : long));
  expect(outcome.error).toMatchObject({ problem: "length", expected: content.length });
  expect(outcome.hits).toHaveLength(2);
  expect(outcome.folder.list()).toEqual([]);
});

test.concurrent("the length is checked where a fetch does not, if there is one", async () => {
  using folder = createFolder();
  const start = (headers: Record<string, string>) => () => Promise.resolve(new Response("four", { headers }));
  const save = (headers: Record<string, string>): Promise<unknown> =>
    saveTo(start(headers), folder.at("file.zip"), { retry: 0 });
  await expect(save({ "content-length": "10" })).rejects.toMatchObject({ problem: "cut", received: 4 });
  await expect(save({ "content-length": "3" })).rejects.toMatchObject({ problem: "length", expected: 3 });
  expect(folder.list()).toEqual([]);
  await expect(save({})).resolves.toMatchObject({ bytes: 4 });
});

test.concurrent.each(["repr-digest", "content-digest"])("a %s that fits is no error", async (name) => {
  for (const algorithm of ["sha-256", "sha-512"]) {
    using outcome = await saving(() =>
      whole({ etag, [name]: `md5=:AAAA:, ${digestOf(content, algorithm)}` }),
    );
    expect(outcome.error).toBeUndefined();
  }
});

test.concurrent.each(["repr-digest", "content-digest"])(
  "bytes with another %s are an error and no file",
  async (name) => {
    for (const algorithm of ["sha-256", "sha-512"]) {
      const headers = { etag, [name]: digestOf(Buffer.from("something else"), algorithm) };
      using outcome = await saving(() => whole(headers));
      expect(outcome.error).toMatchObject({
        name: "DownloadError",
        problem: "digest",
        received: content.length,
      });
      expect(outcome.hits).toHaveLength(1);
      expect(outcome.folder.list()).toEqual([]);
    }
  },
);

test.concurrent("the digest of the whole file is checked over what came in two parts", async () => {
  const good = { etag, "repr-digest": digestOf(content) };
  using outcome = await saving((hit, index) => (index === 0 ? broken(good) : rest(hit)));
  expect(outcome.error).toBeUndefined();
  const flipped = Buffer.from(content);
  flipped[content.length - 1] = 255 - (flipped[content.length - 1] ?? 0);
  using bad = await saving((hit, index) => (index === 0 ? broken(good) : rest(hit, { etag }, flipped)));
  expect(bad.error).toMatchObject({ problem: "digest" });
});

test.concurrent("the digest of a part is checked over the part", async () => {
  const part = (body: Buffer): Record<string, string> => ({ etag, "content-digest": digestOf(body) });
  using good = await saving((hit, index) =>
    index === 0 ? broken() : rest(hit, part(content.subarray(cutAt))),
  );
  expect(good.error).toBeUndefined();
  using bad = await saving((hit, index) => (index === 0 ? broken() : rest(hit, part(content))));
  expect(bad.error).toMatchObject({ problem: "digest" });
  expect(bad.folder.list()).toEqual([]);
});

test.concurrent("a digest by unknown means is passed over", async () => {
  using outcome = await saving(() => whole({ "repr-digest": "md5=:AAAA:, sha-256=broken" }));
  expect(outcome.error).toBeUndefined();
});

test.concurrent("a failure leaves the old file as it was", async () => {
  using folder = createFolder();
  writeFileSync(folder.at("file.zip"), "old");
  const start = (): Promise<Response> =>
    Promise.resolve(new Response("new", { headers: { "content-digest": digestOf(content) } }));
  await expect(saveTo(start, folder.at("file.zip"))).rejects.toMatchObject({ problem: "digest" });
  expect(readFileSync(folder.at("file.zip"), "utf8")).toBe("old");
  expect(folder.list()).toEqual(["file.zip"]);
});
