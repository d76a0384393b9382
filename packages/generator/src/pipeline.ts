import { bundle } from "./bundle.ts";
import type { Emitted } from "./emit.ts";
import { lint } from "./lint.ts";
import type { ClientPlan } from "./plan/types.ts";
import { specOf } from "./platforms.ts";
import { writeOutput } from "./write-output.ts";

/** Where a run finds the specs and puts the packages. */
export interface GenerateOptions {
  /** The root of the repository. */
  readonly root: string;
}

/**
 * Generates the client of a platform from `specs/<platform>/openapi.yaml`. Nothing is written before all of it
 * is made.
 *
 * @throws SpecError with every problem of the spec.
 */
export async function generate(platform: string, { root }: GenerateOptions): Promise<ClientPlan> {
  const spec = await specOf(platform, root);
  const emitted = bundleAndEmit(platform, spec);
  emitted.catch(() => undefined); // what lint says comes first: it knows more about the reasons
  await lint(spec);
  const { plan, output } = await emitted;
  await writeOutput(root, output);
  return plan;
}

/** Loads what it needs only now: the threads have begun by then, and load their libraries beside it. */
async function bundleAndEmit(platform: string, spec: string): Promise<Emitted> {
  const [{ emit }, document] = await Promise.all([import("./emit.ts"), bundle(spec)]);
  return await emit(platform, document);
}
