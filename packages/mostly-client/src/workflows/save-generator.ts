import type { ClientCore, RequestOptions } from "@org/client-runtime";
import { saveTo, type OnTransfer, type SavedFile } from "@org/client-runtime/files";
import {
  generatorsExportToFile,
  type GeneratorsExportToFileParams,
} from "../generated/operations/generators.ts";
import { namedAnswer } from "./named-answer.ts";

/** Options of `saveGenerator`. */
export interface SaveGeneratorOptions extends Omit<RequestOptions, "retry"> {
  /**
   * Where to: a path, or a folder, in which the platform names the file, else it is called such as
   * `generator-0f6c2a9e.zip`. Default: the working directory.
   */
  to?: string | undefined;
  /** Is told how far the download is, in bytes; of how many, if the platform says so. */
  onProgress?: OnTransfer | undefined;
  /** How often a download that breaks off is continued, and its request repeated. Default: 2 each. */
  retry?: number | undefined;
}

/**
 * Exports a trained generator and saves the archive, in constant memory. A download that breaks off continues
 * where it ended, if the platform allows it; the file is there only when it is complete.
 *
 * @throws ApiError. UsageError when the path can hold no file. DownloadError when the file cannot be
 * completed.
 *
 * @example
 * const { path } = await saveGenerator(mostly, { id }, { to: "./census.zip" });
 */
export function saveGenerator(
  client: ClientCore,
  params: GeneratorsExportToFileParams,
  { to = ".", onProgress, retry, ...options }: SaveGeneratorOptions = {},
): Promise<SavedFile> {
  const { signal, headers } = options;
  const start = async (resume: Readonly<Record<string, string>>): Promise<Response> => {
    const sent = { ...options, retry, headers: { ...headers, ...resume } };
    const answer = await generatorsExportToFile(client, params, sent).asResponse();
    return namedAnswer(answer, "generator", params.id);
  };
  return saveTo(start, to, { signal, onProgress, retry });
}
