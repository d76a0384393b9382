import { limit } from "@org/client-runtime";

const names = ["interval", "maxInterval", "settle"] as const;

/** Times of a workflow, in milliseconds. */
type Pauses = { readonly [name in (typeof names)[number]]?: number | undefined };

/** @throws UsageError where one is negative or no number: what is started would else be asked about without a pause. */
export function checkPauses(who: string, pauses: Pauses): void {
  for (const name of names) limit(pauses, name, 0, who);
}
