import type { RequestOptions } from "@org/client-runtime";
import type { SpecOperation } from "../load-spec.ts";
import type { SpecPolling } from "../polling.ts";
import { successOf } from "./answers.ts";
import { isFunction, methodOf } from "./call-method.ts";
import type { ClientPackage, Plan } from "./check.ts";
import { failure, type Hit, type PlainAnswer, startServer } from "./loopback-server.ts";
import { allValues } from "./schemes.ts";
import { type Ended, requiredParams, settle } from "./visit.ts";

/** A job that can be waited for. */
export interface Job {
  readonly plan: Plan;
  readonly operation: SpecOperation;
  readonly polling: SpecPolling;
}

/** What a wait is told. */
export interface WaitOptions extends RequestOptions {
  readonly interval?: number;
  readonly cancelOnAbort?: boolean;
  readonly onUnknownStatus?: (message: string) => void;
  readonly onProgress?: (progress: Readonly<Record<string, unknown>>) => void;
}

/** What came of a wait. */
export interface Waited {
  readonly hits: readonly Hit[];
  readonly ended: Ended;
  readonly warnings: readonly string[];
  readonly progress: readonly object[];
}

/** Waits for a job whose looks are these, the last for ever. */
export async function waitFor(
  { plan, operation }: Job,
  { createClient }: ClientPackage,
  looks: readonly PlainAnswer[],
  options: WaitOptions = {},
): Promise<Waited> {
  const warnings: string[] = [];
  const progress: object[] = [];
  const cancel = operation.polling?.cancel;
  const cancelMethod = plan.spec.operations.get(cancel ?? "");
  let seen = 0;
  await using server = await startServer(plan.spec, (hit) => {
    if (cancelMethod && isFor(cancelMethod, hit)) return successOf(plan, cancelMethod).answer;
    // a client that does not see the end would never end
    if (seen > looks.length + 2) return failure(404);
    return looks[Math.min(seen++, looks.length - 1)] ?? failure(404);
  });
  const client = createClient({ baseUrl: server.baseUrl, credentials: allValues(plan.spec) });
  const ended = await settle(async () =>
    methodOf(client, siblingOf(operation, "wait"))(requiredParams(plan, operation), {
      interval: 0,
      onUnknownStatus: (message: string) => warnings.push(message),
      onProgress: (look: object) => progress.push(look),
      ...options,
    }),
  );
  return { hits: [...server.hits], ended, warnings, progress };
}

/** Watches a job whose looks are these, and gives the states seen. */
export async function watchJob(
  { plan, operation }: Job,
  { createClient }: ClientPackage,
  looks: readonly PlainAnswer[],
): Promise<unknown[]> {
  await using server = await startServer(plan.spec, (_, index) => looks[index] ?? failure(404));
  const client = createClient({ baseUrl: server.baseUrl, credentials: allValues(plan.spec) });
  const states = methodOf(client, siblingOf(operation, "watch"))(requiredParams(plan, operation), {
    interval: 0,
    onUnknownStatus: () => undefined,
  });
  const seen: unknown[] = [];
  if (!isStates(states)) throw new TypeError(`${operation.id}: watch() gives no states`);
  for await (const state of states) seen.push(Object(state).data);
  return seen;
}

function isStates(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === "object" && value !== null && isFunction(Reflect.get(value, Symbol.asyncIterator));
}

/** Whether a request is one for this operation. */
export function isFor({ method, path }: SpecOperation, hit: Hit): boolean {
  const pattern = path.replace(/[.+?^$()|[\]\\]/g, "\\$&").replace(/\{[^}]+\}/g, "[^/]+");
  return hit.method === method && new RegExp(`^${pattern}(\\?|$)`).test(hit.url);
}

/** The method beside another: `jobs.wait` for `jobs.get`. */
export function siblingOf({ id }: Pick<SpecOperation, "id">, name: string): string {
  return id.replace(/[^.]+$/, name);
}
