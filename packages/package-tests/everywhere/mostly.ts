import * as errors from "@org/mostly-client";
import { MostlyAI } from "@org/mostly-client";
import { behave } from "./behave.ts";

/** Tries the client against the scripted server at this address. */
export const use = (server: string): Promise<Record<string, unknown>> =>
  behave(
    {
      errors,
      connect: (settings, apiKey) => new MostlyAI({ ...settings, apiKey }),
      lacking: () => new MostlyAI(),
      get: (client, options) => client.generators.get({ id: "g/1" }, options),
      list: (client) => client.generators.list({ status: ["DONE", "NEW"], limit: 2 }),
      pages: [["a", "b"], ["c", "d"], ["e"]].map((results) => ({ body: { totalCount: 5, results } })),
      further: {
        "generators.importFromFile": {
          answers: [{ body: { id: "g1" } }],
          call: (client) =>
            client.generators.importFromFile({
              file: new File(["PK"], "census.zip", { type: "application/zip" }),
            }),
        },
        "assistant.threads.messages.stream": {
          answers: [
            {
              headers: { "content-type": "text/event-stream" },
              chunks: ['retry: 100\nid: 1\nevent: heartbeat\ndata: {"n": 1}\n\nid: 2\nevent: mes'],
              end: "cut",
            },
            {
              headers: { "content-type": "text/event-stream" },
              chunks: ['id: 2\nevent: message\ndata: {"n": "ü"}\n\ndata: [DONE]\n\n'],
            },
          ],
          call: async (client) => {
            const events: unknown[] = [];
            for await (const event of client.assistant.threads.messages.stream({ id: "t1" }))
              events.push(event);
            return events;
          },
        },
      },
    },
    server,
  );
