import type { JobProgress, ProgressStep } from "../generated/schema.ts";

/** A line of a display: the whole job, or one of its steps. */
export interface StepView {
  /** Stays the same from look to look. */
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly max: number;
  /** `queued`, `in progress`, `failed: no memory left`. */
  readonly state: string;
}

/** What there is to show, the whole job first. */
export function viewsOf(job: JobProgress, title: string): StepView[] {
  const steps = (job.steps ?? []).map((step, index) => viewOf(step, step.id ?? String(index), labelOf(step)));
  return [viewOf(job, "job", title), ...steps];
}

function viewOf(
  { progress, status = "NEW", ...rest }: JobProgress | ProgressStep,
  key: string,
  label: string,
): StepView {
  const { max = 1, value = 0 } = progress ?? {};
  const reason = "errorMessage" in rest && rest.errorMessage ? `: ${rest.errorMessage}` : "";
  const state = status.toLowerCase().replaceAll("_", " ") + reason;
  return { key, label, value: status === "DONE" ? max : Math.min(value, max), max, state };
}

/** `census:tabular, train model` */
function labelOf({ modelLabel, stepCode }: ProgressStep): string {
  const what = stepCode?.toLowerCase().replaceAll("_", " ") ?? "step";
  return modelLabel ? `${modelLabel}, ${what}` : what;
}
