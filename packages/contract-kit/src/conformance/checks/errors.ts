import type { Check, Plan } from "../check.ts";
import { allOperations } from "../choose.ts";
import { differs, errorFaults } from "../faults.ts";
import { failure, json } from "../loopback-server.ts";
import { visit } from "../visit.ts";

/** What a failure tells, for each operation. */
export function planErrors(plan: Plan): Check[] {
  return allOperations(plan).map((operation): Check => ({
    topic: "errors",
    subject: operation.id,
    behaviour: "tells status, body, headers, request id, operation and attempts, and says where it failed",
    async run(client) {
      const { id, method, path, retry } = operation;
      const status = [400, 403, 404, 409, 422].find((each) => !retry.statuses.includes(each)) ?? 400;
      const { ended } = await visit(plan, client, operation, {
        script: () => failure(status, { "x-mine": "told" }),
      });
      const { error } = ended;
      const message = String(Object(error).message);
      const parts = [id, String(status), `${method} ${path}`, "said by the platform"];
      return [
        ...errorFaults(error, {
          name: "ApiError",
          status,
          body: JSON.parse(String(json({ message: "said by the platform" }).body)),
          requestId: "request-1",
          operation: id,
          attempts: 1,
        }),
        ...differs("its header", Object(error).headers?.get?.("x-mine"), "told"),
        ...parts
          .filter((part) => !message.includes(part))
          .map((part) => `the message lacks "${part}": ${message}`),
      ];
    },
  }));
}
