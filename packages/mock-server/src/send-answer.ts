import type { ServerResponse } from "node:http";
import type { Fault } from "./fault.ts";
import type { MockAnswer } from "./message.ts";

/** Waits, until the time is over or nobody listens any more. */
export type Wait = (milliseconds: number) => Promise<void>;

/** Writes an answer to the socket, with the damage that a fault does to it. */
export async function sendAnswer(
  outgoing: ServerResponse,
  answer: MockAnswer | undefined,
  fault: Fault | undefined,
  wait: Wait,
): Promise<void> {
  if (outgoing.destroyed) return;
  if (!answer) return reset(outgoing);
  const { status, headers, body } = fault?.malformed ? malformed(answer) : answer;
  const bytes = Buffer.from(body ?? "");
  outgoing.statusCode = status;
  outgoing.setHeaders(new Map(Object.entries(headers)));
  if (!fault?.truncate && fault?.stall === undefined) {
    outgoing.end(body === undefined ? undefined : bytes);
    return;
  }
  if (bytes.length === 0 && fault.truncate) return reset(outgoing);
  // The whole length is promised, or the half would pass for all of it.
  outgoing.setHeader("content-length", bytes.length);
  const half = Math.floor(bytes.length / 2);
  outgoing.flushHeaders();
  await new Promise((resolve) => outgoing.write(bytes.subarray(0, half), resolve));
  if (fault.truncate) return void outgoing.socket?.destroy();
  await wait(fault.stall ?? 0);
  if (!outgoing.destroyed) outgoing.end(bytes.subarray(half));
}

function reset(outgoing: ServerResponse): void {
  outgoing.socket?.resetAndDestroy();
}

/** One brace too many is malformed after any JSON, and after none. */
function malformed({ status, headers, body = "" }: MockAnswer): MockAnswer {
  return {
    status: status === 204 ? 200 : status, // a 204 has no body, not even a malformed one
    headers: { ...headers, "content-type": headers["content-type"] ?? "application/json" },
    body: `${Buffer.from(body).toString("utf8")}}`,
  };
}
