import { readFileSync, statSync, symlinkSync, writeFileSync, chmodSync, lstatSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { ApiError } from "../../src/api-error.ts";
import { ClientError, UsageError } from "../../src/errors.ts";
import { DownloadError, saveTo, type TransferProgress } from "../../src/files/index.ts";
import { serve } from "../server.ts";
import { content, digestOf, etag, whole } from "./file-answers.ts";
import { createFolder } from "./folder.ts";
import { saving, startAt } from "./saving.ts";

test("an answer becomes a file, and nothing else is left", async () => {
  using outcome = await saving(() => whole());
  const path = outcome.folder.at("file.zip");
  expect(outcome.saved).toEqual({ path, bytes: content.length, etag });
  expect(readFileSync(path).equals(content)).toBe(true);
  expect(outcome.folder.list()).toEqual(["file.zip"]);
  expect(outcome.hits).toHaveLength(1);
  expect(outcome.hits[0]?.headers).not.toHaveProperty("range");
});

test("progress starts at 0, grows, and ends with the whole", async () => {
  const seen: TransferProgress[] = [];
  using outcome = await saving(() => whole(), { onProgress: (progress) => seen.push(progress) });
  const bytes = seen.map((one) => one.bytes);
  expect(bytes).toEqual(bytes.toSorted((a, b) => a - b));
  expect(seen[0]).toEqual({ bytes: 0, total: content.length });
  expect(seen.at(-1)).toEqual({ bytes: content.length, total: content.length });
  expect(seen.length).toBeGreaterThan(3);
  expect(outcome.saved?.bytes).toBe(content.length);
});

test("an empty answer becomes an empty file", async () => {
  using outcome = await saving(() => ({ headers: { "content-length": "0" }, body: "" }));
  expect(outcome.saved?.bytes).toBe(0);
  expect(statSync(outcome.folder.at("file.zip")).size).toBe(0);
});

test("a body of unknown length is saved without a total", async () => {
  using outcome = await saving(() => (response) => {
    response.write("one, ");
    response.end("two");
  });
  expect(readFileSync(outcome.folder.at("file.zip"), "utf8")).toBe("one, two");
});

test("a compressed body is saved as what it holds, whatever its length and digest say", async () => {
  const body = gzipSync(content);
  const headers = {
    "content-encoding": "gzip",
    "content-digest": digestOf(body),
    "repr-digest": digestOf(body),
  };
  const totals = new Set<number | undefined>();
  const onProgress = ({ total }: TransferProgress): unknown => totals.add(total);
  using outcome = await saving(() => whole(headers, body), { onProgress });
  expect(readFileSync(outcome.folder.at("file.zip")).equals(content)).toBe(true);
  expect([...totals]).toEqual([undefined]);
});

test("the old file stands until the new one is complete", async () => {
  using folder = createFolder();
  writeFileSync(folder.at("file.zip"), "old");
  const beforeEnd: string[] = [];
  await using server = await serve(() => whole());
  await saveTo(startAt(server.url), folder.at("file.zip"), {
    onProgress: () => beforeEnd.push(readFileSync(folder.at("file.zip"), "utf8")),
  });
  expect(new Set(beforeEnd)).toEqual(new Set(["old"]));
  expect(readFileSync(folder.at("file.zip")).equals(content)).toBe(true);
});

test("the file that is replaced passes its permissions on", async () => {
  using folder = createFolder();
  writeFileSync(folder.at("file.zip"), "old");
  chmodSync(folder.at("file.zip"), 0o600);
  await using server = await serve(() => whole());
  await saveTo(startAt(server.url), folder.at("file.zip"));
  expect(statSync(folder.at("file.zip")).mode & 0o777).toBe(0o600);
});

test("a symbolic link stays, and what it leads to is replaced", async () => {
  using folder = createFolder();
  writeFileSync(folder.at("real.zip"), "old");
  symlinkSync(folder.at("real.zip"), folder.at("link.zip"));
  await using server = await serve(() => whole());
  const saved = await saveTo(startAt(server.url), folder.at("link.zip"));
  expect(saved.path).toBe(folder.at("real.zip"));
  expect(lstatSync(folder.at("link.zip")).isSymbolicLink()).toBe(true);
  expect(readFileSync(folder.at("real.zip")).equals(content)).toBe(true);
});

test.each([
  [`attachment; filename="my data.zip"`, "my data.zip"],
  [`attachment; filename="plain.zip"; filename*=UTF-8''na%C3%AFve%20%E2%82%AC.zip`, "naïve €.zip"],
  [`attachment; filename="../../etc/passwd"`, "passwd"],
  [undefined, "download"],
])("in a folder, a file is named by %j", async (disposition, name) => {
  const headers: Record<string, string> = disposition ? { "content-disposition": disposition } : {};
  using outcome = await saving(() => whole(headers), {}, "");
  expect(outcome.saved?.path).toBe(outcome.folder.at(name));
  expect(outcome.folder.list()).toEqual([name]);
});

test("a refusal of the platform is thrown as it is, and leaves no file", async () => {
  using outcome = await saving(() => ({ status: 404, body: { message: "gone" } }));
  expect(outcome.error).toBeInstanceOf(ApiError);
  expect(outcome.error).toMatchObject({ status: 404 });
  expect(outcome.folder.list()).toEqual([]);
});

test("a refusal that a bare fetch passes on is no file either", async () => {
  using folder = createFolder();
  await using server = await serve(() => ({ status: 404, body: "no such thing" }));
  const saved = saveTo((headers) => fetch(server.url, { headers }), folder.at("file.zip"));
  await expect(saved).rejects.toMatchObject({ name: "DownloadError", problem: "status", received: 0 });
  expect(folder.list()).toEqual([]);
});

test.each([
  ["a folder that is not there", "none/file.zip", DownloadError, "ENOENT"],
  ["a missing folder, by its slash", "none/", UsageError, "ENOENT"],
  ["a device", "/dev/null", UsageError, "neither a file nor a folder"],
])("nothing is sent when the path leads to %s", async (_, path, type, words) => {
  using folder = createFolder();
  await using server = await serve(() => whole());
  const saved = saveTo(startAt(server.url), path.startsWith("/") ? path : folder.at("") + path);
  const error: unknown = await saved.catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(type);
  expect(error).toBeInstanceOf(ClientError);
  expect(String(error)).toContain(words);
  expect(server.hits).toEqual([]);
});

test.each([-1, NaN])("`retry: %d` is wrong use", async (retry) => {
  using outcome = await saving(() => whole(), { retry });
  expect(outcome.error).toBeInstanceOf(UsageError);
});

test("an error in `onProgress` ends the download and leaves no file", async () => {
  const mine = new Error("mine");
  const onProgress = ({ bytes }: TransferProgress): void => {
    if (bytes > 0) throw mine;
  };
  using outcome = await saving(() => whole(), { onProgress });
  expect(outcome.error).toBe(mine);
  expect(outcome.folder.list()).toEqual([]);
});
