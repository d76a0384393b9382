import { ConnectionError, type ClientCore, type RequestOptions } from "@org/client-runtime";
import {
  syntheticDatasetsDownload,
  type SyntheticDatasetsDownloadParams,
} from "../generated/operations/synthetic-datasets.ts";
import type { Bytes } from "./byte-reader.ts";
import { chunksOf } from "./chunks-of.ts";
import { reasonOf } from "./reason-of.ts";

/** Which synthetic dataset. */
export type SyntheticDataParams = Omit<SyntheticDatasetsDownloadParams, "format">;

/** The archive of a synthetic dataset as Parquet, while it is downloaded. */
export async function* syntheticArchive(
  client: ClientCore,
  params: SyntheticDataParams,
  options: RequestOptions,
): AsyncGenerator<Bytes, void, undefined> {
  const call = syntheticDatasetsDownload(client, { ...params, format: "PARQUET" }, options);
  const { body } = await call.asResponse();
  if (!body) return;
  let received = 0;
  try {
    for await (const chunk of chunksOf(body)) {
      received += chunk.length;
      yield chunk;
    }
  } catch (cause) {
    options.signal?.throwIfAborted();
    const what = `The download of the synthetic data broke off after ${received} bytes: ${reasonOf(cause)}`;
    const remedy = "Save it with `saveSyntheticData`, which continues where it ended";
    throw new ConnectionError(`${what}. ${remedy}.`, { cause });
  }
}
