import type { PlannedCall } from "./plan-call.ts";
import type { ContractCase } from "./plan-cases.ts";
import type { Recorder } from "./recording-fetch.ts";
import { callOptions, type Trial } from "./run-case.ts";
import { withInput } from "./page-places.ts";

/** The client has to refuse by itself, with a UsageError, and to send nothing. */
export async function runRefusal<Client>(
  trial: Trial<Client>,
  planned: ContractCase,
  call: PlannedCall,
  recorder: Recorder,
  start: () => Client,
): Promise<string[]> {
  const place = trial.operation.pagination?.places["limit"];
  const params =
    planned.limit === undefined || !place ? call.params : withInput(trial, call.params, place, planned.limit);
  let error: unknown;
  try {
    ({ error } = await trial.run(start(), params, callOptions(planned)).result());
  } catch (thrown) {
    error = thrown;
  }
  const wrong = error instanceof Error && error.name === "UsageError" ? [] : [`gives ${describe(error)}`];
  return [
    ...wrong.map((what) => `${what}, not a UsageError`),
    ...recorder.exchanges.map(({ method, url }) => `sends ${method} ${url.pathname} instead of refusing`),
  ];
}

function describe(error: unknown): string {
  return error === undefined ? "a result" : String(error);
}
