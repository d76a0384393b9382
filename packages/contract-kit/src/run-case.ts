import { judgeAnswer, type Outcome } from "./judge-answer.ts";
import { judgeRequest } from "./judge-request.ts";
import type { Spec, SpecOperation } from "./load-spec.ts";
import { planCall, type PlannedCall } from "./plan-call.ts";
import type { ContractCase } from "./plan-cases.ts";
import type { Exchange, Recorder } from "./recording-fetch.ts";
import type { Validator } from "./validator.ts";

/**
 * A client's function for an operation. Written as a method, because each function takes parameters of its
 * own, and only methods may be taken for one of the plain `object` that the kit gives.
 */
export type OperationFunction<Client> = {
  call(client: Client, params: object | undefined, options: CallOptions): { result(): PromiseLike<Outcome> };
}["call"];

/** The request options the kit uses. */
export interface CallOptions {
  readonly headers: Readonly<Record<string, string>>;
  readonly retry: number;
}

/** What a case is run with. */
export interface CaseContext<Client> {
  readonly spec: Spec;
  readonly validator: Validator;
  readonly recorder: Recorder;
  readonly client: Client;
}

/** What came of a case. */
export interface CaseResult {
  readonly call: PlannedCall;
  /** None when the client sent nothing. */
  readonly exchange?: Exchange;
  /** What the judges find, in words. */
  readonly faults: readonly string[];
}

/** Calls the operation once and has both judges look at it. Throws a ContractError for a faulty spec. */
export async function runCase<Client>(
  context: CaseContext<Client>,
  operation: SpecOperation,
  planned: ContractCase,
  run: OperationFunction<Client>,
): Promise<CaseResult> {
  const { spec, validator, recorder, client } = context;
  const call = planCall(spec, operation, validator, planned.all);
  const options = { headers: { prefer: `code=${planned.status}` }, retry: 0 };
  const outcome = await run(client, call.params, options).result();

  const [exchange, ...more] = recorder.exchanges;
  if (!exchange) return { call, faults: [`sends nothing: ${String(outcome.error)}`] };
  const faults = [
    ...(more.length > 0 ? [`sends ${more.length + 1} requests instead of one`] : []),
    ...(await judgeRequest(spec, operation, call, exchange, validator)),
    ...(await judgeAnswer(operation, planned, exchange, outcome, validator)),
  ];
  return { call, exchange, faults };
}
