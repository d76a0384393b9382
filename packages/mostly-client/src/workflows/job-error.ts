import { PollError } from "@org/client-runtime";
import type { JobProgress, ProgressStep } from "../generated/schema.ts";

/**
 * A training or generation ended, but not well: `outcome` tells whether it failed or was canceled. It is a
 * `PollError` too, as the `wait` methods throw it.
 */
export class JobError extends PollError<JobProgress> {
  static override readonly clientErrorKind: string = "JobError";
  /** Id of the generator or synthetic dataset, which stays. */
  declare readonly id: string;
  /** The step that failed, or in which the job was canceled, where the platform says so. */
  declare readonly step: ProgressStep | undefined;
}

/** The same error, saying which step failed and why. `job` is what ended, such as `training of generator`. */
export function jobError(
  { data, outcome, cause }: PollError<JobProgress>,
  job: string,
  id: string,
): JobError {
  const ended = outcome === "failed" ? "FAILED" : "CANCELED";
  const steps = data.steps ?? [];
  const step = steps.find(({ status }) => status === ended) ?? steps.find((one) => one.errorMessage);
  const { stepCode, modelLabel } = step ?? {};
  const reason = step?.errorMessage?.replace(/\.$/, "") || "no reason given"; // it may be empty
  const place = !stepCode ? "" : ` in ${stepCode}${modelLabel ? ` of ${modelLabel}` : ""}`;
  const what = outcome === "failed" ? `failed${place}: ${reason}` : `was canceled${place}`;
  return new JobError(`The ${job} ${id} ${what}.`, {
    outcome,
    data,
    id,
    step,
    ...(cause !== undefined && { cause }),
  });
}
