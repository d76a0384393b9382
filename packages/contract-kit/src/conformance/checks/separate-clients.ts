import { successOf } from "../answers.ts";
import { callMethod } from "../call-method.ts";
import type { Check, Plan } from "../check.ts";
import { plainOperation } from "../choose.ts";
import { differs, hitFaults } from "../faults.ts";
import { startServer } from "../loopback-server.ts";
import { allValues, credentialFaults, schemesOf, takenOf } from "../schemes.ts";
import { requiredParams } from "../visit.ts";

/** Two clients in one process have nothing in common. */
export function planSeparateClients(plan: Plan): Check[] {
  const operation = plainOperation(plan);
  if (!operation) return [];
  return [
    {
      topic: "separate clients",
      subject: operation.id,
      behaviour:
        "goes to its client's address, with its credentials and headers, while another client is at work",
      async run({ createClient }) {
        const { answer } = successOf(plan, operation);
        await using first = await startServer(plan.spec, () => answer);
        await using second = await startServer(plan.spec, () => answer);
        const clients = [first, second].map(({ baseUrl }, index) => {
          const mark = index === 0 ? "a" : "b";
          const credentials = allValues(plan.spec, mark);
          const client = createClient({ baseUrl, headers: { "x-mark": mark }, credentials });
          return { client, credentials, mark };
        });
        const params = requiredParams(plan, operation);
        const calls = [...clients, ...clients].map(({ client }) => callMethod(client, operation.id, params));
        await Promise.all(calls);
        const taken = takenOf(operation.security, [...schemesOf(plan.spec).keys()]) ?? [];
        return [first, second].flatMap(({ hits }, index) => [
          ...hitFaults(hits, 2, "two calls of each client"),
          ...hits.flatMap((hit) => [
            ...credentialFaults(plan.spec, hit, taken, clients[index]?.credentials ?? {}),
            ...differs("the client's header", hit.headers["x-mark"], clients[index]?.mark),
          ]),
        ]);
      },
    },
  ];
}
