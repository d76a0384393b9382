import { MockError } from "./mock-error.ts";
import type { MockPlan } from "./mock-plan.ts";
import { createRandom } from "./random.ts";

/** Gives the milliseconds of one answer after the other, from the seed. */
export interface Latency {
  next(): number;
  /** Begins with the first one again. */
  reset(): void;
}

/**
 * Draws from the range given.
 *
 * @throws MockError for a latency that is none
 */
export function createLatency(latency: MockPlan["latency"] = 0, seed = 0): Latency {
  const [least, most] = typeof latency === "number" ? [latency, latency] : latency;
  if (!(least >= 0 && most >= least && most < 2 ** 31)) {
    const given = JSON.stringify(latency);
    throw new MockError(`latency is ${given}. It takes milliseconds, or [least, most] in milliseconds.`);
  }
  let random = createRandom(seed);
  return {
    next: () => least + Math.round(random() * (most - least)),
    reset() {
      random = createRandom(seed);
    },
  };
}
