import { execFile } from "node:child_process";
import { join } from "node:path";
import { Readable } from "node:stream";
import { promisify } from "node:util";
import { toParquet } from "@org/mostly-client/data";
import { expect, test } from "vitest";
import { serveArchive } from "./archive-server.ts";
import { zipArchive, zipPieces } from "./zip-archive.ts";

test("an archive of 200 MB is read as rows in less than 150 MB of memory", { timeout: 120_000 }, async () => {
  const rowsOfPart = 40_000;
  const content = await toParquet(Array.from({ length: rowsOfPart }, (_, index) => person(index)));
  const packed = zipArchive([{ name: "part", content }]).length;
  const parts = Math.ceil(200e6 / packed);
  const files = Array.from({ length: parts }, (_, index) => ({
    name: `census/part.${String(index).padStart(6, "0")}.parquet`,
    content,
    hasDescriptor: true,
  }));
  let sent = 0;
  await using server = await serveArchive((response) => {
    Readable.from(zipPieces(files))
      .on("data", (piece: Uint8Array) => (sent += piece.length))
      .pipe(response);
  });
  const reader = join(import.meta.dirname, "read-all-rows.ts");
  const startedAt = performance.now();
  const { stdout } = await promisify(execFile)(process.execPath, [reader, server.url]);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const { rows, checksum, growth } = JSON.parse(stdout);
  expect(sent).toBeGreaterThan(200e6);
  expect(rows).toBe(parts * rowsOfPart);
  expect(checksum).toBe(parts * ages(rowsOfPart));
  console.log(`${parts} parts, ${rows} rows in ${seconds} s: memory grew by ${growth.toFixed(0)} MB`);
  expect(growth).toBeLessThan(150);
});

function ages(rows: number): number {
  return Array.from({ length: rows }, (_, index) => index % 97).reduce((sum, age) => sum + age, 0);
}

function person(index: number): object {
  return {
    age: index % 97,
    income: Math.random() * 1e5,
    born: new Date(Date.UTC(1950, 0, index % 20_000)),
    name: `${Math.random().toString(36)}${Math.random().toString(36)}`,
    note: Array.from({ length: 8 }, () => Math.random().toString(36).slice(2)).join(" "),
    weight: Math.random(),
    isMember: index % 3 === 0,
    city: ["Wien", "Graz", "Linz"][index % 3],
  };
}
