import { expect, test } from "vitest";
import { type MockOptions, startMock } from "../src/index.ts";
import { createLatency } from "../src/latency.ts";
import { notesSpec, send } from "./notes.ts";

const samples = new URL("fixtures/samples.json", import.meta.url);

async function people(options: MockOptions, ids: readonly string[]): Promise<unknown[]> {
  await using mock = await startMock(samples, options);
  const bodies: unknown[] = [];
  for (const id of ids) {
    const { status, body } = await send(mock, "GET", `/people/${id}`);
    expect({ status, body }).toMatchObject({ status: 200 });
    bodies.push(body);
  }
  return bodies;
}

test("what has no example is made up from the seed: the same for equal requests, in any order", async () => {
  const [ann, ben] = await people({ seed: 1 }, ["ann", "ben"]);
  expect(await people({ seed: 1 }, ["ben", "ann", "ben"])).toEqual([ben, ann, ben]);
  expect(ann).not.toEqual(ben);
  expect(await people({ seed: 2 }, ["ann"])).not.toEqual([ann]);
});

test("whatever the seed is, what is made up fits the schema", async () => {
  for (let seed = 0; seed < 25; seed++) {
    await expect(people({ seed }, ["ann", "ben"])).resolves.toHaveLength(2);
  }
});

test("examples stay as they are", async () => {
  await using mock = await startMock(notesSpec, { seed: 1 });
  expect((await send(mock, "GET", "/notes/latest")).body).toEqual({ id: "latest", text: "Buy milk" });
});

test("without a seed the plainest values are taken", async () => {
  const [first, second] = await people({}, ["ann", "ben"]);
  expect(first).toEqual(second);
});

async function latencies(options: MockOptions): Promise<number[]> {
  const took: number[] = [];
  await using mock = await startMock(notesSpec, { ...options, onRequest: (_, ms) => void took.push(ms) });
  for (let call = 0; call < 5; call++) await send(mock, "GET", "/notes/latest");
  await expect.poll(() => took).toHaveLength(5);
  return took;
}

test("every answer takes the latency", async () => {
  expect(Math.min(...(await latencies({ latency: 40 })))).toBeGreaterThan(39);
});

test("a range is drawn from by the seed, and from its beginning after a reset", async () => {
  const latency = createLatency([10, 90], 3);
  const drawn = Array.from({ length: 100 }, latency.next);
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(10);
  expect(Math.max(...drawn)).toBeLessThanOrEqual(90);
  expect(new Set(drawn).size).toBeGreaterThan(40);
  expect(Array.from({ length: 100 }, createLatency([10, 90], 3).next)).toEqual(drawn);
  latency.reset();
  expect(latency.next()).toBe(drawn[0]);
  expect(Math.min(...(await latencies({ latency: [40, 60] })))).toBeGreaterThan(39);
});

test.for<[MockOptions["latency"], string]>([
  [-1, "latency is -1"],
  [[5, 1], "latency is [5,1]. It takes milliseconds, or [least, most]"],
])("the latency %j is refused at the start", async ([latency, message]) => {
  await expect(startMock(notesSpec, { latency })).rejects.toThrow(message);
});
