import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { MockError, platforms, startMock } from "../src/index.ts";
import { notesSpec, send } from "./notes.ts";

test("a mock listens on a free port of the loopback interface until it is disposed of", async () => {
  let url: string;
  {
    await using mock = await startMock(notesSpec);
    url = mock.url;
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await send(mock, "GET", "/notes/latest")).status).toBe(200);
  }
  await expect(fetch(url)).rejects.toThrow("fetch failed");
});

test("several mocks run at once and stopping one twice is fine", async () => {
  await using first = await startMock(notesSpec);
  await using second = await startMock(pathToFileURL(notesSpec));
  await first.stop();
  await first.stop();
  expect((await send(second, "GET", "/notes/latest")).status).toBe(200);
});

test("a port that is taken is named in the error", async () => {
  await using mock = await startMock(notesSpec);
  const port = Number(new URL(mock.url).port);
  await expect(startMock(notesSpec, { port })).rejects.toThrow(`cannot listen on 127.0.0.1:${port}`);
});

test("an unknown platform is refused with the known ones and the hint that a path works", async () => {
  const refused = startMock("hotdtaa");
  await expect(refused).rejects.toThrow(MockError);
  await expect(refused).rejects.toThrow(`Known platforms: ${platforms().join(", ") || "none"}.`);
  await expect(refused).rejects.toThrow(`startMock("./openapi.yaml")`);
});

test("a missing file is refused by name", async () => {
  await expect(startMock("./no-such.yaml")).rejects.toThrow("./no-such.yaml does not exist");
});

test.for([
  ["text", "is not a readable OpenAPI document"],
  ["{ not json", "is not a readable OpenAPI document"],
  [
    `{ "openapi": "3.1.0", "info": { "title": "x", "version": "1" }, "paths": {} }`,
    "describes no operations",
  ],
] as const)("a document such as %j is refused", async ([content, message]) => {
  const path = join(mkdtempSync(join(tmpdir(), "mock-")), "spec.json");
  writeFileSync(path, content);
  expect(existsSync(path)).toBe(true);
  await expect(startMock(path)).rejects.toThrow(message);
});

test("every platform shipped starts", async () => {
  for (const platform of platforms()) {
    await using mock = await startMock(platform);
    const answer = await send(mock, "GET", "/no/such/path");
    expect({ platform, body: answer.body }).toMatchObject({ platform, body: { title: "No such path" } });
  }
});
