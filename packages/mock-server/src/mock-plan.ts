import type { AnswerOf, OperationId } from "./client-operations.ts";
import type { Fault } from "./fault.ts";
import type { Scenario } from "./scenario.ts";

/** How a mock answers beyond the spec's examples: what `defineMock` checks and `--scenarios` reads. */
export interface MockPlan {
  /** Answers by operation id. */
  readonly scenarios?: Scenarios | undefined;
  /** What goes wrong, by operation id, or with any operation under `"*"`. */
  readonly faults?: Faults | undefined;
  /**
   * Decides over what is left to chance: bodies that the spec has no example of, and latencies. Equal seeds give
   * equal answers to equal requests. Default: such bodies are the plainest of their schema.
   */
  readonly seed?: number | undefined;
  /** Milliseconds that each answer takes at least: a number, or the least and the most. Default: 0. */
  readonly latency?: number | readonly [least: number, most: number] | undefined;
}

/** Scenarios by operation id. With a client's class as its parameter it knows the ids, and types examples. */
export type Scenarios<Client = unknown> = unknown extends Client
  ? Readonly<Record<string, Scenario>>
  : { readonly [Id in OperationId<Client>]?: Scenario<AnswerOf<Client, Id>> };

/** Faults by operation id, in the order in which they happen; `"*"` stands for every operation. */
export type Faults<Client = unknown> = unknown extends Client
  ? Readonly<Record<string, Fault | readonly Fault[]>>
  : { readonly [Id in OperationId<Client> | "*"]?: Fault | readonly Fault[] };

/** A plan whose operation ids are those of a client's class. */
export interface MockPlanOf<Client> extends Omit<MockPlan, "scenarios" | "faults"> {
  readonly scenarios?: Scenarios<Client> | undefined;
  readonly faults?: Faults<Client> | undefined;
}

/**
 * Gives back the plan, checked by the editor. With a client's class, operation ids complete.
 *
 * @example
 * export default defineMock<MostlyAI>({
 *   scenarios: { "generators.training.get": ["queued", "inProgress", "done"] },
 *   faults: { "generators.get": [{ status: 503, retryAfter: 1 }] },
 * });
 */
export function defineMock<Client = unknown>(plan: MockPlanOf<Client>): MockPlan;
export function defineMock(plan: MockPlan): MockPlan {
  return plan;
}
