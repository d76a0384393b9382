import type { Check, Plan } from "../check.ts";
import { differs, errorFaults, hitFaults } from "../faults.ts";
import { followStream, type Stream, streamsOf } from "../follow-stream.ts";
import { failure, type PlainAnswer, startServer } from "../loopback-server.ts";
import { allValues, leakFaults, schemesOf } from "../schemes.ts";
import { soon, streamOf, writeEvents } from "../write-events.ts";
import { streamCheck } from "./streams.ts";

/** How each stream of events ends before its time: by its reader, by a limit, by what cannot be read. */
export function planStreamEnds(plan: Plan): Check[] {
  return streamsOf(plan).flatMap((stream) => [
    ...readerChecks(stream),
    ...limitChecks(stream),
    ...unreadableChecks(stream),
    redirectCheck(stream),
    ...(stream.operation.retry.class === "safe" ? [waitCheck(stream)] : []),
  ]);
}

const reason = new Error("enough");

function readerChecks(stream: Stream): Check[] {
  const { events } = stream;
  const connections = [streamOf(writeEvents(events), "open")];
  const moments = [
    ["in the middle of its events", 1],
    ["while it waits for an event", events.length],
  ] as const;
  return [
    ...moments.map(([moment, count]) =>
      streamCheck(
        stream,
        `rejects with the reason of an abort ${moment}, and closes the connection`,
        async (client) => {
          const controller = new AbortController();
          let seen = 0;
          const followed = await followStream(stream, client, {
            connections,
            options: { signal: controller.signal },
            onEvent() {
              if (++seen < count) return;
              if (count === 1) controller.abort(reason);
              else setTimeout(() => controller.abort(reason), 20);
            },
          });
          return [
            ...differs("the error", followed.ended.error, reason),
            ...differs("the events", followed.events, events.slice(0, count)),
            ...differs("the number of open connections", followed.open, 0),
            ...hitFaults(followed.hits, 1, "an abort"),
          ];
        },
      ),
    ),
    streamCheck(stream, "closes the connection when its loop is left", async (client) => {
      const { ended, open } = await followStream(stream, client, { connections, onEvent: () => false });
      return [
        ...differs("the error", ended.error, undefined),
        ...differs("the number of open connections", open, 0),
      ];
    }),
  ];
}

/** The pause before the next connection is a wait like any other. */
function waitCheck(stream: Stream): Check {
  return streamCheck(
    stream,
    "rejects with the reason of an abort while it waits to go on",
    async (client) => {
      const controller = new AbortController();
      const { hits, ended } = await followStream(stream, client, {
        connections: [streamOf(`retry: 30000\n${writeEvents(stream.events)}`)],
        options: { signal: controller.signal },
        onEvent: () => void setTimeout(() => controller.abort(reason), 50),
      });
      return [...hitFaults(hits, 1, "an abort"), ...differs("the error", ended.error, reason)];
    },
  );
}

function limitChecks(stream: Stream): Check[] {
  return (["timeout", "deadline"] as const).map((option) =>
    streamCheck(stream, `ends by \`${option}\` in the phase body`, async (client) => {
      const { events, ended, open } = await followStream(stream, client, {
        connections: [streamOf(soon + writeEvents(stream.events), "open")],
        options: { [option]: 300, retry: 0 },
      });
      return [
        ...differs("the events", events, stream.events),
        ...errorFaults(ended.error, {
          name: "TimeoutError",
          phase: "body",
          message: new RegExp(`${option}.*300 ms`),
        }),
        ...differs("the number of open connections", open, 0),
      ];
    }),
  );
}

function unreadableChecks(stream: Stream): Check[] {
  const page: PlainAnswer = {
    status: 200,
    headers: { "content-type": "text/html" },
    body: "<!doctype html>",
  };
  const first = writeEvents(stream.events.slice(0, 1));
  return [
    streamCheck(stream, "is an ApiError where it is refused, and gives no event", async (client) => {
      const { hits, events, ended } = await followStream(stream, client, { connections: [failure(403)] });
      return [
        ...hitFaults(hits, 1, "403"),
        ...differs("the events", events, []),
        ...errorFaults(ended.error, { name: "ApiError", status: 403 }),
      ];
    }),
    streamCheck(stream, "is a DecodeError where the answer is a page of HTML", async (client) => {
      const { ended } = await followStream(stream, client, { connections: [page] });
      return errorFaults(ended.error, { name: "DecodeError", text: page.body });
    }),
    streamCheck(
      stream,
      "is a DecodeError at data that is half of its JSON, after the events before",
      async (client) => {
        const { events, ended, open } = await followStream(stream, client, {
          connections: [streamOf(`${first}data: {"half": \n\n${first}`, "open")],
        });
        return [
          ...differs("the events", events, stream.events.slice(0, 1)),
          ...errorFaults(ended.error, { name: "DecodeError", text: '{"half": ' }),
          ...differs("the number of open connections", open, 0),
        ];
      },
    ),
  ];
}

function redirectCheck(stream: Stream): Check {
  const { plan, events } = stream;
  return streamCheck(stream, "is read from another origin without credentials", async (client) => {
    const credentials = allValues(plan.spec);
    const text = writeEvents(events);
    await using other = await startServer(plan.spec, () => streamOf(text));
    const moved: PlainAnswer = { status: 307, headers: { location: `${other.baseUrl}/elsewhere` }, body: "" };
    const followed = await followStream(stream, client, { connections: [moved], credentials });
    return [
      ...differs("the events", followed.ended.error ?? followed.events, events),
      ...hitFaults(other.hits, 1, "a redirect to another origin"),
      ...leakFaults(plan.spec, other.hits, [...schemesOf(plan.spec).values()], credentials),
    ];
  });
}
