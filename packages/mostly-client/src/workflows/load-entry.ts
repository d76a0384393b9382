import { UsageError } from "@org/client-runtime";

/** Tables in and out. */
export function loadData(): Promise<typeof import("../data/index.ts")> {
  return load("data", "`sourceTable`, `seedData` or `syntheticData`");
}

/** Files on disk. */
export function loadFiles(): Promise<typeof import("../data/files.ts")> {
  return load("files", "`generatorFile`, `saveGenerator` or `saveSyntheticData`");
}

/** Progress in a terminal. */
export function loadProgress(): Promise<typeof import("../progress/index.ts")> {
  return load("progress", "`terminalProgress`");
}

/**
 * Loads an entry of this package when it is first needed. Its name is no literal, for bundlers would follow
 * that and put every entry, and the libraries behind it, into each program that has the client.
 */
async function load<Entry>(name: string, parts: string): Promise<Entry> {
  const entry = `@org/mostly-client/${name}`;
  try {
    return await import(/* webpackIgnore: true */ /* @vite-ignore */ entry);
  } catch (cause) {
    const remedy = `Import ${parts} from it yourself, and pass on what that gives`;
    throw new UsageError(`${entry} cannot be loaded here, as from within a bundle. ${remedy}.`, { cause });
  }
}
