import { ConnectionError, DecodeError, NotFoundError, UsageError } from "@org/mostly-client";
import { archiveRows, syntheticData, syntheticRows, toParquet } from "@org/mostly-client/data";
import { expect, test } from "vitest";
import { serveArchive, type ArchiveServer } from "./archive-server.ts";
import { zipArchive, type PackedFile } from "./zip-archive.ts";

const [first, second, orders] = await Promise.all([
  toParquet([{ id: 1, born: new Date("2026-02-28"), name: "Ann", ratio: 0.5, isNew: true }]),
  toParquet([{ id: 2, born: null, name: null, ratio: null, isNew: null }]),
  toParquet([{ order: 7, at: new Date("2026-05-01T12:30:00.123Z") }]),
]);
const people = [
  { id: 1, born: new Date("2026-02-28"), name: "Ann", ratio: 0.5, isNew: true },
  { id: 2, born: null, name: null, ratio: null, isNew: null },
];
const parts = [
  { name: "people/part.000001.parquet", content: first },
  { name: "people/part.000002.parquet", content: second },
];
const shop = [...parts, { name: "orders/part.000001.parquet", content: orders }];

function serveZip(archive: Uint8Array, tables?: readonly string[]): Promise<ArchiveServer> {
  return serveArchive((response) => response.end(archive), tables);
}

async function collect<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const found: Row[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

test.each<[string, Partial<PackedFile>]>([
  ["deflated, sizes before", {}],
  ["deflated, sizes behind", { hasDescriptor: true }],
  ["stored, sizes before", { isStored: true }],
  ["stored, sizes behind", { isStored: true, hasDescriptor: true }],
  ["deflated, sizes of 8 bytes before", { isLarge: true }],
  ["stored, sizes of 8 bytes behind", { isStored: true, hasDescriptor: true, isLarge: true }],
])("the parts of a table are put together: %s", async (_title, packed) => {
  await using server = await serveZip(zipArchive(parts.map((part) => ({ ...part, ...packed }))));
  expect(await syntheticData(server.client, { id: "d" })).toEqual(people);
  expect(server.requests).toEqual(["/api/v2/synthetic-datasets/d/download?format=PARQUET"]);
});

test("several tables are given by name, one as it is, and any by name on request", async () => {
  await using server = await serveZip(zipArchive([{ name: "people/", content: new Uint8Array() }, ...shop]));
  const { client } = server;
  const both = { people, orders: [{ order: 7, at: new Date("2026-05-01T12:30:00.123Z") }] };
  expect(await syntheticData(client, { id: "d" })).toEqual(both);
  expect(await syntheticData(client, { id: "d" }, { table: "people" })).toEqual(people);
  await using single = await serveZip(zipArchive(parts));
  expect(await syntheticData(single.client, { id: "d" }, { unwrap: false })).toEqual({ people });
});

test("rows come one by one, also of an archive that was saved", async () => {
  const archive = zipArchive(shop);
  await using server = await serveZip(archive, ["people", "orders"]);
  expect(await collect(syntheticRows(server.client, { id: "d" }, { table: "people" }))).toEqual(people);
  expect(await collect(archiveRows(new Blob([archive]), { table: "people" }))).toEqual(people);
});

test("of several tables one has to be chosen, and it has to be there", async () => {
  const archive = zipArchive(shop);
  await using server = await serveZip(archive, ["people", "orders"]);
  await expect(collect(syntheticRows(server.client, { id: "d" }))).rejects.toThrow(
    "has the tables people, orders. Choose one with `table`",
  );
  expect(server.requests).toEqual(["/api/v2/synthetic-datasets/d"]);
  await expect(collect(archiveRows(new Blob([archive])))).rejects.toThrow(
    "several tables: people, orders, …",
  );
  const unknown = syntheticData(server.client, { id: "d" }, { table: "persons" });
  await expect(unknown).rejects.toThrow(UsageError);
  await expect(unknown).rejects.toThrow("There is no table persons in the archive. It has people, orders.");
});

test("leaving the loop ends the download", async () => {
  const archive = zipArchive(parts);
  let closed: Promise<void> | undefined;
  await using server = await serveArchive((response) => {
    closed = new Promise((resolve) => response.on("close", () => resolve()));
    response.write(archive.subarray(0, -30)); // and never ends
  });
  for await (const { id } of syntheticRows(server.client, { id: "d" })) {
    expect(id).toBe(1);
    break;
  }
  await closed;
});

test("whole numbers beyond 2^53 are an error, unless they are wanted as bigint", async () => {
  const content = await toParquet([{ id: 2n ** 53n }]);
  await using server = await serveZip(zipArchive([{ name: "t/1.parquet", content }]));
  const refused = syntheticData(server.client, { id: "d" });
  await expect(refused).rejects.toThrow(DecodeError);
  await expect(refused).rejects.toThrow(
    "Column id of t/1.parquet holds 9007199254740992, which is no safe number. Set `big",
  );
  expect(await syntheticData(server.client, { id: "d" }, { bigint: true })).toEqual([{ id: 2n ** 53n }]);
});

test("data that looks like the end of an entry is not taken for it", async () => {
  const nested = zipArchive([{ name: "x", content: first, isStored: true, hasDescriptor: true }]);
  const trap = { name: "notes.bin", content: nested, isStored: true, hasDescriptor: true };
  await using server = await serveZip(zipArchive([trap, ...parts]));
  expect(await syntheticData(server.client, { id: "d" })).toEqual(people);
});

test("an archive that ends too early is an error wherever it ends, and however it is packed", async () => {
  for (const packed of [
    {},
    { hasDescriptor: true },
    { isStored: true },
    { isStored: true, hasDescriptor: true },
  ]) {
    const archive = zipArchive(parts.map((part) => ({ ...part, ...packed })));
    const directory = Buffer.from(archive).indexOf("PK\u0001\u0002", "latin1");
    for (let end = 0; end < directory; end += 97) {
      const refused = collect(archiveRows(new Blob([archive.subarray(0, end)])));
      await expect(refused, `${end} of ${directory}`).rejects.toThrow(
        end === 0 ? "The archive is empty" : "is cut off",
      );
      await expect(refused).rejects.toThrow(DecodeError);
    }
  }
});

test("a connection that breaks off says so, and what continues", async () => {
  const archive = zipArchive(parts);
  await using server = await serveArchive((response) => {
    response.setHeader("content-length", archive.length);
    response.write(archive.subarray(0, archive.length / 2), () => response.destroy());
  });
  const refused = syntheticData(server.client, { id: "d" });
  await expect(refused).rejects.toThrow(ConnectionError);
  await expect(refused).rejects.toThrow(/broke off after \d+ bytes: .*Save it with `saveSyntheticData`/);
});

test("an abort rejects with its reason", async () => {
  const controller = new AbortController();
  await using server = await serveArchive((response) => {
    response.write(zipArchive(parts).subarray(0, 1000), () =>
      setTimeout(() => controller.abort("home time"), 20),
    );
  });
  const { signal } = controller;
  await expect(syntheticData(server.client, { id: "d" }, { signal })).rejects.toBe("home time");
});

test("an abort ends the reading in the middle of a part, and other work has its turn meanwhile", async () => {
  const rows = Array.from({ length: 30_000 }, (_, id) => ({ id }));
  const archive = new Blob([zipArchive([{ name: "t/1.parquet", content: await toParquet(rows) }])]);
  const controller = new AbortController();
  let seen = 0;
  setTimeout(() => controller.abort("home time"));
  const reading = async (): Promise<void> => {
    for await (const _ of archiveRows(archive, { signal: controller.signal })) seen++;
  };
  await expect(reading()).rejects.toBe("home time");
  expect(seen).toBeLessThan(rows.length);
});

test.each<[string, (archive: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>, string]>([
  [
    "a flipped bit",
    (archive) => changed(archive, 200, 1),
    "people/part.000001.parquet in the archive is damaged",
  ],
  [
    "encryption",
    (archive) => changed(archive, 6, 1),
    "people/part.000001.parquet in the archive is encrypted",
  ],
  ["an unknown method", (archive) => changed(archive, 8, 4), "is compressed by method 12, which is unknown"],
  [
    "something else",
    () => new TextEncoder().encode('{"message":"no"}'),
    "This is no zip archive, after 0 bytes",
  ],
])("an archive with %s is refused", async (_title, change, message) => {
  const refused = collect(archiveRows(new Blob([change(zipArchive(parts))])));
  await expect(refused).rejects.toThrow(message);
  await expect(refused).rejects.toThrow(DecodeError);
});

test("what a file system adds to an archive is no table", async () => {
  const junk = new TextEncoder().encode("junk");
  const names = ["__MACOSX/people/._1.parquet", "people/._1.parquet", ".DS_Store", "people/_SUCCESS"];
  const added = names.map((name) => ({ name, content: junk }));
  expect(await collect(archiveRows(new Blob([zipArchive([...added, ...parts])])))).toEqual(people);
});

test("an archive without Parquet, or with something else of that name, is refused", async () => {
  const content = new TextEncoder().encode("id\n1\n");
  const csv = new Blob([zipArchive([{ name: "people/part.csv", content }])]);
  await expect(collect(archiveRows(csv))).rejects.toThrow(
    "The archive holds no Parquet, but people/part.csv.",
  );
  const wrong = new Blob([zipArchive([{ name: "people/part.parquet", content }])]);
  await expect(collect(archiveRows(wrong))).rejects.toThrow(
    "people/part.parquet cannot be read as Parquet: ",
  );
});

test("what the platform refuses is its own error", async () => {
  await using server = await serveArchive((response) => {
    response.writeHead(404, { "content-type": "application/json" }).end('{"message":"gone"}');
  });
  await expect(syntheticData(server.client, { id: "d" })).rejects.toThrow(NotFoundError);
});

function changed(archive: Uint8Array<ArrayBuffer>, index: number, bits: number): Uint8Array<ArrayBuffer> {
  const copy = archive.slice();
  copy[index] = (copy[index] ?? 0) ^ bits;
  return copy;
}
