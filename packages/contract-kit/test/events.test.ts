import { afterAll, expect, test } from "vitest";
import { plantedFaults, tryFaults } from "../src/faults/try-faults.ts";
import { createScore } from "../src/faults/score.ts";
import { type ClientSettings, type OperationFunction, startContract } from "../src/index.ts";
import { readEvents, type StreamEvent } from "../src/read-events.ts";

const contract = await startContract({
  spec: new URL("fixtures/events.json", import.meta.url),
  createClient: (settings) => settings,
});
afterAll(contract.stop);

type Change = (events: StreamEvent[]) => AsyncIterable<StreamEvent>;

/** A client written by hand, whose stream is changed before it is handed over. */
function say(change: Change): OperationFunction<ClientSettings> {
  return ({ baseUrl, fetch }, params, { headers }) => ({
    async result() {
      const response = await fetch(`${baseUrl}/talk`, {
        method: "POST",
        headers: { ...headers, accept: "text/event-stream, */*;q=0.9", "content-type": "application/json" },
        body: JSON.stringify(params),
      });
      const text = await response.text();
      if (response.ok) return { ok: true, data: change(readEvents(text)) };
      return { ok: false, error: { status: response.status, body: JSON.parse(text) } };
    },
  });
}

async function* whole(events: StreamEvent[]): AsyncGenerator<StreamEvent> {
  yield* events;
}

async function faultsWith(change: Change): Promise<string[]> {
  const found = await Promise.all(
    contract.cases("talk.say").map((planned) => contract.faults("talk.say", planned, say(change))),
  );
  return found.flat();
}

test("a client that hands over every event has no fault, and exercises the stream", async () => {
  expect(await faultsWith(whole)).toEqual([]);
  expect(contract.ledger.missing("media types")).toEqual([]);
});

test("a client that keeps events to itself is reported", async () => {
  const [fault] = await faultsWith((events) => whole(events.filter(({ event }) => event !== "heartbeat")));
  expect(fault).toMatch(/^the data is \[.*\], but the wire had \[.*"heartbeat"/);
});

test("a client whose stream throws is reported with what it says", async () => {
  const [fault] = await faultsWith(async function* (events) {
    yield* events;
    throw new Error("broken off");
  });
  expect(fault).toContain('"Error: broken off"]');
});

test("events that are lost or doubled, and fields with other names, are planted and reported", async () => {
  const trial = contract.trial("talk.say", say(whole));
  const kinds = plantedFaults(trial).map(({ kind, detail }) => `${kind} ${detail}`.trim());
  expect(kinds).toEqual(expect.arrayContaining(["lost event", "doubled event"]));
  expect(kinds.filter((kind) => kind.startsWith("response"))).toEqual([
    "response field renamed in the spec /event",
    "response field renamed in the spec /data",
  ]);
  expect(await tryFaults(trial, createScore())).toEqual([]);
});

test("what is no call counts as not exercised, with the reason that the spec gives", () => {
  expect([...contract.spec.operations.keys()]).toEqual(["talk.say"]);
  expect(contract.ledger.faults()).toContain("socket.open was not exercised");
  const reasons = Object.fromEntries(contract.spec.uncallable);
  expect(reasons).toEqual({ "socket.open": "no call, for it answers 101: A WebSocket" });
  expect(contract.ledger.faults(reasons)).not.toContain("socket.open was not exercised");
});

test("events are read back as they were written", () => {
  const text = 'event: a\ndata: {"n":"x: y"}\n\ndata: 1\n\nid: 1\nevent: beat\n\ndata: lost\n';
  expect(readEvents(text)).toEqual([
    { event: "a", data: { n: "x: y" } },
    { event: "message", data: 1 },
    { event: "beat" },
  ]);
});
