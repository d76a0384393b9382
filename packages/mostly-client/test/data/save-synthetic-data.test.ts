import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { archiveRows, toParquet } from "@org/mostly-client/data";
import { saveSyntheticData } from "@org/mostly-client/files";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveArchive } from "./archive-server.ts";
import { zipArchive } from "./zip-archive.ts";

const content = await toParquet(Array.from({ length: 2000 }, (_, id) => ({ id, text: `${Math.sin(id)}` })));
const archive = zipArchive([{ name: "people/part.parquet", content }]);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "save-"));
});
afterAll(() => rm(folder, { recursive: true }));

test("an archive gets the server's name, goes on where it broke off, and can be read", async () => {
  const half = archive.length / 2;
  await using server = await serveArchive((response, { range }) => {
    response.setHeader("etag", '"1"');
    response.setHeader("content-disposition", 'attachment; filename="people.zip"');
    response.setHeader("accept-ranges", "bytes");
    const start = Number(/^bytes=(\d+)-$/.exec(String(range))?.[1] ?? 0);
    response.setHeader("content-length", archive.length - start);
    if (start === 0) return void response.write(archive.subarray(0, half), () => response.destroy());
    response.setHeader("content-range", `bytes ${start}-${archive.length - 1}/${archive.length}`);
    response.writeHead(206).end(archive.subarray(start));
  });
  const seen: (number | undefined)[][] = [];
  const { path, bytes } = await saveSyntheticData(
    server.client,
    { id: "d" },
    { to: folder, onProgress: ({ bytes: saved, total }) => seen.push([saved, total]) },
  );
  expect([path, bytes]).toEqual([join(folder, "people.zip"), archive.length]);
  expect(new Uint8Array(await readFile(path))).toEqual(archive);
  expect(seen.at(-1)).toEqual([archive.length, archive.length]);
  expect(server.requests).toHaveLength(2);
  let rows = 0;
  for await (const { id } of archiveRows<{ id: number }>(path)) expect(id).toBe(rows++);
  expect(rows).toBe(2000);
});

test("an archive that the server does not name is called after its id", async () => {
  await using server = await serveArchive((response) => response.end(archive));
  const id = "0f6c2a9e-71d4-4c55-8f0b-3a9d5e2b8c11";
  const { path } = await saveSyntheticData(server.client, { id }, { to: folder });
  expect(path).toBe(join(folder, "synthetic-dataset-0f6c2a9e.zip"));
  expect(new Uint8Array(await readFile(path))).toEqual(archive);
});

test("the format is Parquet unless another is asked for, and nothing is left of what fails", async () => {
  await using server = await serveArchive((response) => void response.writeHead(404).end());
  const before = await readdir(folder);
  await expect(saveSyntheticData(server.client, { id: "d", format: "CSV" }, { to: folder })).rejects.toThrow(
    "404",
  );
  await expect(saveSyntheticData(server.client, { id: "d" }, { to: folder })).rejects.toThrow("404");
  expect(server.requests.map((url) => new URL(url, server.url).search)).toEqual([
    "?format=CSV",
    "?format=PARQUET",
  ]);
  expect(await readdir(folder)).toEqual(before);
});
