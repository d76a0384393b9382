import { realpath, stat } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { rootCause, UsageError } from "../errors.ts";

/** Where a download goes. */
export interface Target {
  /** The folder, absolute. */
  readonly folder: string;
  /** The file in it; the server names it if this is missing. */
  readonly name?: string;
  /** The permissions of the file that is to be replaced. */
  readonly mode?: number;
}

/** Finds out what a path is: a file that is there, one that is not yet, or a folder. */
export async function findTarget(path: string): Promise<Target> {
  const found = await stat(path).catch((cause: unknown) => {
    if (Object(cause).code === "ENOENT" && /[^/\\]$/.test(path)) return undefined;
    throw new UsageError(`saveTo: cannot save to ${path}: ${rootCause(cause)}`, { cause });
  });
  if (found?.isDirectory()) return { folder: resolve(path) };
  // a device or a pipe would be replaced by a file
  if (found?.isFile() === false) throw new UsageError(`saveTo: ${path} is neither a file nor a folder.`);
  const real = found ? await realpath(path) : resolve(path);
  const place = { folder: dirname(real), name: basename(real) };
  return found ? { ...place, mode: found.mode & 0o777 } : place;
}
