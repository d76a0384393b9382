import { UsageError } from "@org/client-runtime";

/** Times of a workflow, in milliseconds. */
interface Pauses {
  readonly interval?: number | undefined;
  readonly maxInterval?: number | undefined;
  readonly settle?: number | undefined;
}

/** @throws UsageError where one is negative or no number: what is started would else be asked about without a pause. */
export function checkPauses(who: string, { interval = 0, maxInterval = 0, settle = 0 }: Pauses): void {
  for (const [name, value] of Object.entries({ interval, maxInterval, settle })) {
    if (!(value >= 0)) throw new UsageError(`${who}: \`${name}\` must be >= 0`);
  }
}
