import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder for one test. */
export interface Folder extends Disposable {
  readonly path: string;
  /** A path in it. */
  at(name: string): string;
  /** What is in it, hidden files too. */
  list(): string[];
}

export function createFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), "client-runtime-files-"));
  return {
    path,
    at: (name) => join(path, name),
    list: () => readdirSync(path).toSorted(),
    [Symbol.dispose]: () => rmSync(path, { recursive: true }),
  };
}
