import { writeFileSync, readFileSync } from "node:fs";
import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { saveTo } from "../../src/files/index.ts";
import { serve, silence, type Answer } from "../server.ts";
import { broken, content, whole } from "./file-answers.ts";
import { createFolder } from "./folder.ts";
import { saving, startAt } from "./saving.ts";

/** Half a file, and then nothing more. */
const stalled: Answer = (response) => {
  response.writeHead(200, { "content-length": `${content.length}` });
  response.write(content.subarray(0, 1000));
};

test.each<[string, Answer]>([
  ["while the answer is awaited", silence],
  ["while the body stalls", stalled],
  ["while it waits to continue", broken({ etag: '"v1"' }, content, 1000)],
])("an abort %s rejects with its reason, and leaves the old file and no listener", async (_, answer) => {
  using folder = createFolder();
  writeFileSync(folder.at("file.zip"), "old");
  await using server = await serve((_hit, index) => (index === 0 ? answer : silence));
  const controller = new AbortController();
  const reason = new Error("enough");
  setTimeout(() => controller.abort(reason), 120);
  const saved = saveTo(startAt(server.url), folder.at("file.zip"), { signal: controller.signal });
  await expect(saved).rejects.toBe(reason);
  expect(folder.list()).toEqual(["file.zip"]);
  expect(readFileSync(folder.at("file.zip"), "utf8")).toBe("old");
  expect(getEventListeners(controller.signal, "abort")).toEqual([]);
});

test("a deadline ends a download in time, whatever it is at", async () => {
  for (const answer of [silence, stalled, broken({ etag: '"v1"' }, content, 1000)]) {
    const begin = Date.now();
    const patient = { deadline: 120, retry: 5 }; // whose pauses would take seconds
    using outcome = await saving((_hit, index) => (index === 0 ? answer : silence), patient);
    expect(outcome.error).toMatchObject({ name: "TimeoutError", phase: "body" });
    expect(outcome.folder.list()).toEqual([]);
    expect(Date.now() - begin).toBeLessThan(1500);
  }
});

test("an abort of the call alone ends the download with its reason", async () => {
  using folder = createFolder();
  await using server = await serve(() => stalled);
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 120);
  const start = (headers: object): Promise<Response> =>
    fetch(server.url, { headers: { ...headers }, signal: controller.signal });
  const error: unknown = await saveTo(start, folder.at("file.zip")).catch((caught: unknown) => caught);
  expect(error).toBe(controller.signal.reason);
  expect(folder.list()).toEqual([]);
});

test("nothing is sent when the signal is aborted already", async () => {
  using folder = createFolder();
  await using server = await serve(() => whole());
  const signal = AbortSignal.abort("before");
  await expect(saveTo(startAt(server.url), folder.at("file.zip"), { signal })).rejects.toBe("before");
  expect(server.hits).toEqual([]);
});

test("a download that succeeds leaves no listener", async () => {
  using folder = createFolder();
  await using server = await serve(() => whole());
  const { signal } = new AbortController();
  await saveTo(startAt(server.url), folder.at("file.zip"), { signal });
  expect(getEventListeners(signal, "abort")).toEqual([]);
});
