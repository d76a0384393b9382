import type { Check, ClientPackage, Plan } from "../check.ts";
import { allOperations } from "../choose.ts";
import { differs, errorFaults, hitFaults, kindFaults } from "../faults.ts";
import { jobAnswer, type Look } from "../job-server.ts";
import type { PlainAnswer } from "../loopback-server.ts";
import { isFor, type Job, type Waited, waitFor, watchJob } from "../wait-for.ts";

/** Jobs that are waited for. Each poller is tried with each status that it knows. */
export function planJobs(plan: Plan): Check[] {
  return allOperations(plan).flatMap((operation) => {
    const { polling } = operation;
    return polling ? jobChecks({ plan, operation, polling }) : [];
  });
}

function jobChecks(job: Job): Check[] {
  const { plan, operation, polling } = job;
  const { active, succeeded, failed, canceled } = polling;
  const look = (status: string, more?: Look): PlainAnswer =>
    jobAnswer(plan, operation, polling, status, more);
  const [done = ""] = succeeded;
  const check = (behaviour: string, run: Check["run"]): Check => ({
    topic: "jobs",
    subject: operation.id,
    behaviour,
    run,
  });
  const ends = (status: string, outcome: string): Check =>
    check(`ends with a PollError at ${status}`, async (client) => {
      const { hits, ended } = await waitFor(job, client, [look(status)]);
      return [
        ...hitFaults(hits, 1, status),
        ...kindFaults(ended.error, "PollError"),
        ...errorFaults(ended.error, { outcome }),
      ];
    });
  const tells = (status: string, errorAt: string): Check =>
    check(`tells the reason at ${errorAt} of ${status}`, async (client) => {
      const { ended } = await waitFor(job, client, [look(status, { error: "out of disk", errorAt })]);
      return errorFaults(ended.error, { message: /out of disk/ });
    });
  return [
    ...succeeded.map((status) =>
      check(`goes on through ${active.join(", ")}, and succeeds at ${status}`, async (client) => {
        const looks = [...active, status].map((each) => look(each));
        const { hits, ended, warnings, progress } = await waitFor(job, client, looks);
        return [
          ...hitFaults(hits, looks.length, `${active.length} looks at a running job`),
          ...differs("the data", ended.value ?? ended.error, JSON.parse(String(looks.at(-1)?.body))),
          ...differs("the warnings", warnings, []),
          ...differs("how often onProgress is called", progress.length, active.length),
        ];
      }),
    ),
    ...failed.map((status) => ends(status, "failed")),
    ...failed.flatMap((status) => polling.errors.map((place) => tells(status, place))),
    ...canceled.map((status) => ends(status, "canceled")),
    ...failedByStatus(job, check),
    check("warns once of a status that it does not know, and goes on", async (client) => {
      const { hits, warnings } = await waitFor(job, client, [look("ODD"), look("ODD"), look(done)]);
      return [
        ...hitFaults(hits, 3, "two unknown statuses"),
        ...differs("the number of warnings", warnings.length, 1),
        ...(warnings[0]?.includes("ODD") ? [] : ["the warning does not name the status"]),
      ];
    }),
    ...(polling.value === undefined ? [] : [progressCheck(job, check, look)]),
    check("looks again after the platform's interval", async (client) => {
      const first = async (deadline: number): Promise<Waited> => {
        const controller = new AbortController();
        return waitFor(job, client, [look(active[0] ?? "")], {
          ...anyInterval,
          deadline,
          signal: controller.signal,
          // a wait that would be too long is refused at once
          onProgress: () => void setTimeout(() => controller.abort(), 20),
        });
      };
      const late = await first(polling.interval * 0.9);
      const soon = await first(polling.interval * 1.9);
      return [
        ...errorFaults(late.ended.error, { name: "TimeoutError", phase: "poll" }),
        ...hitFaults([...late.hits, ...soon.hits], 2, "two first looks"),
        ...(String(Object(soon.ended.error).phase) === "poll" ? ["waits longer than that"] : []),
      ];
    }),
    check("gives every state to who watches", async (client) => {
      const looks = [look(active[0] ?? ""), look(done)];
      return differs(
        "the states",
        await watchJob(job, client, looks),
        looks.map(({ body }) => JSON.parse(String(body))),
      );
    }),
    ...(polling.cancel === undefined ? [] : cancelChecks(job, check, look(active[0] ?? ""), polling.cancel)),
  ];
}

/** The interval is the platform's own. */
const anyInterval: object = { interval: undefined };

type MakeCheck = (behaviour: string, run: Check["run"]) => Check;

/** Where an error status tells the end of a job, its body is the job. */
function failedByStatus(job: Job, check: MakeCheck): Check[] {
  const { plan, operation, polling } = job;
  const [status] = polling.failed;
  const shape = JSON.stringify(operation.responses.get("200")?.["application/json"]?.schema);
  const alike = [...operation.responses].filter(
    ([code, content]) =>
      /^4\d\d$/.test(code) && JSON.stringify(content["application/json"]?.schema) === shape,
  );
  return alike.flatMap(([code]) =>
    status === undefined
      ? []
      : [
          check(`ends with a PollError at ${status} in an answer ${code}`, async (client) => {
            const shown = jobAnswer(plan, operation, polling, status, { error: "out of disk" });
            const { ended } = await waitFor(job, client, [{ ...shown, status: Number(code) }]);
            return [
              ...kindFaults(ended.error, "PollError"),
              ...errorFaults(ended.error, { outcome: "failed" }),
            ];
          }),
        ],
  );
}

function progressCheck(
  job: Job,
  check: MakeCheck,
  look: (status: string, more?: Look) => PlainAnswer,
): Check {
  const { active, succeeded, max } = job.polling;
  return check("tells how far it is", async (client) => {
    const looks = [look(active[0] ?? "", { value: 31, max: 83 }), look(succeeded[0] ?? "")];
    const { progress } = await waitFor(job, client, looks);
    const [first] = progress;
    return [
      ...progressFaults(first, "status", active[0]),
      ...progressFaults(first, "value", 31),
      ...(max === undefined ? [] : progressFaults(first, "max", 83)),
    ];
  });
}

function progressFaults(progress: object | undefined, name: string, wanted: unknown): string[] {
  return differs(`the ${name} of the progress`, Object(progress)[name], wanted);
}

/** With `cancelOnAbort` the job is canceled on the platform, without it is left alone. */
function cancelChecks(job: Job, check: MakeCheck, running: PlainAnswer, cancelId: string): Check[] {
  const cancel = job.plan.spec.operations.get(cancelId);
  const aborted = (client: ClientPackage, cancelOnAbort: boolean) => {
    const controller = new AbortController();
    const reason = new Error("enough");
    const onProgress = () => controller.abort(reason);
    const waiting = waitFor(job, client, [running], { cancelOnAbort, onProgress, signal: controller.signal });
    return waiting.then(({ hits, ended }) => [
      ...differs("the error", ended.error, reason),
      ...differs(
        "how often the job is canceled",
        hits.filter((hit) => cancel && isFor(cancel, hit)).length,
        cancelOnAbort ? 1 : 0,
      ),
    ]);
  };
  return [
    check(`calls ${cancelId} on abort with cancelOnAbort`, (client) => aborted(client, true)),
    check("leaves the job alone on abort without cancelOnAbort", (client) => aborted(client, false)),
  ];
}
