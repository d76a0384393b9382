import { expect, test } from "vitest";
import { Call } from "../src/call.ts";
import { EventCall } from "../src/events.ts";
import { all, events, follow } from "./event-answers.ts";
import { serve } from "./server.ts";

const two = 'data: {"n":1}\n\nevent: tick\ndata: {"n":2}\n\n';
const read = [
  { event: "message", data: { n: 1 } },
  { event: "tick", data: { n: 2 } },
];

test("a call is iterated event by event, with data read as JSON", async () => {
  await using server = await serve(() => events(two));
  expect(await all(follow(server))).toEqual(read);
  expect(server.hits).toHaveLength(1);
});

test("events come as they are sent, before the stream ends", async () => {
  await using server = await serve(() => events(two, "open"));
  const call = follow(server)[Symbol.asyncIterator]();
  expect(await call.next()).toEqual({ done: false, value: read[0] });
  expect(await call.next()).toEqual({ done: false, value: read[1] });
  await call.return();
});

test("an event without data has none", async () => {
  await using server = await serve(() => events("event: heartbeat\n\ndata:\n\n"));
  expect(await all(follow(server))).toEqual([{ event: "heartbeat" }, { event: "message" }]);
});

test("`[DONE]` ends a stream that stays open, and closes it", async () => {
  let closed = 0;
  await using server = await serve(() => (response, request) => {
    request.socket.on("close", () => closed++);
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write(`id: 1\n${two}data: [DONE]\n\ndata: {}\n\n`);
  });
  expect(await all(follow(server))).toEqual(read);
  await expect.poll(() => closed).toBe(1);
  expect(server.hits).toHaveLength(1);
});

test("awaited, a call is the stream, which knows its last id", async () => {
  await using server = await serve(() => events(`id: 4\n${two}`, "open"));
  const stream = await follow(server);
  expect(stream.lastEventId).toBeUndefined();
  for await (const event of stream) {
    expect(event).toEqual(read[0]);
    break;
  }
  expect(stream.lastEventId).toBe("4");
});

test("`withResponse` and `result` give the stream, `asResponse` its bytes", async () => {
  await using server = await serve(() => events(two));
  const { data, response } = await follow(server).withResponse();
  expect(response.headers.get("content-type")).toContain("text/event-stream");
  expect(await all(data)).toEqual(read);
  const result = await follow(server).result();
  expect(result.ok && (await all(result.data))).toEqual(read);
  expect(await (await follow(server).asResponse()).text()).toBe(two);
});

test("a call that is refused rejects, iterated or not, and `result` tells", async () => {
  await using server = await serve(() => ({ status: 401, body: { message: "who?" } }));
  await expect(all(follow(server))).rejects.toMatchObject({ status: 401, body: { message: "who?" } });
  expect(await follow(server).result()).toMatchObject({ ok: false, error: { status: 401 } });
  expect(server.hits).toHaveLength(2);
});

test("204 is a stream without events", async () => {
  await using server = await serve(() => ({ status: 204 }));
  expect(await all(follow(server))).toEqual([]);
  // as Chromium shows it
  const empty = Object.defineProperty(new Response(""), "status", { value: 204 });
  expect(await all(follow(server, { fetch: async () => empty }))).toEqual([]);
});

test("an answer that is no stream of events is a DecodeError with its text", async () => {
  const body = `<html>${"x".repeat(20_000)}`;
  await using server = await serve(() => ({ headers: { "content-type": "text/html" }, body }));
  const failure: unknown = await all(follow(server)).catch((error: unknown) => error);
  expect(failure).toMatchObject({ name: "DecodeError", text: body.slice(0, 10_000) });
  expect(String(failure)).toContain("things.follow: the answer is text/html and no stream of events");
});

test("data that is no JSON is a DecodeError with its text, and ends the stream", async () => {
  const data = `{${"x".repeat(20_000)}`;
  await using server = await serve(() => events(`data: 1\n\ndata: ${data}\n\ndata: 2\n\n`, "open"));
  const seen: unknown[] = [];
  const reading = (async () => {
    for await (const event of follow(server)) seen.push(event.data);
  })();
  await expect(reading).rejects.toMatchObject({ name: "DecodeError", text: data.slice(0, 10_000) });
  expect(seen).toEqual([1]);
  expect(server.hits).toHaveLength(1);
});

test("an integer in data that a number cannot hold is a DecodeError", async () => {
  await using server = await serve(() => events('data: {"id":12345678901234567890}\n\n'));
  await expect(all(follow(server))).rejects.toMatchObject({ name: "DecodeError" });
});

test("a stream is read once", async () => {
  await using server = await serve(() => events(two));
  const stream = await follow(server);
  expect(await all(stream)).toHaveLength(2);
  expect(await all(stream)).toEqual([]);
});

test("leaving the loop closes the connection", async () => {
  let closed = 0;
  await using server = await serve(() => (response, request) => {
    request.socket.on("close", () => closed++);
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write(two);
  });
  for await (const event of follow(server)) {
    expect(event).toEqual(read[0]);
    break;
  }
  await expect.poll(() => closed).toBe(1);
});

test("a call of events is a call, and its derived promises are plain ones", async () => {
  await using server = await serve(() => events(two));
  const call = follow(server);
  expect(call).toBeInstanceOf(EventCall);
  expect(call).toBeInstanceOf(Call);
  expect(call.then()).not.toBeInstanceOf(Call);
  await all(call);
});
