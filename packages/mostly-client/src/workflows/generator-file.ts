import { UsageError } from "@org/client-runtime";
import { fileFrom, type OnTransfer } from "@org/client-runtime/files";

/** Options of `generatorFile`. */
export interface GeneratorFileOptions {
  /** Aborts reading an address, which then rejects with `signal.reason`. */
  signal?: AbortSignal | undefined;
  /** Is told how far the upload of a file on disk is. */
  onProgress?: OnTransfer | undefined;
}

/**
 * An exported generator, ready to be imported: on disk, by a path or URL, which is read while it is sent; or
 * at an address, which is fetched without a client's credentials. A string is an address if it begins with
 * `http://` or `https://`.
 *
 * @throws UsageError if there is nothing to read.
 *
 * @example
 * await mostly.generators.importFromFile({ file: await generatorFile("./census.zip", { onProgress }) });
 */
export async function generatorFile(
  file: string | URL,
  { signal, onProgress }: GeneratorFileOptions = {},
): Promise<Blob> {
  if (typeof file === "string" && !/^https?:\/\//i.test(file)) return fileFrom(file, { onProgress });
  if (!URL.canParse(file)) {
    const known = String(file).replace(/[?#].*|[^/]*@/gs, "");
    throw new UsageError(`generatorFile: cannot read ${known}: it is no URL.`);
  }
  const url = new URL(file);
  if (url.protocol === "file:") {
    return fileFrom(process.getBuiltinModule("node:url").fileURLToPath(url), { onProgress });
  }
  const refuse = (reason: string, cause?: unknown): never => {
    // a query may hold a signature, which no message tells
    throw new UsageError(`generatorFile: cannot read ${url.origin}${url.pathname}: ${reason}.`, { cause });
  };
  const response = await fetch(url, { signal: signal ?? null }).catch((cause: unknown) => {
    signal?.throwIfAborted();
    return refuse("no answer came", cause);
  });
  return response.ok ? response.blob() : refuse(`the answer is ${response.status}`);
}
