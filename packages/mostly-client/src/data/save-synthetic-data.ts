import type { ClientCore, RequestOptions } from "@org/client-runtime";
import { saveTo, type OnTransfer, type SavedFile } from "@org/client-runtime/files";
import {
  syntheticDatasetsDownload,
  type SyntheticDatasetsDownloadParams,
} from "../generated/operations/synthetic-datasets.ts";
import { namedAnswer } from "../workflows/named-answer.ts";

/** Options of `saveSyntheticData`. */
export interface SaveSyntheticDataOptions extends Omit<RequestOptions, "retry"> {
  /**
   * Where to: a path, or a folder, in which the platform names the file, else it is called such as
   * `synthetic-dataset-0f6c2a9e.zip`. Default: the working directory.
   */
  to?: string | undefined;
  /** Is told how far the download is, in bytes; of how many, if the platform says so. */
  onProgress?: OnTransfer | undefined;
  /** How often a download that breaks off is continued, and its request repeated. Default: 2 each. */
  retry?: number | undefined;
}

/**
 * Saves the archive of a synthetic dataset, in constant memory. A download that breaks off continues where it
 * ended, if the platform allows it; the file is there only when it is complete. Its format is `PARQUET`
 * unless `params` say otherwise.
 *
 * @throws ApiError. UsageError when the path can hold no file. DownloadError when the file cannot be
 * completed.
 *
 * @example
 * const { path } = await saveSyntheticData(mostly, { id, format: "CSV" }, { to: "./downloads/", onProgress });
 */
export function saveSyntheticData(
  client: ClientCore,
  params: SyntheticDatasetsDownloadParams,
  { to = ".", onProgress, retry, ...options }: SaveSyntheticDataOptions = {},
): Promise<SavedFile> {
  const { signal, headers } = options;
  const start = async (resume: Readonly<Record<string, string>>): Promise<Response> => {
    const sent = { ...options, retry, headers: { ...headers, ...resume } };
    const wanted = { ...params, format: params.format ?? "PARQUET" };
    const answer = await syntheticDatasetsDownload(client, wanted, sent).asResponse();
    return namedAnswer(answer, "synthetic-dataset", params.id);
  };
  return saveTo(start, to, { signal, onProgress, retry });
}
