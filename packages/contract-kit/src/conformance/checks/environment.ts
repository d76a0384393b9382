import { successOf } from "../answers.ts";
import { callMethod } from "../call-method.ts";
import type { Check, Plan } from "../check.ts";
import { plainOperation, allOperations } from "../choose.ts";
import { withEnvironment } from "../environment.ts";
import { errorFaults, hitFaults } from "../faults.ts";
import { startServer } from "../loopback-server.ts";
import { isOpenPlatform, userOf, withScheme } from "../scheme-users.ts";
import { allValues, credentialFaults, loginFaults, type Scheme, schemesOf, valuesFor } from "../schemes.ts";
import { requiredParams, settle, visit } from "../visit.ts";

/** Environment variables fill what no option says, and plain http is for this machine only. */
export function planEnvironment(plan: Plan): Check[] {
  const schemes = [...schemesOf(plan.spec).values()];
  const servers = plan.spec.document.servers ?? [];
  const variables = servers.flatMap((server) => server["x-env"] ?? []);
  return [
    ...schemes.flatMap((scheme) => schemeChecks(plan, scheme)),
    ...variables.map((variable) => baseUrlCheck(plan, variable)),
    ...insecureChecks(plan),
  ];
}

type Run = Check["run"];

function check(subject: string, behaviour: string, run: Run): Check {
  return { topic: "credentials", subject, behaviour, run };
}

function schemeChecks(plan: Plan, scheme: Scheme): Check[] {
  const operation = userOf(allOperations(plan), scheme);
  if (!operation) return [];
  const taken = withScheme(plan, operation, scheme);
  const values = valuesFor(taken);
  /** Each variable alone, and the first of them beside the others; an option goes before. */
  const run =
    (option: string, variables: Readonly<Record<string, string>>, wanted: string, given?: string): Run =>
    async (client) => {
      const { [option]: _, ...others } = values;
      return withEnvironment(plan.spec, variables, async () => {
        const { hits, logins, ended } = await visit(plan, client, operation, {
          script: () => successOf(plan, operation).answer,
          credentials: given === undefined ? others : { ...others, [option]: given },
        });
        const names = taken.map(({ name }) => name);
        const expected = { ...values, [option]: wanted };
        return [
          ...hitFaults(hits, 1, ended.ok ? "one call" : String(ended.error)),
          ...hits.flatMap((hit) => credentialFaults(plan.spec, hit, names, expected)),
          ...loginFaults(plan.spec, logins, names, expected),
        ];
      });
    };
  return scheme.options.flatMap(({ name, variables }) => {
    const all = Object.fromEntries(variables.map((variable) => [variable, `from-${variable}`]));
    return [
      ...variables.map((variable) =>
        check(variable, `fills the option ${name}`, run(name, { [variable]: "from-it" }, "from-it")),
      ),
      ...variables
        .slice(0, 1)
        .map((first) => check(first, "goes before the other variables", run(name, all, `from-${first}`))),
      ...variables
        .slice(0, 1)
        .map((first) => check(first, `goes after the option ${name}`, run(name, all, "given", "given"))),
    ];
  });
}

function baseUrlCheck(plan: Plan, variable: string): Check {
  return check(variable, "fills the option baseUrl", async ({ createClient }) => {
    const operation = plainOperation(plan);
    if (!operation) return [];
    await using server = await startServer(plan.spec, () => successOf(plan, operation).answer);
    return await withEnvironment(plan.spec, { [variable]: server.baseUrl }, async () => {
      const ended = await settle(() =>
        callMethod(
          createClient({ credentials: allValues(plan.spec) }),
          operation.id,
          requiredParams(plan, operation),
        ),
      );
      return hitFaults(server.hits, 1, ended.ok ? "one call" : String(ended.error));
    });
  });
}

function insecureChecks(plan: Plan): Check[] {
  const baseUrl = "http://platform.test";
  const made = (client: Parameters<Run>[0], settings: object, credentials = allValues(plan.spec)) =>
    settle(async () => client.createClient({ baseUrl, ...settings, credentials }));
  const allowed = async (
    client: Parameters<Run>[0],
    settings: object,
    credentials = allValues(plan.spec),
  ) => {
    const ended = await made(client, settings, credentials);
    return ended.ok ? [] : [`is refused: ${String(ended.error)}`];
  };
  const secured = schemesOf(plan.spec).size > 0;
  return [
    ...(secured
      ? [
          check("a client for plain http", "is refused with credentials", async (client) =>
            errorFaults((await made(client, {})).error, { name: "UsageError", message: /https/ }),
          ),
        ]
      : []),
    check("a client for plain http", "is made with allowInsecure", (client) =>
      allowed(client, { allowInsecure: true }),
    ),
    check("a client for plain http", "is made for this machine", (client) =>
      allowed(client, { baseUrl: "http://localhost:1" }),
    ),
    ...(isOpenPlatform(plan)
      ? [check("a client for plain http", "is made without credentials", (client) => allowed(client, {}, {}))]
      : []),
  ];
}
