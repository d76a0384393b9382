import type { SpecOperation } from "../load-spec.ts";
import { isEventStream } from "../media-type.ts";
import type { PlantedFault } from "./planted-fault.ts";

/** Faults of a client that reads a stream of events. */
export function eventFaults({ responses }: SpecOperation): PlantedFault[] {
  const types = [...responses].flatMap(([, content]) => Object.keys(content));
  if (!types.some(isEventStream)) return [];
  return [
    { kind: "lost event", detail: "", meddle: changeEvents((events) => events.slice(1)) },
    { kind: "doubled event", detail: "", meddle: changeEvents((events) => [...events, ...events.slice(-1)]) },
  ];
}

/** A client that gets other events than came. */
function changeEvents(
  change: (events: readonly string[]) => readonly string[],
): (next: typeof fetch) => typeof fetch {
  return (next) => async (input, init) => {
    const response = await next(input, init);
    const { headers, status } = response;
    if (!isEventStream(headers.get("content-type") ?? "")) return response;
    const events = (await response.text()).split("\n\n").slice(0, -1);
    return new Response(
      change(events)
        .map((event) => `${event}\n\n`)
        .join(""),
      { status, headers },
    );
  };
}
