import { type Credentials, credentialsFor, tokenPaths } from "./access.ts";
import { judgeAnswer, type Outcome } from "./judge-answer.ts";
import { judgeRequest } from "./judge-request.ts";
import type { Spec, SpecOperation } from "./load-spec.ts";
import { started } from "./page-places.ts";
import { planCall, type PlannedCall } from "./plan-call.ts";
import type { ContractCase } from "./plan-cases.ts";
import { overruledBy } from "./prism-disagreements.ts";
import { createRecorder, type Exchange, type Recorder } from "./recording-fetch.ts";
import { runPages } from "./run-pages.ts";
import { runRefusal } from "./run-refusal.ts";
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

/** What a client needs to be tried. */
export interface ClientSettings {
  readonly baseUrl: string;
  /** Records what the client sends and gets. */
  readonly fetch: typeof fetch;
  /** By the name of the client's option. */
  readonly credentials: Credentials;
}

/** An operation of a client, and what it is judged by. */
export interface Trial<Client> {
  readonly spec: Spec;
  readonly operation: SpecOperation;
  readonly validator: Validator;
  readonly mock: { readonly url: string; readonly credentials: Credentials };
  readonly createClient: (settings: ClientSettings) => Client;
  readonly run: OperationFunction<Client>;
  /** What stands between the client and the recorder, and so is the client's fault: a planted one. */
  readonly meddle?: (next: typeof fetch) => typeof fetch;
}

/** What came of a case. */
export interface CaseResult {
  readonly call: PlannedCall;
  /** None when the client sent nothing. */
  readonly exchange?: Exchange;
  /** What the judges find, in words. */
  readonly faults: readonly string[];
  /** What Prism is known to be wrong about, when it refused the request for that. */
  readonly overruled?: string;
}

/**
 * Runs a case and has both judges look at it.
 *
 * @param given in place of the arguments that the case has
 * @throws ContractError for a faulty spec
 */
export async function runCase<Client>(
  trial: Trial<Client>,
  planned: ContractCase,
  given?: PlannedCall,
): Promise<CaseResult> {
  const call = given ?? planCall(trial.spec, trial.operation, trial.validator, planned.give);
  const logins = new Set(tokenPaths(trial.spec));
  const recorder = createRecorder((path) => logins.has(path) && path !== trial.operation.path);
  const start = (fetchOfClient: typeof fetch) => startClient(trial, planned, fetchOfClient);
  const meddled = trial.meddle?.(recorder.fetch) ?? recorder.fetch;
  switch (planned.expects) {
    case "refusal":
      return { call, faults: await runRefusal(trial, planned, call, recorder, () => start(meddled)) };
    case "pages":
      return { call, faults: await runPages(trial, planned, call, recorder, start) };
    case "answer":
      return runOnce(trial, planned, call, recorder, start(meddled));
  }
}

/** Options that ask the mock for the status. */
export function callOptions({ asked, status }: ContractCase): CallOptions {
  return { headers: { prefer: `code=${asked ?? status}` }, retry: 0 };
}

async function runOnce<Client>(
  trial: Trial<Client>,
  planned: ContractCase,
  call: PlannedCall,
  recorder: Recorder,
  client: Client,
): Promise<CaseResult> {
  const { spec, operation, validator, run } = trial;
  const outcome = await run(client, call.params, callOptions(planned)).result();
  const [exchange, ...more] = recorder.exchanges;
  if (!exchange) {
    const isRefused = planned.status === 401 && isRefusedLogin(recorder, outcome);
    return { call, faults: isRefused ? [] : [`sends nothing: ${String(outcome.error)}`] };
  }
  const sent = [
    ...(more.length > 0 ? [`sends ${more.length + 1} requests instead of one`] : []),
    ...(await judgeRequest(spec, operation, started(trial, call), exchange, validator)),
  ];
  const overruled = overruledBy(spec, exchange);
  if (overruled !== undefined) return { call, exchange, faults: sent, overruled };
  const got = await judgeAnswer(spec, operation, planned, exchange, outcome, validator);
  return { call, exchange, faults: [...sent, ...got] };
}

/** Whether the client was given no token, and hands that over as the end of the call. */
function isRefusedLogin({ logins }: Recorder, { error }: Outcome): boolean {
  const [login, ...more] = logins;
  const handedOver = typeof error === "object" && error !== null && "status" in error && error.status === 401;
  return login?.response.status === 401 && more.length === 0 && handedOver;
}

function startClient<Client>(
  { spec, mock, createClient }: Trial<Client>,
  { access }: ContractCase,
  fetchOfClient: typeof fetch,
): Client {
  const credentials = credentialsFor(spec, access, mock.credentials);
  return createClient({ baseUrl: mock.url, credentials, fetch: fetchOfClient });
}
