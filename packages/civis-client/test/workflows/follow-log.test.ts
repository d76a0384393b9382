import {
  CivisCore,
  NotFoundError,
  scriptsFollowLog,
  TimeoutError,
  UsageError,
  type FollowLogOptions,
  type RunLog,
  type ScriptKind,
} from "@org/civis-client";
import { expect, test, vi } from "vitest";
import { scriptKinds } from "../../src/workflows/script-kinds.ts";
import { workbench } from "./workbench.ts";

const bench = workbench();
const [id, run_id] = [48291, 90317];

const line = (number: number): RunLog => ({
  id: number,
  createdAt: "2026-03-14T09:26:55.000Z",
  message: `line ${number}`,
  level: "info",
});

/** Plays a run: its state at each look, and the ids of the lines that are there at each read. */
async function play(
  kind: ScriptKind,
  states: readonly string[],
  reads: readonly (readonly number[])[],
  { endedFor = 60_000, headers = {} }: { endedFor?: number; headers?: Record<string, string> } = {},
): Promise<void> {
  await bench.mock.use({
    scenarios: {
      [`scripts.${kind}.runs.get`]: states.map((state) => ({ example }: { example: unknown }) => {
        const isOver = !["queued", "running"].includes(state);
        const finishedAt = isOver ? new Date(Date.now() - endedFor).toISOString() : null;
        return { body: { ...Object(example), state, finishedAt } };
      }),
      [`scripts.${kind}.runs.logs.list`]: ({ call }: { call: number }) => ({
        body: (reads[Math.min(call, reads.length) - 1] ?? []).map(line),
        headers,
      }),
    },
  });
}

async function follow(kind: ScriptKind, options: FollowLogOptions = {}): Promise<number[]> {
  const ids: number[] = [];
  const lines = bench.civis.scripts[kind].runs.logs.follow({ id, run_id }, { interval: 1, ...options });
  for await (const entry of lines) ids.push(entry.id);
  return ids;
}

const reads = (): (string | undefined)[] =>
  bench.mock.requests
    .filter(({ operation }) => operation?.endsWith("logs.list"))
    .map(({ target }) => target.split("?")[1]);

test.each(scriptKinds)("gives the lines of a run of the kind %s as they come, each once", async (kind) => {
  await play(
    kind,
    ["queued", "running", "running", "succeeded"],
    [[], [1, 2], [1, 2], [1, 2], [1, 2, 3, 4, 5], [1, 2, 3, 4, 5]],
  );
  expect(await follow(kind)).toEqual([1, 2, 3, 4, 5]);
  expect(bench.mock.requests.flatMap(({ findings }) => findings)).toEqual([]);
});

test("reads the last lines of a run that fails, and ends without an error", async () => {
  await play("python3", ["running", "failed"], [[1], [1], [1, 2, 3]]);
  expect(await follow("python3")).toEqual([1, 2, 3]);
});

test("begins after the id that it is given", async () => {
  await play("sql", ["succeeded"], [[8, 9]]);
  const ids: number[] = [];
  const lines = bench.civis.scripts.sql.runs.logs.follow({ id, run_id, last_id: 7 }, { interval: 1 });
  for await (const entry of lines) ids.push(entry.id);
  expect(ids).toEqual([8, 9]);
  expect(reads()[0]).toBe("last_id=7");
});

test("reads a long log by its ids, a hundred lines once more for those that come late", async () => {
  const lines = Array.from({ length: 250 }, (_, at) => 2 * (at + 1)); // even ids
  await play("containers", ["running", "succeeded"], [lines, lines, [...lines.slice(-100), 481, 502]]);
  expect(await follow("containers")).toEqual([...lines, 481, 502]);
  expect(reads()).toEqual(["last_id=0", "last_id=300", "last_id=300", "last_id=304"]);
});

test("waits for lines that come after the end, until the platform says that the log is complete", async () => {
  const complete = { "civis-cache-control": "max-age=3600" };
  await play("r", ["succeeded"], [[1], [1]], { endedFor: 0, headers: complete });
  expect(await follow("r")).toEqual([1]); // at once, although the run ended just now
  expect(reads()).toHaveLength(2);
  await bench.mock.reset();
  await play("r", ["succeeded"], [[1], [1], [1], [1, 2], [1, 2]], {
    endedFor: 0,
    headers: { "civis-cache-control": "no-store" },
  });
  expect(await follow("r", { settle: 300, interval: 20 })).toEqual([1, 2]);
});

test("an outage of the log is got over", async () => {
  await play("r", ["succeeded"], [[1]]);
  await bench.mock.use({ faults: { "scripts.r.runs.logs.list": { status: 503, retryAfter: 0 } } });
  expect(await follow("r")).toEqual([1]);
});

test("an abort ends it with its reason, in the middle of a pause as well", async () => {
  await play("r", ["running", "running"], [[1]]);
  const controller = new AbortController();
  setTimeout(() => controller.abort("enough"), 50);
  await expect(follow("r", { interval: 10_000, signal: controller.signal })).rejects.toBe("enough");
  const late = new AbortController();
  await play("r", ["succeeded"], [[1]], { endedFor: 0 });
  setTimeout(() => late.abort("enough"), 50);
  await expect(follow("r", { interval: 10_000, signal: late.signal })).rejects.toBe("enough");
});

test("whoever stops reading stops asking", async () => {
  await play("r", ["running", "running"], [[1, 2]]);
  for await (const _ of bench.civis.scripts.r.runs.logs.follow({ id, run_id })) break;
  expect(bench.called()).toEqual(["scripts.r.runs.get", "scripts.r.runs.logs.list"]);
});

test("an unknown run and a deadline that is over reject", async () => {
  await bench.mock.use({ faults: { "scripts.r.runs.get": { status: 404 } } });
  await expect(follow("r")).rejects.toThrow(NotFoundError);
  await play("r", ["running", "running"], [[1]]);
  await expect(follow("r", { deadline: 50, interval: 20 })).rejects.toThrow(TimeoutError);
});

test("a deadline covers the reads of the log, and the wait for its last lines", async () => {
  await play("r", ["running", "running"], [[1]]);
  await bench.mock.use({ faults: { "scripts.r.runs.logs.list": { delay: 1500 } } });
  const begin = Date.now();
  await expect(follow("r", { deadline: 100 })).rejects.toThrow(TimeoutError);
  await bench.mock.reset();
  await play("r", ["succeeded"], [[1]], { endedFor: 0 });
  await expect(follow("r", { deadline: 200, interval: 10_000 })).rejects.toThrow(TimeoutError);
  expect(Date.now() - begin).toBeLessThan(1400);
});

test.each([
  ["interval", Number.NaN],
  ["interval", -1],
  ["maxInterval", Number.NaN],
  ["maxInterval", -5],
  ["settle", Number.NaN],
])("a wrong time, `%s: %d`, is refused before anything is asked", async (name, value) => {
  await play("r", ["running"], [[1]]);
  const refused = follow("r", { deadline: 100, [name]: value });
  await expect(refused).rejects.toThrow(UsageError);
  await expect(refused).rejects.toThrow(`scripts.r.runs.logs.follow: \`${name}\` must be >= 0`);
  expect(bench.called()).toEqual([]);
});

test.each<[FollowLogOptions, number[]]>([
  [{}, [1000, 1500, 2250, 3375, 5063, 7594, 11_391, 15_000, 15_000]],
  [{ interval: 2000, maxInterval: 2500 }, [2000, 2500, 2500]],
  [{ interval: 20_000 }, [20_000, 20_000]],
])("with %j the waits between two looks grow by half, up to the longest", async (options, expected) => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  try {
    const looks: number[] = [];
    const fetch = async (url: string): Promise<Response> => {
      if (url.includes("/logs")) return Response.json([]);
      looks.push(Date.now());
      const isOver = looks.length > expected.length;
      return Response.json({ state: "running", finishedAt: isOver ? "2026-03-14T09:26:55.000Z" : null });
    };
    const core = new CivisCore({ baseUrl: "https://x.test", ...bench.mock.credentials, fetch });
    const end = scriptsFollowLog(core, "r", { id, run_id }, { settle: 0, ...options }).next();
    await vi.advanceTimersByTimeAsync(200_000);
    expect(await end).toMatchObject({ done: true });
    expect(looks.slice(1).map((time, at) => time - (looks[at] ?? 0))).toEqual(
      expected.map((pause) => expect.closeTo(pause, -1)),
    );
  } finally {
    vi.useRealTimers();
  }
});

test("a run that says nothing of its end is taken as running", async () => {
  let looks = 0;
  const fetch = async (url: string): Promise<Response> => {
    if (url.includes("/logs")) return Response.json(looks < 3 ? [] : [line(1)]);
    return Response.json(++looks < 3 ? {} : { finishedAt: "2026-03-14T09:26:55.000Z" });
  };
  const core = new CivisCore({ baseUrl: "https://x.test", ...bench.mock.credentials, fetch });
  const lines = scriptsFollowLog(core, "r", { id, run_id }, { interval: 1, settle: 0 });
  expect((await lines.next()).value).toMatchObject({ id: 1 });
  expect((await lines.next()).done).toBe(true);
});

test("it is a function as well, for a bundle of only that", async () => {
  await play("r", ["succeeded"], [[1]]);
  const core = new CivisCore({ baseUrl: bench.mock.url, ...bench.mock.credentials });
  const lines: RunLog[] = [];
  for await (const entry of scriptsFollowLog(core, "r", { id, run_id })) lines.push(entry);
  expect(lines).toEqual([line(1)]);
});
