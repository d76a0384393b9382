import { UsageError } from "@org/client-runtime";

/**
 * Loads `@org/civis-client/files` when it is first needed. Its name is no literal, for bundlers would follow that and
 * put what only Node has into each program that has the client.
 */
export async function loadFiles(): Promise<typeof import("../files/index.ts")> {
  const entry = "@org/civis-client/files";
  try {
    return await import(/* webpackIgnore: true */ /* @vite-ignore */ entry);
  } catch (cause) {
    const remedy = "Call its `uploadFile` or `saveFile` yourself, or `filesUpload`";
    throw new UsageError(`${entry} cannot be loaded here, as in a bundle. ${remedy}.`, { cause });
  }
}
