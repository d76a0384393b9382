import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const cli = fileURLToPath(new URL("../src/cli.ts", import.meta.url));
const notes = fileURLToPath(new URL("fixtures/notes.json", import.meta.url));

test("serves until it is told to stop, and logs every request", async () => {
  const server = spawn(process.execPath, [cli, notes, "--port", "0"]);
  const lines = createInterface(server.stdout)[Symbol.asyncIterator]();
  const { value: first } = await lines.next();
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(String(first))?.[0];
  expect((await fetch(`${url}/nowhere`)).status).toBe(404);
  for await (const line of lines) {
    if (!line.startsWith("GET")) continue;
    expect(line).toMatch(/^GET {4}\/nowhere → 404 \(\d+\.\d ms\)$/);
    break;
  }
  const exited = once(server, "exit");
  server.kill("SIGINT");
  expect(await exited).toEqual([0, null]);
});

test.each([
  [["nothing-like-it"], /no mock named "nothing-like-it"/],
  [[notes, "--port", "http"], /--port is "http"/],
  [[notes, "--colour"], /Unknown option '--colour'/],
])("%j ends with what is wrong and how it is used", (args, complaint) => {
  const { status, stderr } = spawnSync(process.execPath, [cli, ...args], { encoding: "utf8" });
  expect(status).toBe(2);
  expect(stderr).toMatch(complaint);
  expect(stderr).toContain("mock-server <platform");
});

test("a port that is taken is named", async () => {
  const server = spawn(process.execPath, [cli, notes]);
  const { value: first } = await createInterface(server.stdout)[Symbol.asyncIterator]().next();
  const port = /:(\d+)\./.exec(String(first))?.[1] ?? "";
  const { status, stderr } = spawnSync(process.execPath, [cli, notes, "--port", port], { encoding: "utf8" });
  server.kill();
  expect(status).toBe(2);
  expect(stderr).toContain(`127.0.0.1:${port}`);
});
