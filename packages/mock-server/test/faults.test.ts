import { afterAll, beforeEach, expect, test } from "vitest";
import { type Fault, type MockPlan, startMock } from "../src/index.ts";
import { allowed, notesSpec, send } from "./notes.ts";

const mock = await startMock(notesSpec);
beforeEach(mock.reset);
afterAll(mock.stop);

const meet = (faults: Fault | readonly Fault[], operation = "notes.get"): Promise<void> =>
  mock.use({ faults: { [operation]: faults } });

/** The status of a call, or what broke it: the code of the cause that fetch gives. */
async function outcome(path = "/notes/n1", method = "GET"): Promise<unknown> {
  try {
    const response = await fetch(mock.url + path, { method, headers: allowed });
    await response.text();
    return response.status;
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    return cause instanceof Error && "code" in cause ? cause.code : error;
  }
}

async function outcomes(count: number, path?: string): Promise<unknown[]> {
  const seen: unknown[] = [];
  while (seen.length < count) seen.push(await outcome(path));
  return seen;
}

async function timed(action: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await action();
  return performance.now() - started;
}

test("a status comes as the spec documents it, with Retry-After", async () => {
  await meet({ status: 429, retryAfter: 7 }, "notes.list");
  const answer = await send(mock, "GET", "/notes");
  expect(answer).toMatchObject({ status: 429, body: { message: "Slow down" } });
  expect(answer.headers.get("retry-after")).toBe("7");
  expect((await send(mock, "GET", "/notes")).status).toBe(200);
});

test("a status that is not documented comes as a page, as from a gateway", async () => {
  await meet({ status: 502, retryAfter: "Fri, 20 Nov 2026 08:00:00 GMT" });
  const answer = await send(mock, "GET", "/notes/n1");
  expect(answer).toMatchObject({ status: 502, body: /502 Bad Gateway/ });
  expect(answer.headers.get("content-type")).toBe("text/html");
  expect(answer.headers.get("retry-after")).toBe("Fri, 20 Nov 2026 08:00:00 GMT");
});

test("a reset cuts the connection before the answer", async () => {
  await meet({ reset: true });
  expect(await outcomes(2)).toEqual(["ECONNRESET", 200]);
});

test("a truncated answer ends in the middle of the length it promised", async () => {
  await meet([{ truncate: true }, { truncate: true }]);
  const response = await fetch(`${mock.url}/notes/n1`, { headers: allowed });
  expect(response.status).toBe(200);
  const promised = Number(response.headers.get("content-length"));
  let got = 0;
  const read = async (): Promise<void> => {
    for await (const chunk of response.body ?? []) got += chunk.length;
  };
  await expect(read()).rejects.toThrow("terminated");
  expect(got).toBe(Math.floor(promised / 2));
  expect(await outcomes(2)).toEqual(["UND_ERR_SOCKET", 200]);
});

test("an answer without a body is cut off before it", async () => {
  await meet({ truncate: true }, "notes.delete");
  expect(await outcome("/notes/n1", "DELETE")).toBe("ECONNRESET");
});

test.for([
  ["GET", "/notes/n1", "notes.get"],
  ["GET", "/notes", "notes.list"],
  ["DELETE", "/notes/n1", "notes.delete"],
] as const)("a malformed answer to %s %s is whole, says that it is JSON, and is not", async (call) => {
  const [method, path, operation] = call;
  await meet({ malformed: true }, operation);
  const response = await fetch(mock.url + path, { method, headers: allowed });
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("application/json");
  await expect(response.json()).rejects.toThrow(SyntaxError);
});

test("a delay comes before the ordinary answer, or before another fault", async () => {
  await meet([{ delay: 80 }, { delay: 80, status: 503 }]);
  expect(await timed(async () => expect(await outcome()).toBe(200))).toBeGreaterThan(75);
  expect(await timed(async () => expect(await outcome()).toBe(503))).toBeGreaterThan(75);
  expect(await outcome()).toBe(200);
  expect(mock.requests.map(({ fault }) => fault?.delay)).toEqual([80, 80, undefined]);
});

test("a stalled answer falls silent in the middle, and then goes on", async () => {
  await meet({ stall: 120 });
  const response = await fetch(`${mock.url}/notes/n1`, { headers: allowed });
  const silence = await timed(async () => expect(await response.json()).toMatchObject({ id: "n1" }));
  expect(silence).toBeGreaterThan(80);
});

test("faults happen in order, as often and as late as they say, and then no more", async () => {
  await meet([{ status: 503, times: 2 }, { status: 500, after: 1 }, { reset: true }]);
  expect(await outcomes(7)).toEqual([503, 503, 200, 500, "ECONNRESET", 200, 200]);
});

test("a fault may last", async () => {
  await meet({ status: 503, times: "always", after: 1 });
  expect(await outcomes(4)).toEqual([200, 503, 503, 503]);
});

test("the star stands for every operation, after the operation's own faults", async () => {
  await mock.use({ faults: { "*": { status: 500, times: 2 }, "notes.get": { status: 503 } } });
  expect(await outcomes(2)).toEqual([503, 500]);
  expect(await outcomes(2, "/notes/latest")).toEqual([500, 200]);
  expect(await outcome()).toBe(200);
});

test("faults count per operation, whatever its path parameters are", async () => {
  await meet({ status: 503 });
  expect([await outcome("/notes/a"), await outcome("/notes/b")]).toEqual([503, 200]);
});

test("a call that a status or a reset meets takes no turn of the scenario", async () => {
  const scenarios = { "notes.get": [{ status: 404 }, {}] };
  await mock.use({ scenarios, faults: { "notes.get": [{ status: 503 }, { reset: true }] } });
  expect(await outcomes(4)).toEqual([503, "ECONNRESET", 404, 200]);
});

test("reset goes back to the faults of the start, from the first one", async () => {
  await using own = await startMock(notesSpec, { faults: { "*": { status: 503 } } });
  const status = async (): Promise<number> => (await send(own, "GET", "/notes/n1")).status;
  expect([await status(), await status()]).toEqual([503, 200]);
  own.reset();
  expect([await status(), await status()]).toEqual([503, 200]);
});

test("a path that does not exist meets no fault", async () => {
  await meet({ status: 503 }, "*");
  expect(await outcomes(2, "/nowhere")).toEqual([404, 404]);
});

test("stopping ends delays at once", async () => {
  const own = await startMock(notesSpec, { faults: { "*": { delay: 60_000 } } });
  const call = fetch(`${own.url}/notes/latest`).catch(String);
  await expect.poll(() => own.requests).toHaveLength(1);
  expect(await timed(() => own.stop())).toBeLessThan(1000);
  expect(await call).toContain("fetch failed");
});

test("finishing lets the calls under way end, and takes no more", async () => {
  const own = await startMock(notesSpec, { faults: { "*": { delay: 150 } } });
  const call = fetch(`${own.url}/notes/latest`);
  await expect.poll(() => own.requests).toHaveLength(1);
  const finished = own.finish();
  await expect(fetch(`${own.url}/notes/latest`)).rejects.toThrow("fetch failed");
  expect((await call).status).toBe(200);
  expect(await timed(() => finished)).toBeLessThan(1000);
});

test.for<[MockPlan["faults"], string]>([
  [{ "notes.gte": { reset: true } }, `faults["notes.gte"]: there is no such operation. Nearest: "notes.get"`],
  [{ "*": { status: 200 } }, `faults["*"][0].status is 200. It takes a whole number from 400 to 599.`],
  [{ "*": [{ reset: true }, { delay: -1 }] }, `faults["*"][1].delay is -1`],
  [{ "*": { reset: true, status: 503 } }, "has status and reset. One call can meet only one of them."],
  [{ "*": { times: 2 } }, "does nothing. Give it one of delay, status, reset"],
  [{ "*": { retryAfter: 1, reset: true } }, "retryAfter but no status"],
  [JSON.parse(`{ "*": { "statsu": 503 } }`), `unknown field "statsu". Known: "status"`],
  [JSON.parse(`{ "*": { "reset": "yes" } }`), 'reset is "yes". It takes true.'],
  [JSON.parse(`{ "*": { "times": "forever", "reset": true } }`), `or "always"`],
])("the faults %j are refused at the start", async ([faults, message]) => {
  await expect(startMock(notesSpec, { faults })).rejects.toThrow(message);
});
