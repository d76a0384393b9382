import type { Fault } from "./fault.ts";
import type { MockPlan } from "./mock-plan.ts";
import type { ScenarioStep } from "./scenario.ts";

/** What scenarios and faults say of the next call, with their counters. */
export interface Steering {
  /** Takes the turn of an operation's scenario for these path parameter values, if it has one. */
  takeStep(operation: string, values: Readonly<Record<string, string>>): Turn | undefined;
  hasScenario(operation: string): boolean;
  /** Takes the fault that this call of the operation meets, if any: its own ones first, then those of `"*"`. */
  takeFault(operation: string): Fault | undefined;
  /** Puts the plan's entries in place of those of the same operations, whose counters start over. */
  use(plan: Pick<MockPlan, "scenarios" | "faults">): void;
  /** Goes back to the plan at the start, with all counters. */
  reset(): void;
}

/** One answer of a scenario, and the number of the call that it is for. */
export interface Turn {
  readonly step: ScenarioStep;
  readonly call: number;
}

/** Starts with a plan that was checked. */
export function createSteering(start: Pick<MockPlan, "scenarios" | "faults">): Steering {
  const scenarios = createTrack<ScenarioStep>(start.scenarios);
  const faults = createTrack<Fault>(start.faults);

  return {
    hasScenario: (operation) => scenarios.entries(operation).length > 0,
    takeStep(operation, values) {
      const steps = scenarios.entries(operation);
      if (steps.length === 0) return undefined;
      const call = scenarios.count(operation, JSON.stringify(Object.values(values)));
      const step = stepAt(steps, call);
      return step === undefined ? undefined : { step, call };
    },
    takeFault(operation) {
      const own = faults.entries(operation);
      const met = faultAt(own, own.length > 0 ? faults.count(operation) : 0);
      if (met) return met;
      const common = faults.entries("*");
      return faultAt(common, common.length > 0 ? faults.count("*") : 0);
    },
    use(plan) {
      scenarios.put(plan.scenarios);
      faults.put(plan.faults);
    },
    reset() {
      scenarios.reset();
      faults.reset();
    },
  };
}

/** One entry, or several, as a list. */
export function listOf<Entry>(entry: Entry | readonly Entry[]): readonly Entry[] {
  return isList(entry) ? entry : [entry];
}

/** The step of a call, counted from 1; the last one stays. */
function stepAt(steps: readonly ScenarioStep[], call: number): ScenarioStep | undefined {
  let rest = call;
  for (const step of steps) {
    rest -= typeof step === "object" ? (step.times ?? 1) : 1;
    if (rest <= 0) return step;
  }
  return steps.at(-1);
}

/** The fault of a call, counted from 1; after the last one all goes well. */
function faultAt(faults: readonly Fault[], call: number): Fault | undefined {
  let rest = call;
  for (const fault of faults) {
    rest -= fault.after ?? 0;
    if (rest <= 0) return undefined;
    rest -= fault.times === "always" ? Infinity : (fault.times ?? 1);
    if (rest <= 0) return fault;
  }
  return undefined;
}

interface Track<Entry> {
  entries(operation: string): readonly Entry[];
  /** Counts a call, separately for each `key`, and gives its number. */
  count(operation: string, key?: string): number;
  put(plan: Plan<Entry> | undefined): void;
  reset(): void;
}

type Plan<Entry> = Readonly<Record<string, Entry | readonly Entry[]>>;

function createTrack<Entry>(start: Plan<Entry> = {}): Track<Entry> {
  let current = new Map(Object.entries(start));
  const counters = new Map<string, Map<string, number>>();
  return {
    entries(operation) {
      const entry = current.get(operation);
      return entry === undefined ? [] : listOf(entry);
    },
    count(operation, key = "") {
      const calls = counters.get(operation) ?? new Map<string, number>();
      const call = (calls.get(key) ?? 0) + 1;
      counters.set(operation, calls.set(key, call));
      return call;
    },
    put(plan = {}) {
      for (const [operation, entry] of Object.entries(plan)) {
        current.set(operation, entry);
        counters.delete(operation);
      }
    },
    reset() {
      current = new Map(Object.entries(start));
      counters.clear();
    },
  };
}

/** `Array.isArray` does not tell read-only arrays apart. */
function isList<Entry>(value: Entry | readonly Entry[]): value is readonly Entry[] {
  return Array.isArray(value);
}
