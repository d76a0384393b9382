import { Call, type ClientCore, type RequestOptions } from "@org/client-runtime";
import type { RunLog } from "../generated/schema.ts";
import type { RunPlace, ScriptKind, ScriptRun } from "./script-kinds.ts";

/** Reads the log of a run; without `last_id` its newest lines, which a list never asks for. */
export function readLog(
  client: ClientCore,
  kind: ScriptKind,
  params: RunPlace & { readonly last_id?: number; readonly limit?: number },
  options: RequestOptions,
): Call<RunLog[]> {
  const path = `/scripts/${kind}/{id}/runs/{run_id}/logs`;
  return new Call(client, { id: `scripts.${kind}.runs.logs.list`, method: "GET", path }, params, options);
}

/**
 * When a run ended, after which its last lines still come; no later than now by our own clock, for that of the platform
 * may be another.
 */
export function endOf({ finishedAt }: ScriptRun): number {
  return Math.min(Date.now(), Date.parse(finishedAt ?? "") || Infinity);
}
