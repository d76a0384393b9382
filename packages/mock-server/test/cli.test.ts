import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { platforms, startMock } from "../src/index.ts";
import { runCommand, startCommand } from "./command.ts";
import { allowed, notesSpec } from "./notes.ts";

const samples = fileURLToPath(new URL("fixtures/samples.json", import.meta.url));
const jsonPlan = fileURLToPath(new URL("fixtures/notes.plan.json", import.meta.url));

// Below the ports that systems give to programs which ask for any.
const unusedPort = 20_000 + (process.pid % 2500) * 4;

function file(name: string, content: string): string {
  const path = join(mkdtempSync(join(tmpdir(), "mock-")), name);
  writeFileSync(path, content);
  return path;
}

const typedPlan = file(
  "mock.config.ts",
  `const status: number = 404;
   export default { scenarios: { "notes.get": ({ path }: { path: Record<string, string> }) =>
     (path["note_id"] === "old" ? { status } : undefined) } };`,
);

/** Says when a request has arrived, and leaves the answer to the mock. */
const announcing = file(
  "announcing.mjs",
  `export default { scenarios: { "notes.list": () => console.log("a request arrived") } };`,
);

async function get(url: string, headers: Record<string, string> = allowed): Promise<number> {
  const response = await fetch(url, { headers });
  await response.text();
  return response.status;
}

test("serves until it is told to stop, and tells what it takes for credentials", async () => {
  using command = startCommand(notesSpec);
  const [url = ""] = await command.urls(1);
  expect(command.lines).toContain("  token: mock-token");
  expect(await get(`${url}/notes`)).toBe(200);
  command.signal("SIGINT");
  expect(await command.ended).toEqual([0, null]);
});

test("logs a request in one line, and below it one line for each thing that is wrong with it", async () => {
  using command = startCommand(notesSpec);
  const [url = ""] = await command.urls(1);
  await get(`${url}/notes`);
  await get(`${url}/nowhere`);
  await fetch(`${url}/notes`, {
    method: "POST",
    headers: { ...allowed, "content-type": "application/json" },
    body: `{ "text": 5, "tags": [1] }`,
  });
  await get(`${url}/notes`, {});
  await expect.poll(() => command.lines.join("\n")).toContain('X-Workspace-Id" is missing'); // the last line
  const log = command.lines.slice(command.lines.indexOf("Stop with Ctrl-C.") + 1);
  expect(log.map((line) => line.replace(/\(\d+\.\d ms\)/, "(n ms)"))).toEqual([
    "GET    /notes → 200 notes.list (n ms)",
    "GET    /nowhere → 404 (n ms)",
    "       GET /nowhere: the spec has no such path. The mock serves the spec's paths at its root; " +
      "does the client's base URL end with something that the paths repeat or lack?",
    "POST   /notes → 422 notes.create (n ms)",
    "       Request body property text must be string",
    "       Request body property tags.0 must be string",
    "GET    /notes → 401 notes.list (n ms)",
    `       the Bearer credential in the header "Authorization" is missing and ` +
      `the header "X-Workspace-Id" is missing.`,
  ]);
});

test("plays scenarios and faults from a file, in JSON or TypeScript, and logs them", async () => {
  using command = startCommand(notesSpec, "--scenarios", jsonPlan);
  const [url = ""] = await command.urls(1);
  expect([await get(`${url}/notes/n1`), await get(`${url}/notes/n1`)]).toEqual([503, 200]);
  await expect
    .poll(() => command.lines.join("\n"))
    .toContain("GET    /notes/n1 → 503 notes.get, fault: status 503, retryAfter 1 (");
  using typed = startCommand(notesSpec, "--scenarios", typedPlan);
  const [other = ""] = await typed.urls(1);
  expect([await get(`${other}/notes/old`), await get(`${other}/notes/new`)]).toEqual([404, 200]);
});

test("serves several specs on ports that follow each other, each with its own file", async () => {
  const port = unusedPort;
  const plan = `${notesSpec}=${typedPlan}`;
  using command = startCommand(notesSpec, samples, "--port", String(port), "--scenarios", plan);
  const urls = await command.urls(2);
  expect(urls).toEqual([`http://127.0.0.1:${port}`, `http://127.0.0.1:${port + 1}`]);
  expect(await get(`${urls[0]}/notes/old`)).toBe(404);
  expect(await get(`${urls[1]}/plain/1`)).toBe(200);
  await expect.poll(() => command.lines.join("\n")).toContain(`[${samples}] GET    /plain/1 → 200`);
});

test("takes seed, latency and credentials", async () => {
  const credentials = ["--credential", "token=a=b", "--credential", "workspaceId=w"];
  using command = startCommand(notesSpec, "--seed", "1", "--latency", "60-90", ...credentials);
  const [url = ""] = await command.urls(1);
  const started = performance.now();
  expect(await get(`${url}/notes`, { authorization: "Bearer a=b", "x-workspace-id": "w" })).toBe(200);
  expect(performance.now() - started).toBeGreaterThan(59);
});

test("Ctrl-C lets the request under way end, and a second one ends it at once", async () => {
  using patient = startCommand(notesSpec, "--scenarios", announcing, "--latency", "400");
  const [url = ""] = await patient.urls(1);
  const call = get(`${url}/notes`);
  await patient.printed("a request arrived");
  patient.signal("SIGINT");
  patient.signal("SIGINT"); // as npm does, which passes on what the terminal has sent already
  expect(await call).toBe(200);
  expect(await patient.ended).toEqual([0, null]);

  using impatient = startCommand(notesSpec, "--scenarios", announcing, "--latency", "60000");
  const [slow = ""] = await impatient.urls(1);
  const cut = get(`${slow}/notes`).catch(String);
  await impatient.printed("a request arrived");
  impatient.signal("SIGINT");
  await impatient.printed("Finishing the requests under way. Ctrl-C again ends them.");
  await setTimeout(300);
  impatient.signal("SIGINT");
  expect(await impatient.ended).toEqual([130, null]);
  expect(await cut).toContain("fetch failed");
});

test("--list names the platforms, and the operations of a spec with statuses and examples", () => {
  const names = runCommand("--list").stdout.match(/^[\w-]+(?=: \d+ operations$)/gm);
  expect(names).toEqual(platforms());
  const { status, stdout } = runCommand(notesSpec, "--list");
  expect(status).toBe(0);
  expect(stdout).toContain(`\n\nnotes.list  GET /notes\n  200     one, none\n  401     default\n`);
  expect(stdout).toContain(`\n\nnotes.delete  DELETE /notes/{note_id}\n  204\n`);
  expect(runCommand(samples, "--list").stdout).toContain(`\n\nGET /plain/{id}\n  200     first, second\n`);
});

test("--help tells how it is used", () => {
  const { status, stdout } = runCommand("--help");
  expect(status).toBe(0);
  expect(stdout).toContain("mock-server <spec> … [options]");
});

test.each([
  [[], /Name a platform, or a file/],
  [["nothing-like-it"], /no mock named "nothing-like-it"/],
  [[notesSpec, "--port", "http"], /--port is "http"/],
  [[notesSpec, "--colour"], /Unknown option '--colour'/],
  [[notesSpec, "--latency", "soon"], /--latency is "soon". It takes milliseconds, or a range/],
  [[notesSpec, "--seed", "1.5"], /--seed is "1.5"/],
  [[notesSpec, "--credential", "token"], /It takes NAME=VALUE/],
  [[notesSpec, notesSpec], /is given twice/],
  [[notesSpec, samples, "--scenarios", jsonPlan], /With several specs, say which it is for/],
  [[notesSpec, "--scenarios", "./none.json"], /\.\/none\.json cannot be read: ENOENT/],
  [[notesSpec, "--scenarios", file("a.mjs", "export const plan = {};")], /it has no default export/],
  [
    [notesSpec, "--scenarios", file("a.json", `{ "scenario": {} }`)],
    /a\.json has an unknown field "scenario"/,
  ],
  [
    [notesSpec, "--scenarios", file("b.json", `{ "faults": null }`)],
    /b\.json\.faults is null. It takes an object/,
  ],
  [[samples, "--scenarios", jsonPlan], /scenarios\["notes.list"\]: there is no such operation/],
])("%j ends with what is wrong and how it is used", (args, complaint) => {
  const { status, stderr } = runCommand(...args);
  expect(status).toBe(2);
  expect(stderr).toMatch(complaint);
  expect(stderr).toContain("mock-server <spec>");
});

test("a port that is taken is named, and the mocks that were started before end", async () => {
  const port = unusedPort + 2;
  await using mock = await startMock(notesSpec, { port: port + 1 });
  const { status, stderr } = runCommand(samples, notesSpec, "--port", String(port));
  expect(status).toBe(2);
  expect(stderr).toContain(new URL(mock.url).host);
});
