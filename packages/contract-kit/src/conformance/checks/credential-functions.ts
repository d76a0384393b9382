import type { SpecOperation } from "../../load-spec.ts";
import { successOf } from "../answers.ts";
import { callMethod } from "../call-method.ts";
import type { Check, Plan } from "../check.ts";
import { differs, hitFaults } from "../faults.ts";
import { failure, startServer } from "../loopback-server.ts";
import { withScheme } from "../scheme-users.ts";
import { credentialFaults, issuedToken, loginFaults, type Scheme, valuesFor } from "../schemes.ts";
import { requiredParams, settle, visit } from "../visit.ts";

/** Functions are asked before each attempt, those of a login before each login, and their failure is told. */
export function functionChecks(plan: Plan, scheme: Scheme, operation: SpecOperation): Check[] {
  const others = valuesFor(withScheme(plan, operation, scheme));
  const [option] = scheme.options;
  if (!option) return [];
  const status = operation.retry.statuses[0] ?? 429;
  return [
    check(scheme.name, "may be a function, asked before each attempt", async ({ createClient }) => {
      let asked = 0;
      const value = async (): Promise<string> => `canary-${++asked}`;
      const { answer } = successOf(plan, operation);
      await using server = await startServer(plan.spec, (_, index) =>
        index === 0 ? failure(status) : answer,
      );
      const credentials = { ...others, [option.name]: value };
      const client = createClient({ baseUrl: server.baseUrl, credentials });
      const ended = await settle(() => callMethod(client, operation.id, requiredParams(plan, operation)));
      const sent = server.hits.flatMap((hit, index) => {
        const values = { ...others, [option.name]: `canary-${index + 1}` };
        const names = withScheme(plan, operation, scheme).map(({ name }) => name);
        return credentialFaults(plan.spec, hit, names, values);
      });
      return [
        ...hitFaults(server.hits, 2, String(status)),
        ...differs("how often it was asked", asked, scheme.kind === "login" ? 1 : 2),
        ...(ended.ok ? sent : [`fails: ${String(ended.error)}`]),
      ];
    }),
    check(scheme.name, "may be a function, and its failure is the call's", async (client) => {
      const reason = new Error("no key at hand");
      const { hits, ended } = await visit(plan, client, operation, {
        script: () => failure(401),
        credentials: { ...others, [option.name]: () => Promise.reject(reason) },
      });
      return [...hitFaults(hits, 0, "a failed function"), ...differs("the error", ended.error, reason)];
    }),
    ...(scheme.kind === "login" ? loginChecks(plan, scheme, operation) : []),
  ];
}

/** One login serves all calls that wait, and a refused token is renewed once. */
function loginChecks(plan: Plan, scheme: Scheme, operation: SpecOperation): Check[] {
  const credentials = valuesFor(withScheme(plan, operation, scheme));
  const { answer } = successOf(plan, operation);
  return [
    check(scheme.name, "logs in once for all calls", async ({ createClient }) => {
      await using server = await startServer(plan.spec, () => answer);
      const client = createClient({ baseUrl: server.baseUrl, credentials });
      const params = requiredParams(plan, operation);
      await Promise.all(Array.from({ length: 10 }, () => callMethod(client, operation.id, params)));
      return [
        ...differs("the number of logins", server.logins.length, 1),
        ...loginFaults(plan.spec, server.logins, [scheme.name], credentials),
      ];
    }),
    check(scheme.name, "logs in again where the token is refused", async (client) => {
      const { hits, logins, ended } = await visit(plan, client, operation, {
        script: (_, index) => (index === 0 ? failure(401) : answer),
        credentials,
      });
      const tokens = hits.map(({ headers }) => headers.authorization);
      return [
        ...differs("the number of logins", logins.length, 2),
        ...differs(
          "what was sent",
          tokens,
          [1, 2].map((count) => `Bearer ${issuedToken(count)}`),
        ),
        ...(ended.ok ? [] : [`fails: ${String(ended.error)}`]),
      ];
    }),
  ];
}

function check(subject: string, behaviour: string, run: Check["run"]): Check {
  return { topic: "credentials", subject, behaviour, run };
}
