import { expect, test } from "vitest";
import { Acme } from "../golden/events/client.ts";
import { booksChatAsk, booksChatFollow } from "../golden/events/operations/books.ts";
import { recordWire } from "../record-wire.ts";

const answer = {
  headers: { "content-type": "text/event-stream" },
  body: 'event: heartbeat\n\ndata: "The butler"\n\n',
};

test("gives the events of a stream one by one, told apart by their name", async () => {
  await recordWire([answer], async ({ client, sent }) => {
    const words: string[] = [];
    for await (const event of booksChatAsk(client, { id: "b1", question: "Who?" })) {
      if (event.event === "message") words.push(event.data ?? "");
      // @ts-expect-error: a heartbeat has no data
      else words.push(`(${event.event}${event.data ?? ""})`);
    }
    expect(words).toEqual(["(heartbeat)", "The butler"]);
    expect(sent).toEqual([
      'POST /books/b1/chat\naccept: text/event-stream\ncontent-type: application/json\n{"question":"Who?"}',
    ]);
  });
});

test("methods of a client give events too, and a success without a body none", async () => {
  await recordWire([answer, { status: 204 }], async ({ client, url, sent }) => {
    const seen: string[] = [];
    for await (const event of new Acme({ baseUrl: url }).books.chat.follow({ id: "b1" }))
      seen.push(event.event);
    for await (const event of booksChatFollow(client, { id: "b1" })) seen.push(event.event);
    expect(seen).toEqual(["heartbeat", "message"]);
    expect(sent).toHaveLength(2);
  });
});
