// What scripts use of the generator.

export { SpecError, type SpecProblem } from "./errors.ts";
export { generate, type GenerateOptions } from "./pipeline.ts";
export { platforms } from "./platforms.ts";
export type { ClientPlan, OperationPlan, ResourcePlan } from "./plan/types.ts";
