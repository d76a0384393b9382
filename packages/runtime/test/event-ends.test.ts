import { setTimeout as sleep } from "node:timers/promises";
import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { all, events, follow, type Tick } from "./event-answers.ts";
import { serve, type Answer, type TestServer } from "./server.ts";

const soon = "retry: 100\n";

/** The ids that each request asked to continue after. */
function continued({ hits }: TestServer): (string | undefined)[] {
  return hits.map(({ headers }) => [headers["last-event-id"]].flat()[0]);
}

/** Data of every event until the end, and how it ended. */
async function collect(stream: AsyncIterable<Tick>): Promise<[unknown[], unknown]> {
  const found: unknown[] = [];
  try {
    for await (const { data } of stream) found.push(data);
    return [found, undefined];
  } catch (error) {
    return [found, error];
  }
}

test("a safe stream that breaks off goes on after the last event", async () => {
  const script = [
    events(`${soon}id: a\ndata: 1\n\nid: b\ndata: 2\n\nid: c\ndata: lost`, "break"),
    events("data: 3\n\ndata: [DONE]\n\n"),
  ];
  await using server = await serve((_, index) => script[index] ?? { status: 500 });
  expect(await collect(follow(server))).toEqual([[1, 2, 3], undefined]);
  expect(continued(server)).toEqual([undefined, "b"]);
});

test("a stream that the platform ends for a while goes on, until a 204", async () => {
  const script: Answer[] = [
    events("retry: 100\ndata: 1\n\n"),
    events("id: größe\n\n"),
    events("data: 2\n\n"),
    { status: 204 },
  ];
  await using server = await serve((_, index) => script[index] ?? { status: 500 });
  expect(await collect(follow(server))).toEqual([[1, 2], undefined]);
  const [first, second, ...others] = continued(server);
  expect([first, second]).toEqual([undefined, undefined]);
  const letters = others.map((value) => Buffer.from(value ?? "", "latin1").toString("utf8"));
  expect(letters).toEqual(["größe", "größe"]);
});

test("a stream whose end is in order, without an id or a time, is over", async () => {
  await using server = await serve(() => events("data: 1\n\n"));
  expect(await collect(follow(server))).toEqual([[1], undefined]);
  expect(server.hits).toHaveLength(1);
});

test("after `retry` connections without an event the end is the end", async () => {
  await using server = await serve((_, index) => events(index === 0 ? `${soon}data: 1\n\n` : ": no\n\n"));
  expect(await collect(follow(server, { retry: 1 }))).toEqual([[1], undefined]);
  expect(server.hits).toHaveLength(2);
});

test("after `retry` connections without an event a break is a ConnectionError", async () => {
  await using server = await serve((_, index) =>
    events(index === 0 ? `${soon}data: 1\n\n` : ": no\n\n", "break"),
  );
  const [found, failure] = await collect(follow(server, { retry: 2 }));
  expect(found).toEqual([1]);
  expect(failure).toMatchObject({ name: "ConnectionError" });
  expect(server.hits).toHaveLength(3);
});

test("an event makes the count start anew", async () => {
  await using server = await serve((_, index) =>
    index < 5 ? events(`${soon}data: ${index}\n\n`, "break") : { status: 204 },
  );
  expect(await collect(follow(server, { retry: 1 }))).toEqual([[0, 1, 2, 3, 4], undefined]);
});

test("`retry: 0` leaves a broken stream broken", async () => {
  await using server = await serve(() => events(`${soon}data: 1\n\n`, "break"));
  const [found, failure] = await collect(follow(server, { retry: 0 }));
  expect(found).toEqual([1]);
  expect(failure).toMatchObject({ name: "ConnectionError" });
  expect(server.hits).toHaveLength(1);
});

test("a stream that must not be asked for twice is not, and its break is a ConnectionError", async () => {
  await using server = await serve(() => events(`${soon}id: 1\ndata: 1\n\n`, "break"));
  const [found, failure] = await collect(follow(server, {}, "POST"));
  expect(found).toEqual([1]);
  expect(failure).toMatchObject({ name: "ConnectionError" });
  expect(server.hits).toHaveLength(1);
});

test("its end in order is the end, whatever it says of ids", async () => {
  await using server = await serve(() => events(`${soon}id: 1\ndata: 1\n\n`));
  expect(await collect(follow(server, {}, "POST"))).toEqual([[1], undefined]);
  expect(server.hits).toHaveLength(1);
});

test("a refusal ends a stream for good, a passing failure does not", async () => {
  const refused = [
    events(`${soon}data: 1\n\n`, "break"),
    { status: 503, headers: { "retry-after-ms": "10" } },
    events("data: 2\n\n", "break"),
    { status: 401, body: { message: "expired" } },
  ];
  await using server = await serve((_, index) => refused[index] ?? events("data: 9\n\n"));
  const [found, failure] = await collect(follow(server));
  expect(found).toEqual([1, 2]);
  expect(failure).toMatchObject({ status: 401 });
  expect(server.hits).toHaveLength(4);
});

test("silence for `timeout` ends a connection, signs of life keep it", async () => {
  const silent = events(`${soon}data: 1\n\n`, "open");
  await using server = await serve((_, index) => (index === 0 ? silent : { status: 204 }));
  expect(await collect(follow(server, { timeout: 200 }))).toEqual([[1], undefined]);
  expect(server.hits).toHaveLength(2);

  const beating: Answer = (response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    let beats = 0;
    const timer = setInterval(() => {
      response.write(":\n");
      if (++beats < 8) return;
      clearInterval(timer);
      response.end("data: 2\n\n");
    }, 100);
  };
  await using alive = await serve(() => beating);
  expect(await collect(follow(alive, { timeout: 400 }))).toEqual([[2], undefined]);
  expect(alive.hits).toHaveLength(1);
});

test("silence of a stream that must not be asked for twice is a TimeoutError", async () => {
  await using server = await serve(() => events("data: 1\n\n", "open"));
  const [found, failure] = await collect(follow(server, { timeout: 150 }, "POST"));
  expect(found).toEqual([1]);
  expect(failure).toMatchObject({ name: "TimeoutError", phase: "body" });
});

test("the deadline covers the whole stream, connections and pauses", async () => {
  await using server = await serve(() => events(`${soon}data: 1\n\n`, "open"));
  const [, failure] = await collect(follow(server, { deadline: 250, timeout: 100 }));
  expect(failure).toMatchObject({ name: "TimeoutError" });
  expect(String(failure)).toContain("things.follow: `deadline` (250 ms) is over");
});

/** A server of two events whose stream stays open, or ends; it counts the connections that are closed. */
async function twoEvents(end: "open" | "end"): Promise<[TestServer, { closed: number }]> {
  const count = { closed: 0 };
  const server = await serve(() => (response, request) => {
    request.socket.on("close", () => count.closed++);
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write("retry: 5000\ndata: 1\n\ndata: 2\n\n");
    if (end === "end") response.end();
  });
  return [server, count];
}

test.each(["open", "end"] as const)("an abort ends a stream at once, waiting or paused (%s)", async (end) => {
  const [server, count] = await twoEvents(end);
  await using _ = server;
  const controller = new AbortController();
  const reason = new Error("enough");
  const start = performance.now();
  setTimeout(() => controller.abort(reason), 100);
  const [found, failure] = await collect(follow(server, { signal: controller.signal }));
  expect(failure).toBe(reason);
  expect(found).toEqual([1, 2]);
  expect(performance.now() - start).toBeLessThan(2000);
  await expect.poll(() => count.closed + Number(end === "end")).toBeGreaterThan(0);
  expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  expect(server.hits).toHaveLength(1);
});

test("an abort closes the connection while the reader is busy, and nothing more is read", async () => {
  const [server, count] = await twoEvents("open");
  await using _ = server;
  const controller = new AbortController();
  const reason = new Error("enough");
  const stream = follow(server, { signal: controller.signal })[Symbol.asyncIterator]();
  expect((await stream.next()).value?.data).toBe(1);
  controller.abort(reason);
  await expect.poll(() => count.closed).toBe(1);
  await expect(stream.next()).rejects.toBe(reason);
});

test("a stream that ends leaves no listener behind", async () => {
  await using server = await serve(() => events("data: 1\n\n"));
  const { signal } = new AbortController();
  expect(await all(follow(server, { signal, deadline: 60_000 }))).toHaveLength(1);
  await sleep(0);
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
});
