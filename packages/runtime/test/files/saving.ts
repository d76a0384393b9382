import { Call } from "../../src/call.ts";
import { saveTo, type SavedFile, type SaveOptions, type StartDownload } from "../../src/files/index.ts";
import type { Operation } from "../../src/operation.ts";
import { createClient, openPlatform } from "../platform.ts";
import { serve, type Answer, type Hit } from "../server.ts";
import { createFolder, type Folder } from "./folder.ts";

const get: Operation = { id: "files.get", method: "GET", path: "/file", accept: "application/zip" };

/** A call that can be started again and again. */
export function startAt(baseUrl: string): StartDownload {
  const client = createClient(openPlatform, { baseUrl });
  return (headers) => new Call(client, get, {}, { headers, retry: 0 }).asResponse();
}

/** How a download ended, and what it left. */
export interface Outcome extends Disposable {
  readonly saved: SavedFile | undefined;
  readonly error: unknown;
  readonly hits: readonly Hit[];
  /** Bytes of each report. */
  readonly progress: readonly number[];
  readonly folder: Folder;
}

/** Downloads `file.zip` from a server with this script into a folder of its own. */
export async function saving(
  script: (hit: Hit, index: number) => Answer,
  options: SaveOptions = {},
  name = "file.zip",
): Promise<Outcome> {
  await using server = await serve(script);
  const folder = createFolder();
  const progress: number[] = [];
  const ended = { hits: server.hits, progress, folder, [Symbol.dispose]: () => folder[Symbol.dispose]() };
  const onProgress = ({ bytes }: { bytes: number }): number => progress.push(bytes);
  try {
    const saved = await saveTo(startAt(server.url), folder.at(name), { onProgress, ...options });
    return { ...ended, saved, error: undefined };
  } catch (error) {
    return { ...ended, saved: undefined, error };
  }
}
