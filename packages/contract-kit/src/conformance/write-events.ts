import type { StreamEvent } from "../read-events.ts";
import type { Answer } from "./loopback-server.ts";

/** Events as they are on the wire. With `ids` the n-th is named by the n-th of them. */
export function writeEvents(events: readonly StreamEvent[], ids: readonly string[] = []): string {
  const blocks = events.map(({ event, data }, index) => [
    ...(ids[index] === undefined ? [] : [`id: ${ids[index]}`]),
    `event: ${event}`,
    ...(data === undefined ? [] : [`data: ${JSON.stringify(data)}`]),
  ]);
  return blocks.map((lines) => `${lines.join("\n")}\n\n`).join("");
}

/** A stream of these words, in pieces that are cut anywhere. Then it ends, stays open, or its connection breaks. */
export function streamOf(text: string, end: "end" | "open" | "break" = "end"): Answer {
  return (response, request) => {
    const bytes = Buffer.from(text);
    const half = Math.ceil(bytes.length / 2);
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.flushHeaders();
    response.write(bytes.subarray(0, half));
    setTimeout(() => {
      response.write(bytes.subarray(half), () => {
        if (end === "end") response.end();
        if (end === "break") request.socket.destroy();
      });
    }, 1);
  };
}

/** The platform asks for no pause. */
export const soon = "retry: 1\n";
