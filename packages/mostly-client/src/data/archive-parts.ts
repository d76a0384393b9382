import { DecodeError, UsageError } from "@org/client-runtime";
import type { AsyncBuffer } from "hyparquet";
import type { Bytes } from "./byte-reader.ts";
import { zipEntries, type ZipEntry } from "./zip-entries.ts";

/** A part of a table in an archive, `<table>/<part>.parquet`. */
export interface TablePart {
  readonly table: string;
  /** What messages call it. */
  readonly label: string;
  readonly file: AsyncBuffer;
}

/**
 * The parts of the tables in an archive, in its order. Only one is in memory at a time.
 *
 * @throws DecodeError when the archive is damaged or holds no Parquet. UsageError when it lacks the table.
 */
export async function* archiveParts(
  archive: AsyncIterable<Bytes>,
  wanted: string | undefined,
): AsyncGenerator<TablePart, void, undefined> {
  const tables = new Set<string>();
  const others: string[] = [];
  for await (const entry of zipEntries(archive)) {
    const table = tableOf(entry.name);
    if (table === undefined) others.push(entry.name);
    else tables.add(table);
    if (table === undefined || table !== (wanted ?? table)) continue;
    yield { table, label: entry.name, file: await inMemory(entry) };
  }
  if (tables.size === 0) {
    const found = others.length === 0 ? "is empty" : `holds no Parquet, but ${others.slice(0, 3).join(", ")}`;
    throw new DecodeError(`The archive ${found}.`, { text: "" });
  }
  if (wanted === undefined || tables.has(wanted)) return;
  throw new UsageError(`There is no table ${wanted} in the archive. It has ${[...tables].join(", ")}.`);
}

function tableOf(name: string): string | undefined {
  return /^(.+?)(?:\/[^/]*)?\.parquet$/.exec(name)?.[1];
}

async function inMemory(entry: ZipEntry): Promise<AsyncBuffer> {
  const chunks: Bytes[] = [];
  for await (const chunk of entry.chunks()) chunks.push(chunk);
  return new ChunkedFile(chunks);
}

/** Chunks as one file. They are not joined, for a part would be in memory twice meanwhile. */
class ChunkedFile implements AsyncBuffer {
  readonly byteLength: number;
  readonly #chunks: readonly Bytes[];
  /** Where each chunk begins. */
  readonly #starts: readonly number[];

  constructor(chunks: readonly Bytes[]) {
    const starts: number[] = [];
    let length = 0;
    for (const chunk of chunks) {
      starts.push(length);
      length += chunk.length;
    }
    this.byteLength = length;
    this.#chunks = chunks;
    this.#starts = starts;
  }

  slice(start: number, end: number = this.byteLength): ArrayBuffer {
    const whole = new Uint8Array(Math.max(0, Math.min(end, this.byteLength) - start));
    let index = Math.max(
      0,
      this.#starts.findLastIndex((begin) => begin <= start),
    );
    for (let filled = 0; filled < whole.length; index++) {
      const from = start + filled - (this.#starts[index] ?? 0);
      const piece = this.#chunks[index]?.subarray(from, from + whole.length - filled) ?? new Uint8Array();
      whole.set(piece, filled);
      filled += piece.length;
    }
    return whole.buffer;
  }
}
