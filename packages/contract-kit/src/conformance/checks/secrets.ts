import { inspect } from "node:util";
import { requestOf } from "@org/client-runtime";
import type { SpecOperation } from "../../load-spec.ts";
import { callMethod, isFunction } from "../call-method.ts";
import type { Check, ClientPackage, Plan, Settings } from "../check.ts";
import { plainOperation, allOperations } from "../choose.ts";
import { withEnvironment } from "../environment.ts";
import { type Answer, failure, reset, silence, startServer } from "../loopback-server.ts";
import { headerOf, issuedToken, schemesOf, allValues } from "../schemes.ts";
import { secretFields, withCanaries } from "../secret-fields.ts";
import { allParams, settle } from "../visit.ts";

/** Nothing that a program can print of a client, a call or an error holds a secret. */
export function planSecrets(plan: Plan): Check[] {
  const plain = plainOperation(plan);
  const secretive = allOperations(plan).filter((each) => secretFields(plan.spec, each).length > 0);
  return [
    ...(plain ? credentialChecks(plan, plain) : []),
    ...secretive.map((each): Check => ({
      topic: "secrets",
      subject: each.id,
      behaviour: `prints no ${secretFields(plan.spec, each).join(", ")}, and says so to what stands before fetch`,
      run: (client) => fieldsRun(plan, client, each),
    })),
  ];
}

function credentialChecks(plan: Plan, operation: SpecOperation): Check[] {
  const values = allValues(plan.spec);
  const headers = [...schemesOf(plan.spec).values()].map((scheme) => headerOf(scheme, values));
  const canaries = [...Object.values(values), ...headers, ...[1, 2].map(issuedToken)];
  const given: readonly (readonly [string, Settings["credentials"]])[] = [
    ["as texts", values],
    ["as functions", Object.fromEntries(Object.entries(values).map(([name, value]) => [name, () => value]))],
  ];
  return given.map(([words, credentials]) => ({
    topic: "secrets",
    subject: operation.id,
    behaviour: `prints no credentials that are given ${words}`,
    run: (client) =>
      withEnvironment(plan.spec, {}, async () => {
        const printed = await printedOf(plan, client, operation, { credentials });
        return leaks(printed, canaries);
      }),
  }));
}

async function fieldsRun(plan: Plan, client: ClientPackage, operation: SpecOperation): Promise<string[]> {
  const names = secretFields(plan.spec, operation);
  const { params, canaries } = withCanaries(allParams(plan, operation), names);
  if (canaries.length === 0) return ["no example has a value for them"];
  const told: unknown[] = [];
  const sent: string[] = [];
  const settings: Settings = {
    credentials: allValues(plan.spec),
    fetch: (url, init) => {
      if (init.operation.id === operation.id) told.push(init.operation.secrets);
      return fetch(url, init);
    },
  };
  const printed = await printedOf(plan, client, operation, settings, params, sent, ways.slice(0, 2));
  const listed = new Set(told.flat());
  return [
    ...leaks(printed, canaries),
    ...names.filter((name) => !listed.has(name)).map((name) => `${name} is not told to be secret`),
    ...(sent.some((text) => canaries.some((canary) => text.includes(canary)))
      ? []
      : ["the secrets do not arrive"]),
  ];
}

/** Everything that can be printed around calls that fail in each way, by what it is. */
async function printedOf(
  plan: Plan,
  { createClient }: ClientPackage,
  operation: SpecOperation,
  settings: Settings,
  params: object = allParams(plan, operation),
  sent: string[] = [],
  failures: readonly Failure[] = ways,
): Promise<Map<string, string>> {
  const printed = new Map<string, string>();
  for (const [what, answer, more] of failures) {
    await using server = await startServer(plan.spec, () => answer);
    const client = createClient({ baseUrl: server.baseUrl, ...settings, ...more });
    const call = callMethod(client, operation.id, params);
    const pending = print(call);
    const { error } = await settle(() => call);
    printed.set(`the client of ${what}`, print(client));
    printed.set(`the call of ${what}`, `${pending}\n${print(call)}`);
    printed.set(`the error of ${what}`, print(error));
    const request = await settle(() =>
      requestOf((options) => callMethod(client, operation.id, params, options)),
    );
    const { value } = request;
    const command: unknown = value instanceof Object && "toCurl" in value ? value.toCurl : undefined;
    if (!isFunction(command)) throw new TypeError(`no request can be looked at: ${String(request.error)}`);
    printed.set("the request that is looked at", `${print(value)}\n${String(command.call(value))}`);
    sent.push(...server.hits.map(({ url, headers, body }) => `${url} ${JSON.stringify(headers)} ${body}`));
  }
  return printed;
}

/** A value in every way in which it is likely to be printed. */
function print(value: unknown): string {
  const texts = [
    inspect(value, { showHidden: true, depth: Infinity, getters: true }),
    inspect(value),
    String(value),
  ];
  for (let error = value; error instanceof Error; error = error.cause) {
    texts.push(error.message, String(error.stack), asJson(error), asJson(Object.entries(error)));
  }
  return [...texts, asJson(value)].join("\n");
}

function asJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "";
  } catch {
    return ""; // cyclic: inspect has shown it
  }
}

function leaks(printed: ReadonlyMap<string, string>, canaries: readonly string[]): string[] {
  return [...printed].flatMap(([what, text]) =>
    canaries.filter((canary) => text.includes(canary)).map((canary) => `${what} shows ${canary}`),
  );
}

type Failure = readonly [string, Answer, Omit<Settings, "credentials">];

/** How calls fail; what they are called with is printed by the first two or by none. */
const ways: readonly Failure[] = [
  ["a failed call", failure(400), {}],
  ["a broken connection", reset, { retry: 0 }],
  ["a timeout", silence, { timeout: 60, retry: 0 }],
  ["a page of HTML", { status: 200, headers: { "content-type": "text/html" }, body: "<p>" }, {}],
  ["a redirect that is refused", { status: 307, headers: { location: "ftp://x.test" }, body: "" }, {}],
];
