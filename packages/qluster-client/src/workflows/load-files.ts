import { UsageError } from "@org/client-runtime";

/**
 * Loads `@org/qluster-client/files` when it is first needed. Its name is no literal, for bundlers would follow that and
 * ask for the modules of Node in each program that has the client.
 *
 * @throws UsageError where it cannot be loaded, as in a bundle
 */
export async function loadFiles(): Promise<typeof import("../files/index.ts")> {
  const entry = "@org/qluster-client/files";
  try {
    return await import(/* webpackIgnore: true */ /* @vite-ignore */ entry);
  } catch (cause) {
    const remedy = "Import `fileFrom` from it yourself, and pass on what that gives";
    throw new UsageError(`${entry} cannot be loaded here, as from within a bundle. ${remedy}.`, { cause });
  }
}
