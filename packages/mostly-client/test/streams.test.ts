import { defineMock, startMock } from "@org/mock-server";
import { afterAll, beforeEach, expect, test } from "vitest";
import { ConnectionError, MostlyAI, requestOf, type AssistantStreamEvent } from "../src/index.ts";

const id = "2f8c6d1e-7b04-4a9f-8e35-c1d0b2a3f4e5";
const said = (delta: string): AssistantStreamEvent => ({ event: "message", data: { id: "m1", delta } });
const answer = [said("About "), { event: "heartbeat" }, said("73 %"), said(" of them do.")];
const follow = "assistant.threads.messages.stream";
const mock = await startMock(
  "mostly",
  defineMock<MostlyAI>({
    scenarios: { [follow]: { body: answer }, "assistant.threads.messages.create": { body: answer } },
  }),
);
const mostly = new MostlyAI({ baseUrl: mock.url, ...mock.credentials });
beforeEach(mock.reset);
afterAll(mock.stop);

/** The words of a stream, told from other events by the compiler. */
async function wordsOf(events: AsyncIterable<AssistantStreamEvent>): Promise<string> {
  let words = "";
  for await (const event of events) if (event.event === "message") words += event.data?.delta ?? "";
  return words;
}

test("the answer to a message comes as events of three kinds", async () => {
  const content = "What share of the adults with a doctorate earns more than 50K?";
  expect(await wordsOf(mostly.assistant.threads.messages.create({ id, content }))).toBe(
    "About 73 % of them do.",
  );
  expect(mock.requests).toMatchObject([{ body: { content }, path: { id } }]);
});

test("by itself the mock streams an event of each kind", async () => {
  await using plain = await startMock("mostly");
  const kinds: string[] = [];
  const client = new MostlyAI({ baseUrl: plain.url, ...plain.credentials });
  for await (const { event } of client.assistant.threads.messages.stream({ id })) kinds.push(event);
  expect(kinds).toEqual(["message", "message", "heartbeat", "error"]);
});

test("a thread that is followed goes on after a break, from the last event", async () => {
  const half = [{ event: "message", data: { delta: "73 %" }, id: "7", retry: 100 }, said("x".repeat(200))];
  await mock.use({
    scenarios: { [follow]: [{ body: half }, { body: [said(" of them do.")] }] },
    faults: { [follow]: { truncate: true } },
  });
  const pieces: string[] = [];
  for await (const event of mostly.assistant.threads.messages.stream({ id })) {
    if (event.event === "message") pieces.push(event.data?.delta ?? "");
    if (pieces.length === 2) break; // a platform that gives ids would be asked for more
  }
  expect(pieces).toEqual(["73 %", " of them do."]);
  expect(mock.requests.map(({ headers }) => headers["last-event-id"])).toEqual([undefined, "7"]);
});

test("a message is never sent twice: a break is the program's to decide", async () => {
  await mock.use({ faults: { "assistant.threads.messages.create": { truncate: true } } });
  const words = wordsOf(mostly.assistant.threads.messages.create({ id, content: "Hello" }));
  await expect(words).rejects.toThrow(ConnectionError);
  expect(mock.requests).toHaveLength(1);
});

test("an abort ends the loop with its reason", async () => {
  const controller = new AbortController();
  const reason = new Error("read enough");
  const { signal } = controller;
  const reading = (async () => {
    for await (const _ of mostly.assistant.threads.messages.stream({ id }, { signal })) {
      controller.abort(reason);
    }
  })();
  await expect(reading).rejects.toBe(reason);
});

test("the request of a stream can be looked at without being sent", async () => {
  const request = await requestOf((options) => mostly.assistant.threads.messages.stream({ id }, options));
  expect(request.toCurl()).toContain("accept: text/event-stream");
  expect(mock.requests).toEqual([]);
});
