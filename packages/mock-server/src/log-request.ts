import type { Fault } from "./fault.ts";
import type { ReceivedRequest } from "./received-request.ts";

/** A request in lines for people: what was asked, what came of it, and below what was wrong with it. */
export function logRequest(request: ReceivedRequest, milliseconds: number): string {
  const { method, target, status, operation, findings, fault } = request;
  const outcome = status ?? "cut off";
  const notes = [operation, fault && describeFault(fault)].filter((note) => note !== undefined);
  const told = notes.length > 0 ? ` ${notes.join(", ")}` : "";
  const head = `${method.padEnd(6)} ${target} → ${outcome}${told} (${milliseconds.toFixed(1)} ms)`;
  // What came with the request may hold anything, but nothing that moves the cursor or looks like a line of ours.
  return [head, ...findings.map((finding) => `       ${finding}`)]
    .map((line) => line.replace(/\p{Cc}+/gu, " "))
    .join("\n");
}

function describeFault({ times: _times, after: _after, ...effects }: Fault): string {
  const words = Object.entries(effects).map(([name, value]) => (value === true ? name : `${name} ${value}`));
  return `fault: ${words.join(", ")}`;
}
