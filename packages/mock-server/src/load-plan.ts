import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { anything, checkFields, oneType, whole } from "./check-shape.ts";
import { MockError } from "./mock-error.ts";
import type { MockPlan } from "./mock-plan.ts";

/**
 * Reads a plan from a JSON file, or from the default export of a module, in TypeScript too.
 *
 * @throws MockError that names the file
 */
export async function loadPlan(file: string): Promise<MockPlan> {
  const plan: unknown = await readValue(file).catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new MockError(`${file} cannot be read: ${reason}`, { cause });
  });
  if (!isPlan(file, plan)) throw new MockError(`${file} has no plan.`);
  return plan;
}

async function readValue(file: string): Promise<unknown> {
  const path = resolve(file);
  if (path.endsWith(".json")) return JSON.parse(await readFile(path, "utf8"));
  const module: object = await import(pathToFileURL(path).href);
  if (!("default" in module))
    throw new Error("it has no default export. Write export default defineMock({ … })");
  return module.default;
}

/** On the surface only; `startMock` looks into it. */
function isPlan(file: string, value: unknown): value is MockPlan {
  const byOperation = oneType("object", "an object, by operation id");
  const seed = whole(0, 2 ** 32 - 1);
  checkFields(file, value, { scenarios: byOperation, faults: byOperation, seed, latency: anything });
  return true;
}
