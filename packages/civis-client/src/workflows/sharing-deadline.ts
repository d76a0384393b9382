import type { RequestOptions } from "@org/client-runtime";

/** The options of each of several calls that have one `deadline` together, counted from now. */
export function sharingDeadline<Options extends RequestOptions>(
  options: Options,
): () => Options & { deadline: number } {
  const end = Date.now() + (options.deadline ?? Infinity);
  return () => ({ ...options, deadline: Math.max(0, end - Date.now()) });
}
