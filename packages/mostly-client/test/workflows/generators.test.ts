import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { importGenerator, JobError, UsageError } from "@org/mostly-client";
import { generatorFile, saveGenerator } from "@org/mostly-client/files";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generatorId, workbench } from "./workbench.ts";

const bench = workbench();
const folder = mkdtempSync(join(tmpdir(), "generators-"));
const path = join(folder, "census.zip");
let elsewhere: Server;
let address: string;

beforeAll(async () => {
  writeFileSync(path, "PK, as it were");
  elsewhere = createServer((request, response) => {
    const isKnown =
      request.url?.startsWith("/census.zip") && request.headers["x-mostly-api-key"] === undefined;
    response.writeHead(isKnown ? 200 : 404).end("PK, as it were");
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  elsewhere.close();
});

test("imports a generator from a path, a file URL, an address and a Blob", async () => {
  const sources = [
    path,
    pathToFileURL(path),
    `${address}/census.zip`,
    new URL("/census.zip?signature=s", address),
  ];
  for (const file of sources)
    expect(await bench.mostly.generators.importFromFile({ file })).toHaveProperty("id");
  const file = new Blob(["PK, as it were"]);
  const { response } = await bench.mostly.generators.importFromFile({ file }).withResponse();
  expect(response.status).toBe(200);
  expect(bench.mock.requests.flatMap(({ findings }) => findings)).toEqual([]);
  expect(bench.called()).toEqual(Array.from({ length: 5 }, () => "generators.importFromFile"));
});

test("says what cannot be read, before anything is sent, and tells no signature", async () => {
  const cases = [
    [join(folder, "nothing.zip"), /cannot read .*nothing\.zip: ENOENT/],
    [`${address}/other.zip?signature=secret`, /cannot read http:\S+\/other\.zip: the answer is 404\.$/],
    ["http://?signature=s3cret", /cannot read http:\/\/: it is no URL\.$/],
    ["http://127.0.0.1:1/census.zip", /cannot read http:\/\/127\.0\.0\.1:1\/census\.zip: no answer came\.$/],
  ] as const;
  for (const [file, message] of cases) {
    const importing = bench.mostly.generators.importFromFile({ file });
    await expect(importing).rejects.toThrow(UsageError);
    await expect(importing).rejects.toThrow(message);
  }
  const controller = new AbortController();
  controller.abort("enough");
  const { signal } = controller;
  const aborted = bench.mostly.generators.importFromFile({ file: `${address}/census.zip` }, { signal });
  await expect(aborted).rejects.toBe("enough");
  expect(bench.called()).toEqual([]);
});

test("saves an exported generator, under a path or the platform's name", async () => {
  const to = join(folder, "saved.zip");
  const seen: number[] = [];
  const saved = await bench.mostly.generators.save(
    { id: generatorId },
    { to, onProgress: ({ bytes }) => seen.push(bytes) },
  );
  expect(saved).toMatchObject({ path: to, bytes: readFileSync(to).length });
  expect(seen.at(-1)).toBe(saved.bytes);
  const named = await saveGenerator(bench.mostly, { id: generatorId }, { to: folder });
  expect(named.path.startsWith(folder)).toBe(true);
  expect(bench.called()).toEqual(["generators.exportToFile", "generators.exportToFile"]);
});

test("what was exported can be imported, as functions too", async () => {
  const { path: archive } = await saveGenerator(
    bench.mostly,
    { id: generatorId },
    { to: join(folder, "a.zip") },
  );
  expect(await importGenerator(bench.mostly, { file: await generatorFile(archive) })).toHaveProperty("id");
  expect(await importGenerator(bench.mostly, { file: archive })).toHaveProperty("id");
});

test("`training.wait` tells the step that failed", async () => {
  const headers = { prefer: "example=failed" };
  const waiting = bench.mostly.generators.training.wait({ id: generatorId }, { headers });
  await expect(waiting).rejects.toThrow(JobError);
  await expect(waiting).rejects.toThrow("failed in PULL_TRAINING_DATA");
});
