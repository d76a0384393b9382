import type { ServerResponse } from "node:http";
import { EventCall } from "../src/events.ts";
import type { RequestOptions } from "../src/options.ts";
import { createClient, openPlatform } from "./platform.ts";
import type { Answer, TestServer } from "./server.ts";

/** An event as the tests' platform sends it. */
export interface Tick {
  readonly event: string;
  readonly data?: unknown;
}

/** A stream of these words that stays open, or ends as it is told. */
export function events(text: string, end: "open" | "end" | "break" = "end"): Answer {
  return (response: ServerResponse, request) => {
    response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
    response.write(text, () => {
      if (end === "end") response.end();
      if (end === "break") request.socket.destroy();
    });
  };
}

/** A call that follows a thing, or one that must not be repeated. */
export function follow(
  server: TestServer,
  options: RequestOptions = {},
  method: "GET" | "POST" = "GET",
): EventCall<Tick> {
  const client = createClient(openPlatform, { baseUrl: server.url });
  return new EventCall(client, { id: "things.follow", method, path: "/{id}" }, { id: "a" }, options);
}

/** Everything that a stream gives. */
export async function all<Item>(stream: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const event of stream) found.push(event);
  return found;
}
