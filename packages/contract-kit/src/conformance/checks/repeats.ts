import type { SpecOperation } from "../../load-spec.ts";
import { isForm, isJson, isText } from "../../media-type.ts";
import { successOf } from "../answers.ts";
import { callMethod } from "../call-method.ts";
import type { Check, ClientPackage, Plan } from "../check.ts";
import { oneOfEach, plainOperation, allOperations } from "../choose.ts";
import { differs, errorFaults, hitFaults } from "../faults.ts";
import { type Answer, failure, reset, type Script, silence, startServer } from "../loopback-server.ts";
import { sameRequests } from "../same-request.ts";
import { allValues } from "../schemes.ts";
import { allParams, requiredParams, settle, visit } from "../visit.ts";

/** Repeats, by counting what arrives. Each operation is tried with one status, one of each class with all events. */
export function planRepeats(plan: Plan): Check[] {
  const all = allOperations(plan);
  const groups = oneOfEach(all, ruleOf);
  const bodies = oneOfEach(
    all.filter(({ body }) => body !== undefined),
    ({ body }) => body?.mediaType ?? "",
  );
  const plain = plainOperation(plan);
  return [
    ...all.map((each) =>
      check(each.id, "is repeated after 503 as its class allows", statusRun(plan, each, [503])),
    ),
    ...[...groups].flatMap(([rule, each]) => groupChecks(plan, rule, each)),
    ...[...bodies].map(([type, each]) =>
      check(`${each.id} (${type})`, "sends the same again in a repeat", sameAgain(plan, each)),
    ),
    ...all
      .filter(takesBytes)
      .map((each) => check(each.id, "never repeats a body that can be read only once", onceOnly(plan, each))),
    ...(plain ? [check(plain.id, "has a budget of repeats for each client", budget(plan, plain))] : []),
  ];
}

type Run = Check["run"];

function check(subject: string, behaviour: string, run: Run): Check {
  return { topic: "repeats", subject, behaviour, run };
}

function ruleOf({ method, retry }: SpecOperation): string {
  return `${retry.class}, ${method}${retry.narrowed ? `, on ${retry.statuses.join(" ")}` : ""}`;
}

function groupChecks(plan: Plan, rule: string, operation: SpecOperation): Check[] {
  const { retry } = operation;
  const subject = `${operation.id} (${rule})`;
  const lost = retry.class === "never" ? 1 : 3;
  const asks = retry.statuses.includes(429);
  return [
    check(
      subject,
      "is repeated on the statuses of its class and on no other",
      statusRun(plan, operation, statuses),
    ),
    check(
      subject,
      "is repeated after a broken connection as its class allows",
      lostRun(plan, operation, reset, lost),
    ),
    check(
      subject,
      "is repeated after a timeout as its class allows",
      lostRun(plan, operation, silence, lost),
    ),
    check(subject, "is repeated where the connection is refused", refusedRun(plan, operation)),
    ...(asks ? [check(subject, "waits as long as Retry-After asks", retryAfterRun(plan, operation))] : []),
    check(subject, "is not repeated against x-should-retry: false", async (client) => {
      const answer = failure(statusOf(operation), { "x-should-retry": "false" });
      const { hits } = await visit(plan, client, operation, { script: () => answer });
      return hitFaults(hits, 1, "x-should-retry: false");
    }),
    check(subject, "is not repeated with `retry: 0`", async (client) => {
      const script: Script = () => failure(statusOf(operation));
      const { hits } = await visit(plan, client, operation, { script, options: { retry: 0 } });
      return hitFaults(hits, 1, `${statusOf(operation)} with \`retry: 0\``);
    }),
  ];
}

const statuses = [400, 403, 404, 408, 409, 410, 422, 425, 429, 500, 501, 502, 503, 504, 507];

/** A status that is worth another attempt. */
function statusOf({ retry }: SpecOperation): number {
  return retry.statuses.includes(503) ? 503 : (retry.statuses[0] ?? 503);
}

function statusRun(plan: Plan, operation: SpecOperation, tried: readonly number[]): Run {
  return async (client) => {
    const found = tried.map(async (status) => {
      const { hits, ended } = await visit(plan, client, operation, { script: () => failure(status) });
      const wanted = operation.retry.statuses.includes(status) ? 3 : 1;
      return [
        ...hitFaults(hits, wanted, String(status)),
        ...errorFaults(ended.error, { status, attempts: wanted, operation: operation.id }),
      ];
    });
    return (await Promise.all(found)).flat();
  };
}

/** Attempts are counted where they leave, for a timeout may be over before a busy server sees them. */
function lostRun(plan: Plan, operation: SpecOperation, answer: Answer, wanted: number): Run {
  return async (client) => {
    let sent = 0;
    const { ended } = await visit(plan, client, operation, {
      script: () => answer,
      settings: {
        timeout: answer === silence ? 80 : 5000,
        fetch(url, init) {
          if (init.operation.id === operation.id) sent++;
          return fetch(url, init);
        },
      },
    });
    const name = answer === silence ? "TimeoutError" : "ConnectionError";
    return [
      ...differs("the number of attempts", sent, wanted),
      ...errorFaults(ended.error, { name, attempts: wanted, status: undefined }),
    ];
  };
}

/** Nobody listens there, and no system hands the port out to another test, as it may one that was just given back. */
const nowhere = "http://127.0.0.1:2";

function refusedRun(plan: Plan, operation: SpecOperation): Run {
  return async (client) => {
    const { ended } = await visit(plan, client, operation, {
      script: () => silence,
      settings: { baseUrl: nowhere },
    });
    return errorFaults(ended.error, { name: "ConnectionError", attempts: 3 });
  };
}

/** The wait would be longer than the deadline, which is said at once. */
function retryAfterRun(plan: Plan, operation: SpecOperation): Run {
  return async (client) => {
    const script: Script = () => failure(429, { "retry-after": "30" });
    const { hits, ended } = await visit(plan, client, operation, { script, options: { deadline: 5000 } });
    return [
      ...hitFaults(hits, 1, "Retry-After: 30"),
      ...errorFaults(ended.error, { name: "TimeoutError", phase: "retry wait" }),
    ];
  };
}

function sameAgain(plan: Plan, operation: SpecOperation): Run {
  return async (client) => {
    const { answer } = successOf(plan, operation);
    const { hits, ended } = await visit(plan, client, operation, {
      script: (_, index) => (index === 0 ? failure(statusOf(operation)) : answer),
      params: allParams(plan, operation),
    });
    const [first, second] = hits;
    if (!ended.ok || !first || !second)
      return [`was sent ${hits.length} times, not 2: ${String(ended.error)}`];
    return sameRequests(first, second);
  };
}

function takesBytes({ body }: SpecOperation): boolean {
  const { mediaType } = body ?? {};
  return mediaType !== undefined && !isJson(mediaType) && !isForm(mediaType) && !isText(mediaType);
}

function onceOnly(plan: Plan, operation: SpecOperation): Run {
  return async (client) => {
    const body = new Blob(["read once"]).stream();
    const { hits } = await visit(plan, client, operation, {
      script: () => failure(statusOf(operation)),
      params: { ...requiredParams(plan, operation), body },
    });
    return [
      ...hitFaults(hits, 1, "a failure"),
      ...(hits[0]?.body.toString() === "read once" ? [] : ["sends another body than the stream"]),
    ];
  };
}

/** 100 repeats are spent by one client; another still has its own. */
function budget(plan: Plan, operation: SpecOperation): Run {
  return async ({ createClient }: ClientPackage) => {
    await using server = await startServer(plan.spec, () => failure(statusOf(operation)));
    const settings = { baseUrl: server.baseUrl, credentials: allValues(plan.spec) };
    const params = requiredParams(plan, operation);
    const spender = createClient(settings);
    for (let calls = 0; calls < 60; calls++) {
      await settle(() => callMethod(spender, operation.id, params));
    }
    const spent = hitFaults(server.hits, 160, "60 failed calls of one client");
    await settle(() => callMethod(createClient(settings), operation.id, params));
    return [...spent, ...hitFaults(server.hits.slice(160), 3, "the failure of another client's call")];
  };
}
