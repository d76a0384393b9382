import { relative } from "node:path";

/** A path as people write it: from where they stand. */
export function shownPath(file: string): string {
  const path = relative(process.cwd(), file);
  return path.startsWith("..") ? file : path;
}
