import type { SpecOperation } from "../../load-spec.ts";
import { successOf } from "../answers.ts";
import type { Check, Plan } from "../check.ts";
import { plainOperation } from "../choose.ts";
import { differs, errorFaults, hitFaults } from "../faults.ts";
import { failure, silence, stall } from "../loopback-server.ts";
import { userOf } from "../scheme-users.ts";
import { allValues, schemesOf } from "../schemes.ts";
import { visit, type Visit } from "../visit.ts";

/** `timeout`, `deadline` and `signal`, in each phase of a call. */
export function planTime(plan: Plan): Check[] {
  const operation = plainOperation(plan);
  if (!operation) return [];
  return [...limitChecks(plan, operation), ...abortChecks(plan, operation), ...credentialChecks(plan)];
}

function check({ id }: SpecOperation, behaviour: string, run: Check["run"]): Check {
  return { topic: "time", subject: id, behaviour, run };
}

function limitChecks(plan: Plan, operation: SpecOperation): Check[] {
  const phases = [
    ["response", () => silence],
    ["body", () => stall],
  ] as const;
  const own = check(operation, "keeps the timeout of its client", async (client) => {
    const { ended } = await visit(plan, client, operation, {
      script: () => silence,
      settings: { timeout: 60, retry: 0 },
    });
    return errorFaults(ended.error, { name: "TimeoutError", message: /timeout.*60 ms/ });
  });
  const limits = phases.flatMap(([phase, script]) =>
    (["timeout", "deadline"] as const).map((option) =>
      check(operation, `ends by \`${option}\` in the phase ${phase}`, async (client) => {
        const options = { [option]: 150, retry: 0 };
        const { ended } = await visit(plan, client, operation, { script, options });
        const message = new RegExp(`${option}.*150 ms`);
        return errorFaults(ended.error, { name: "TimeoutError", phase, message });
      }),
    ),
  );
  return [own, ...limits];
}

function abortChecks(plan: Plan, operation: SpecOperation): Check[] {
  const reason = new Error("enough");
  const status = operation.retry.statuses[0] ?? 429;
  const phases: readonly (readonly [string, Visit["script"]])[] = [
    ["waits for an answer", () => silence],
    ["reads the body", () => stall],
    ["waits for another attempt", () => failure(status, { "retry-after": "30" })],
  ];
  return [
    ...phases.map(([phase, script]) =>
      check(operation, `rejects with the reason of an abort while it ${phase}`, async (client) => {
        const controller = new AbortController();
        const { hits, ended } = await visit(plan, client, operation, {
          script(hit, index) {
            setTimeout(() => controller.abort(reason), 20);
            return script(hit, index);
          },
          options: { signal: controller.signal },
        });
        return [...hitFaults(hits, 1, "an abort"), ...differs("the error", ended.error, reason)];
      }),
    ),
    check(operation, "is not sent where the signal has aborted before", async (client) => {
      const { hits, ended } = await visit(plan, client, operation, {
        script: () => successOf(plan, operation).answer,
        options: { signal: AbortSignal.abort(reason) },
      });
      return [...hitFaults(hits, 0, "an abort"), ...differs("the error", ended.error, reason)];
    }),
  ];
}

/** A function that gives a credential may take too long as well. */
function credentialChecks(plan: Plan): Check[] {
  const [scheme] = schemesOf(plan.spec).values();
  const operation = scheme && userOf([...plan.spec.operations.values()], scheme);
  const option = scheme?.options[0]?.name;
  if (!operation || option === undefined) return [];
  return [
    check(operation, "ends by `timeout` in the phase credentials", async (client) => {
      const { hits, ended } = await visit(plan, client, operation, {
        script: () => silence,
        credentials: { ...allValues(plan.spec), [option]: () => new Promise<string>(() => undefined) },
        options: { timeout: 60, retry: 0 },
      });
      const wanted = { name: "TimeoutError", phase: "credentials" };
      return [...hitFaults(hits, 0, "a function that gives nothing"), ...errorFaults(ended.error, wanted)];
    }),
  ];
}
