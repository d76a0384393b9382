import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, expect, test } from "vitest";
import { startMock } from "../src/index.ts";

const mock = await startMock(fileURLToPath(new URL("fixtures/events.json", import.meta.url)));
beforeEach(mock.reset);
afterAll(mock.stop);

function say(body: object = { words: 2 }, headers: Record<string, string> = {}): Promise<Response> {
  const init = { accept: "text/event-stream, application/json;q=0.9", "content-type": "application/json" };
  return fetch(`${mock.url}/talk`, {
    method: "POST",
    headers: { ...init, ...headers },
    body: JSON.stringify(body),
  });
}

const hello = 'event: message\ndata: {"word":"Hello,\\nworld"}\n\n';
const heartbeat = "event: heartbeat\n\n";

test("a stream of events has all examples, in order", async () => {
  const response = await say();
  expect(response.headers.get("content-type")).toBe("text/event-stream");
  expect(await response.text()).toBe(hello + heartbeat);
});

test("an example that is asked for is the only event", async () => {
  expect(await (await say({ words: 1 }, { prefer: "example=heartbeat" })).text()).toBe(heartbeat);
});

test("a request that breaks the spec is refused as any other", async () => {
  const response = await say({});
  expect(response.status).toBe(422);
  expect(await response.json()).toEqual({ message: "Say something" });
});

test("a scenario gives events, ids and times to wait among them", async () => {
  const events = [
    { event: "heartbeat", id: "7", retry: 10 },
    { event: "message", data: { word: "Hi" } },
  ];
  await mock.use({ scenarios: { "talk.say": ["heartbeat", { body: events }, { body: events[0] }] } });
  expect(await (await say()).text()).toBe(heartbeat);
  const first = "id: 7\nretry: 10\nevent: heartbeat\n\n";
  expect(await (await say()).text()).toBe(`${first}event: message\ndata: {"word":"Hi"}\n\n`);
  expect(await (await say()).text()).toBe(first);
});

test("each event of a scenario is validated before the first call", async () => {
  const body = [{ event: "heartbeat" }, { event: "message", data: {} }];
  await expect(mock.use({ scenarios: { "talk.say": { body } } })).rejects.toThrow(
    'scenarios["talk.say"][0]: The scenario\'s body for 200 of POST /talk breaks the spec.',
  );
});

test("a stream can break off in the middle", async () => {
  await mock.use({ faults: { "talk.say": { truncate: true } } });
  await expect((await say()).text()).rejects.toThrow("terminated");
});

test("what is no call is not served", async () => {
  expect((await fetch(`${mock.url}/socket`)).status).toBe(404);
});
