import type { CredentialValue, RequestOptions } from "@org/client-runtime";
import { planCall } from "../plan-call.ts";
import type { SpecOperation } from "../load-spec.ts";
import { callMethod, type KitCall } from "./call-method.ts";
import type { ClientPackage, Plan, Settings } from "./check.ts";
import { type Hit, type Script, startServer } from "./loopback-server.ts";
import { allValues } from "./schemes.ts";

/** How a call is made. */
export interface Visit {
  readonly script: Script;
  /** Default: all that the spec knows. */
  readonly credentials?: Readonly<Record<string, CredentialValue>>;
  readonly settings?: Omit<Settings, "credentials">;
  /** Default: the required ones. */
  readonly params?: object;
  readonly options?: RequestOptions & Readonly<Record<string, unknown>>;
  /** What is done with the call. Default: it is awaited. */
  readonly use?: (call: KitCall) => PromiseLike<unknown>;
}

/** What came of a call. */
export interface Visited {
  readonly hits: readonly Hit[];
  readonly logins: readonly Hit[];
  readonly ended: Ended;
}

/** The end of work: its value, or what it threw. */
export type Ended =
  | { readonly ok: true; readonly value: unknown; readonly error?: never }
  | { readonly ok: false; readonly error: unknown; readonly value?: never };

/** Calls a method of a new client, against a server of its own. */
export async function visit(
  plan: Plan,
  { createClient }: ClientPackage,
  operation: SpecOperation,
  { script, credentials = allValues(plan.spec), settings, params, options, use = (call) => call }: Visit,
): Promise<Visited> {
  await using server = await startServer(plan.spec, script);
  const ended = await settle(async () => {
    const client = createClient({ baseUrl: server.baseUrl, ...settings, credentials });
    return use(callMethod(client, operation.id, params ?? requiredParams(plan, operation), options));
  });
  return { hits: [...server.hits], logins: [...server.logins], ended };
}

/** Waits for the end of work, whichever it is. */
export async function settle(work: () => PromiseLike<unknown>): Promise<Ended> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error };
  }
}

/** As few parameters as the spec allows. */
export function requiredParams({ spec, validator }: Plan, operation: SpecOperation): Record<string, unknown> {
  return { ...planCall(spec, operation, validator, "required").params };
}

/** All parameters. */
export function allParams({ spec, validator }: Plan, operation: SpecOperation): Record<string, unknown> {
  return { ...planCall(spec, operation, validator, "all").params };
}
