import type { Check, Plan } from "../check.ts";
import { differs, errorFaults, hitFaults, kindFaults } from "../faults.ts";
import { followStream, type Stream, streamsOf } from "../follow-stream.ts";
import { failure, type PlainAnswer } from "../loopback-server.ts";
import { allValues, credentialFaults, schemesOf, takenOf } from "../schemes.ts";
import { soon, streamOf, writeEvents } from "../write-events.ts";

/** What each stream of events gives, and where it goes on. */
export function planStreams(plan: Plan): Check[] {
  return streamsOf(plan).flatMap((stream) => [
    ...eventChecks(stream),
    ...(stream.operation.retry.class === "safe" ? safeChecks(stream) : unsafeChecks(stream)),
  ]);
}

/** A check of a stream. */
export function streamCheck({ operation }: Stream, behaviour: string, run: Check["run"]): Check {
  return { topic: "streams", subject: operation.id, behaviour, run };
}

/** The stream has been here before. */
const nothingMore: PlainAnswer = { status: 204, headers: {}, body: "" };

/** By which many platforms end a stream. */
const done = "data: [DONE]\n\n";

function eventChecks(stream: Stream): Check[] {
  const { events } = stream;
  const text = writeEvents(events);
  return [
    streamCheck(stream, "gives every event in order, before its stream ends", async (client) => {
      let left = events.length;
      const followed = await followStream(stream, client, {
        connections: [streamOf(text, "open")],
        onEvent: () => --left > 0,
      });
      return differs("the events", followed.ended.error ?? followed.events, events);
    }),
    streamCheck(stream, "ends with its stream", async (client) => {
      const { hits, ...followed } = await followStream(stream, client, { connections: [streamOf(text)] });
      return [
        ...differs("the events", followed.ended.error ?? followed.events, events),
        ...hitFaults(hits, 1, "the end of a stream"),
      ];
    }),
    streamCheck(stream, "ends at `data: [DONE]`, and closes the connection", async (client) => {
      const connections = [streamOf(text + done + text, "open")];
      const { hits, open, ...followed } = await followStream(stream, client, { connections });
      return [
        ...differs("the events", followed.ended.error ?? followed.events, events),
        ...differs("the number of open connections", open, 0),
        ...hitFaults(hits, 1, "[DONE]"),
      ];
    }),
    streamCheck(stream, "is over where there is no stream (204)", async (client) => {
      const followed = await followStream(stream, client, { connections: [nothingMore] });
      return differs("the events", followed.ended.error ?? followed.events, []);
    }),
  ];
}

/** Half of the events with ids, and half an event; the other half. */
function halves({ events }: Stream): {
  readonly first: string;
  readonly second: string;
  readonly lastId: string;
} {
  const half = Math.ceil(events.length / 2);
  const ids = events.map((_, index) => `event-${index}`);
  const first = soon + writeEvents(events.slice(0, half), ids) + "id: lost\nevent: lost\ndata: 1";
  return { first, second: writeEvents(events.slice(half), ids.slice(half)), lastId: ids[half - 1] ?? "" };
}

/** What may be asked for again goes on where it was. */
function safeChecks(stream: Stream): Check[] {
  const { plan, operation, events } = stream;
  const { first, second, lastId } = halves(stream);
  const given = [...schemesOf(plan.spec).keys()];
  const ways = [
    ["its connection breaks", [streamOf(first, "break"), streamOf(second + done)]],
    ["the platform ends it for a while", [streamOf(first), streamOf(second), nothingMore]],
    ["it fails to go on at once", [streamOf(first, "break"), failure(503), streamOf(second + done)]],
  ] as const;
  return [
    ...ways.map(([way, connections]) =>
      streamCheck(stream, `goes on after its last event where ${way}`, async (client) => {
        const credentials = allValues(plan.spec);
        const { hits, ...followed } = await followStream(stream, client, { connections, credentials });
        const [, next] = hits;
        return [
          ...differs("the events", followed.ended.error ?? followed.events, events),
          ...hitFaults(hits, connections.length, "a stream that goes on"),
          ...differs("Last-Event-ID of the first request", hits[0]?.headers["last-event-id"], undefined),
          ...differs("Last-Event-ID of the next request", next?.headers["last-event-id"], lastId),
          ...differs("the address of the next request", next?.url, hits[0]?.url),
          ...hits.flatMap((hit) =>
            credentialFaults(plan.spec, hit, takenOf(operation.security, given) ?? [], credentials),
          ),
        ];
      }),
    ),
    streamCheck(stream, "is asked for again where it is silent for `timeout`", async (client) => {
      const { hits, ended } = await followStream(stream, client, {
        connections: [streamOf(first, "open"), nothingMore],
        options: { timeout: 300 },
      });
      return [...hitFaults(hits, 2, "silence"), ...(ended.ok ? [] : [`fails: ${String(ended.error)}`])];
    }),
    streamCheck(
      stream,
      "gives up after as many connections in a row without an event as `retry` says",
      async (client) => {
        const empty = streamOf(": nothing\n\n", "break");
        const { hits, ended } = await followStream(stream, client, {
          connections: [streamOf(first, "break"), empty, empty, empty],
          options: { retry: 1 },
        });
        return [...hitFaults(hits, 2, "`retry: 1`"), ...kindFaults(ended.error, "ConnectionError")];
      },
    ),
    streamCheck(stream, "is an ApiError where it is refused to go on", async (client) => {
      const { hits, ended } = await followStream(stream, client, {
        connections: [streamOf(first, "break"), failure(403)],
      });
      return [...hitFaults(hits, 2, "403"), ...errorFaults(ended.error, { name: "ApiError", status: 403 })];
    }),
  ];
}

/** What must not be sent twice is over where its connection is. */
function unsafeChecks(stream: Stream): Check[] {
  const half = stream.events.slice(0, Math.ceil(stream.events.length / 2));
  const { first } = halves(stream);
  return [
    streamCheck(stream, "is never asked for again where its connection breaks", async (client) => {
      const { hits, events, ended } = await followStream(stream, client, {
        connections: [streamOf(first, "break")],
      });
      return [
        ...hitFaults(hits, 1, "a broken connection"),
        ...differs("the events", events, half),
        ...kindFaults(ended.error, "ConnectionError"),
      ];
    }),
    streamCheck(stream, "is over where the platform ends it for a while", async (client) => {
      const { hits, events, ended } = await followStream(stream, client, { connections: [streamOf(first)] });
      return [
        ...hitFaults(hits, 1, "the end of a stream"),
        ...differs("the events", ended.error ?? events, half),
      ];
    }),
  ];
}
