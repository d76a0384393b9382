import type { SpecOperation } from "../../load-spec.ts";
import { functionFaults, functionName } from "../../operation-functions.ts";
import { successOf } from "../answers.ts";
import { callMethod, isCall, isFunction, methodOf } from "../call-method.ts";
import type { Check, ClientPackage, Plan } from "../check.ts";
import { oneOfEach, allOperations } from "../choose.ts";
import { differs, hitFaults } from "../faults.ts";
import { failure, startServer } from "../loopback-server.ts";
import { plainValue } from "../plain-value.ts";
import { sameRequests } from "../same-request.ts";
import { allValues, credentialFaults, schemesOf, takenOf } from "../schemes.ts";
import { allParams, settle } from "../visit.ts";
import { siblingOf } from "../wait-for.ts";

/** `/operations` does as the methods do, and `/http` goes the same way. */
export function planEntries(plan: Plan): Check[] {
  const all = allOperations(plan);
  const methods = oneOfEach(all, ({ method }) => method);
  return [
    check("/operations", "has a function for each operation, and no other", async ({ operations }) =>
      functionFaults(plan.spec, operations),
    ),
    check("the client", "has a method for each operation", async ({ createClient }) => {
      const client = createClient({ baseUrl: "http://localhost:1", credentials: allValues(plan.spec) });
      const ids = all.flatMap((each) =>
        each.polling ? [each.id, siblingOf(each, "wait"), siblingOf(each, "watch")] : [each.id],
      );
      const lacking = await Promise.all(ids.map((id) => settle(async () => methodOf(client, id))));
      return lacking.flatMap(({ error }) => (error === undefined ? [] : [String(error)]));
    }),
    ...all.map((each) =>
      check(each.id, "does the same as a function and as a method", (client) => alikeRun(plan, client, each)),
    ),
    ...[...methods].map(([method, each]) =>
      check(`/http ${method}`, "sends credentials, and is repeated as the method allows", (client) =>
        httpRun(plan, client, each),
      ),
    ),
  ];
}

function check(subject: string, behaviour: string, run: Check["run"]): Check {
  return { topic: "entries", subject, behaviour, run };
}

async function alikeRun(
  plan: Plan,
  { createClient, operations }: ClientPackage,
  operation: SpecOperation,
): Promise<string[]> {
  const { answer } = successOf(plan, operation);
  await using server = await startServer(plan.spec, () => answer);
  const client = createClient({ baseUrl: server.baseUrl, credentials: allValues(plan.spec) });
  const run = operations[functionName(operation.id)];
  if (!isFunction(run)) return [`there is no function ${functionName(operation.id)}`];
  const params = allParams(plan, operation);
  const options = { headers: { "x-mine": "1" } };
  const byMethod = await callMethod(client, operation.id, params, options);
  const call = run(client, params, options);
  if (!isCall(call)) return ["the function gives no call"];
  const byFunction = await call;
  const [one, other] = server.hits;
  if (!one || !other) return [`${server.hits.length} requests arrive, not 2`];
  return [
    ...sameRequests(one, other),
    ...differs("the header of the call", other.headers["x-mine"], "1"),
    ...differs("what the function gives", await plainValue(byFunction), await plainValue(byMethod)),
  ];
}

/** The method alone decides what is repeated: nothing else is known of the operation there. */
async function httpRun(
  plan: Plan,
  { createHttp }: ClientPackage,
  operation: SpecOperation,
): Promise<string[]> {
  const { method, path } = operation;
  await using server = await startServer(plan.spec, () => failure(503));
  const values = allValues(plan.spec);
  const http: unknown = createHttp({ baseUrl: server.baseUrl, credentials: values });
  const request: unknown = Object(http)[method];
  if (!isFunction(request)) return [`has no ${method}()`];
  const parameters = operation.parameters.filter((each) => each.in === "path");
  const inPath = Object.fromEntries(parameters.map(({ name }) => [name, "a"]));
  const { response, error } = Object(await request(path, { params: { path: inPath } }));
  const platform = (plan.spec.document.security ?? []).map((schemes) => Object.keys(schemes));
  const taken = takenOf(platform, [...schemesOf(plan.spec).keys()]) ?? [];
  return [
    ...hitFaults(server.hits, method === "POST" || method === "PATCH" ? 1 : 3, "503"),
    ...server.hits.flatMap((hit) => [
      ...credentialFaults(plan.spec, hit, taken, values),
      ...differs("the path", hit.url, path.replace(/\{[^}]+\}/g, "a")),
    ]),
    ...differs("the status", Object(response).status, 503),
    ...differs("the error", error, { message: "said by the platform" }),
  ];
}
