import type { SpecOperation } from "../../load-spec.ts";
import { answerKind, type AnswerKind, successOf } from "../answers.ts";
import type { Check, Plan } from "../check.ts";
import { oneOfEach, allOperations } from "../choose.ts";
import { differs, errorFaults } from "../faults.ts";
import { failure, type PlainAnswer } from "../loopback-server.ts";
import { plainValue } from "../plain-value.ts";
import { visit, type Visit } from "../visit.ts";

/** What is made of an answer, for each operation, and in each of the ways that a call can be asked. */
export function planAnswers(plan: Plan): Check[] {
  const all = allOperations(plan);
  const kinds = oneOfEach(all, answerKind);
  return [
    ...all.map((each) =>
      check(each.id, `gives ${words[answerKind(each)]}`, async (client) => {
        const { answer, value } = successOf(plan, each);
        const use: Visit["use"] = async (call) => plainValue(await call);
        const { ended } = await visit(plan, client, each, { script: () => answer, use });
        return differs("the data", ended.ok ? ended.value : ended.error, await dataOf(each, value));
      }),
    ),
    ...[...kinds].flatMap(([kind, each]) => viewChecks(plan, `${each.id} (${kind})`, each)),
    ...[...kinds].filter(([kind]) => kind === "JSON").flatMap(([, each]) => unreadableChecks(plan, each)),
  ];
}

const words: Readonly<Record<AnswerKind, string>> = {
  JSON: "JSON as data",
  text: "text as it is",
  bytes: "bytes as a Blob",
  nothing: "undefined where there is no body",
  events: "a stream of events",
};

function check(subject: string, behaviour: string, run: Check["run"]): Check {
  return { topic: "answers", subject, behaviour, run };
}

/** The items of a list, where pages are given. */
async function dataOf({ pagination }: SpecOperation, value: unknown): Promise<unknown> {
  const at = pagination?.places["items"]?.at;
  if (at === undefined) return plainValue(value);
  const names = at.split("/").slice(1);
  return { items: names.reduce<unknown>((found, name) => Object(found)[name], value) };
}

function viewChecks(plan: Plan, subject: string, operation: SpecOperation): Check[] {
  const { answer, value } = successOf(plan, operation);
  const named: PlainAnswer = { ...answer, headers: { ...answer.headers, "x-request-id": "request-1" } };
  const script = () => named;
  return [
    check(subject, "gives data, answer and request id by .withResponse()", async (client) => {
      const { ended } = await visit(plan, client, operation, {
        script,
        use: async (call) => {
          const { data, response, requestId } = await call.withResponse();
          return { data: await plainValue(data), status: response.status, requestId };
        },
      });
      const data = await dataOf(operation, value);
      return differs(".withResponse()", ended.value ?? ended.error, {
        data,
        status: answer.status,
        requestId: "request-1",
      });
    }),
    check(subject, "gives the answer unread by .asResponse()", async (client) => {
      const { ended } = await visit(plan, client, operation, {
        script,
        use: async (call) => Buffer.from(await (await call.asResponse()).arrayBuffer()),
      });
      return differs("the body of .asResponse()", ended.value ?? ended.error, Buffer.from(answer.body));
    }),
    check(subject, "gives success and failure as values by .result()", async (client) => {
      const good = await visit(plan, client, operation, {
        script,
        use: async (call) => {
          const { ok, data } = await call.result();
          return { ok, data: await plainValue(data) };
        },
      });
      const bad = await visit(plan, client, operation, {
        script: () => failure(400),
        use: async (call) => {
          const { ok, error } = await call.result();
          return { ok, status: Object(error).status };
        },
      });
      const wanted = { ok: true, data: await dataOf(operation, value) };
      return [
        ...differs(".result()", good.ended.value ?? good.ended.error, wanted),
        ...differs(".result()", bad.ended.value ?? bad.ended.error, { ok: false, status: 400 }),
      ];
    }),
  ];
}

function unreadableChecks(plan: Plan, operation: SpecOperation): Check[] {
  const bodies = [
    ["a page of HTML", "text/html", "<!doctype html><title>Sign in</title>"],
    ["half of its JSON", "application/json", '{"half": '],
  ] as const;
  return bodies.map(([what, type, body]) =>
    check(operation.id, `is a DecodeError where the answer is ${what}`, async (client) => {
      const { ended } = await visit(plan, client, operation, {
        script: () => ({ status: 200, headers: { "content-type": type }, body }),
      });
      return errorFaults(ended.error, { name: "DecodeError", status: undefined, text: body });
    }),
  );
}
