import { successOf } from "../answers.ts";
import type { Check, Plan } from "../check.ts";
import { allOperations } from "../choose.ts";
import { hitFaults } from "../faults.ts";
import { type PlainAnswer, startServer } from "../loopback-server.ts";
import { userOf, withScheme } from "../scheme-users.ts";
import { credentialFaults, leakFaults, schemesOf, valuesFor } from "../schemes.ts";
import { visit } from "../visit.ts";

/** Credentials stay with the platform: each scheme is tried with redirects to the same origin and to another. */
export function planRedirects(plan: Plan): Check[] {
  return [...schemesOf(plan.spec).values()].flatMap((scheme): Check[] => {
    const operation = userOf(allOperations(plan), scheme);
    if (!operation) return [];
    const schemes = withScheme(plan, operation, scheme);
    const values = valuesFor(schemes);
    const names = schemes.map(({ name }) => name);
    const { answer } = successOf(plan, operation);
    return [
      {
        topic: "redirects",
        subject: scheme.name,
        behaviour: "goes along within the origin",
        async run(client) {
          const { hits } = await visit(plan, client, operation, {
            script: (_, index) => (index === 0 ? to("/base/elsewhere") : answer),
            credentials: values,
          });
          return [
            ...hitFaults(hits, 2, "a redirect"),
            ...hits.flatMap((hit) => credentialFaults(plan.spec, hit, names, values)),
          ];
        },
      },
      {
        topic: "redirects",
        subject: scheme.name,
        behaviour: "goes to no other origin",
        async run(client) {
          await using other = await startServer(plan.spec, () => answer);
          const { hits } = await visit(plan, client, operation, {
            script: () => to(`${other.baseUrl}/elsewhere`),
            credentials: values,
          });
          return [
            ...hitFaults(hits, 1, "a redirect"),
            ...hitFaults(other.hits, 1, "a redirect to another origin"),
            ...leakFaults(plan.spec, other.hits, schemes, values),
          ];
        },
      },
    ];
  });
}

function to(location: string): PlainAnswer {
  return { status: 307, headers: { location }, body: "" };
}
