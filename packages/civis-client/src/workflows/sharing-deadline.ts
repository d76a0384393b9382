import type { RequestOptions } from "@org/client-runtime";

/** The options of each of several calls that have one `deadline` together, counted from now. Default: `longest`. */
export function sharingDeadline<Options extends RequestOptions>(
  options: Options,
  longest: number = Infinity,
): () => Options & { deadline: number } {
  const end = Date.now() + (options.deadline ?? longest);
  return () => ({ ...options, deadline: Math.max(0, end - Date.now()) });
}

/** Milliseconds that a run is waited for if nobody says how long. */
export const anHour = 3_600_000;
