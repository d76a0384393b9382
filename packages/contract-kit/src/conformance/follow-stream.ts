import type { ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { SpecOperation } from "../load-spec.ts";
import type { StreamEvent } from "../read-events.ts";
import { answerKind, successOf } from "./answers.ts";
import { asStream } from "./call-method.ts";
import type { ClientPackage, Plan } from "./check.ts";
import { allOperations } from "./choose.ts";
import { type Answer, failure, type Hit } from "./loopback-server.ts";
import { type Ended, visit, type Visit } from "./visit.ts";

/** An operation that answers with events, and the events that it is tried with. */
export interface Stream {
  readonly plan: Plan;
  readonly operation: SpecOperation;
  readonly events: readonly StreamEvent[];
}

/** How a stream is followed. */
export interface Following {
  /** What the platform answers, one connection after the other; then there is nothing more to be found. */
  readonly connections: readonly Answer[];
  readonly options?: NonNullable<Visit["options"]>;
  readonly credentials?: Readonly<Record<string, string>>;
  /** Told of each event; the loop over the stream is left where it gives `false`. */
  readonly onEvent?: () => boolean | void;
}

/** What came of it. */
export interface Followed {
  readonly hits: readonly Hit[];
  readonly events: readonly unknown[];
  readonly ended: Ended;
  /** How many answers the client still holds when it is done. */
  readonly open: number;
}

/** All streams of a spec, with the events that it shows. */
export function streamsOf(plan: Plan): Stream[] {
  const all = allOperations(plan).filter((operation) => answerKind(operation) === "events");
  return all.map((operation) => {
    const { value } = successOf(plan, operation);
    return { plan, operation, events: Array.isArray(value) ? value : [] };
  });
}

/** Iterates the events of a call. */
export async function followStream(
  { plan, operation }: Stream,
  client: ClientPackage,
  { connections, options = {}, credentials, onEvent = () => undefined }: Following,
): Promise<Followed> {
  const events: unknown[] = [];
  const open = new Set<ServerResponse>();
  const counted =
    (answer: Answer): Answer =>
    (response, request) => {
      open.add(response);
      response.on("close", () => open.delete(response));
      if (typeof answer === "function") answer(response, request);
      else response.writeHead(answer.status, answer.headers).end(answer.body);
    };
  const { hits, ended } = await visit(plan, client, operation, {
    script: (_, index) => counted(connections[index] ?? failure(404)),
    options,
    ...(credentials && { credentials }),
    use: async (call) => {
      try {
        for await (const event of asStream(call)) {
          events.push(event);
          if (onEvent() === false) break;
        }
      } finally {
        // a closed connection takes a moment
        for (let wait = 0; open.size > 0 && wait < 100; wait++) await sleep(5);
      }
    },
  });
  return { hits, events, ended, open: open.size };
}
