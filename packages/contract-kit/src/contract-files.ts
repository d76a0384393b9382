import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** Where a suite keeps what it has seen, to compare it the next time. */
export interface ContractFiles {
  /** Folder of what each resource's operations send. */
  readonly wire: string;
  /** Page of the documentation with the counts. */
  readonly page: string;
}

/**
 * `packages/acme-client/openapi.json` has `test/wire` beside it, and `docs/contract/acme.md` in the
 * repository.
 */
export function filesOf(spec: string | URL): ContractFiles {
  const folder = dirname(typeof spec === "string" ? resolve(spec) : fileURLToPath(spec));
  const platform = basename(folder).replace(/-client$/, "");
  return { wire: join(folder, "test/wire"), page: join(folder, `../../docs/contract/${platform}.md`) };
}
