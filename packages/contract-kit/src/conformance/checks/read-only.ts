import { successOf } from "../answers.ts";
import type { Check, Plan } from "../check.ts";
import { allOperations } from "../choose.ts";
import { errorFaults, hitFaults } from "../faults.ts";
import { visit } from "../visit.ts";

/** A client that only reads sends what is safe, and refuses everything else before the network. */
export function planReadOnly(plan: Plan): Check[] {
  return allOperations(plan).map((operation): Check => {
    const isSafe = operation.retry.class === "safe";
    return {
      topic: "read-only clients",
      subject: operation.id,
      behaviour: isSafe ? "is sent, for it is safe" : "is refused before it is sent, for it is not safe",
      async run(client) {
        const { answer } = successOf(plan, operation);
        const { hits, ended } = await visit(plan, client, operation, {
          script: () => answer,
          settings: { readOnly: true },
        });
        const sent = hitFaults(hits, isSafe ? 1 : 0, "a call of a read-only client");
        if (isSafe) return [...sent, ...(ended.ok ? [] : [`fails: ${String(ended.error)}`])];
        return [...sent, ...errorFaults(ended.error, { name: "UsageError", message: /readOnly/ })];
      },
    };
  });
}
