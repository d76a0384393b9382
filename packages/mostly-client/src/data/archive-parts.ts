import { DecodeError, UsageError } from "@org/client-runtime";
import type { Bytes } from "./byte-reader.ts";
import { zipEntries, type ZipEntry } from "./zip-entries.ts";

/** A part of a table in an archive, `<table>/<part>.parquet`. */
export interface TablePart {
  readonly table: string;
  /** What messages call it. */
  readonly label: string;
  /** The Parquet file. Memory is used again, so it is there until the next part is asked for. */
  readonly bytes: Bytes;
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
  const memory = new PartMemory();
  const tables = new Set<string>();
  const others: string[] = [];
  for await (const entry of zipEntries(archive)) {
    const table = tableOf(entry.name);
    if (table === undefined) others.push(entry.name);
    else tables.add(table);
    if (table === undefined || table !== (wanted ?? table)) continue;
    yield { table, label: entry.name, bytes: await memory.fill(entry) };
  }
  if (tables.size === 0) {
    const found = others.length === 0 ? "is empty" : `holds no Parquet, but ${others.slice(0, 3).join(", ")}`;
    throw new DecodeError(`The archive ${found}.`, { text: "" });
  }
  if (wanted === undefined || tables.has(wanted)) return;
  throw new UsageError(`There is no table ${wanted} in the archive. It has ${[...tables].join(", ")}.`);
}

function tableOf(name: string): string | undefined {
  const isHidden = /(?:^|\/)(?:\.|__MACOSX\/)/.test(name); // what a file system adds when it packs
  return isHidden ? undefined : /^(.+?)(?:\/[^/]*)?\.parquet$/i.exec(name)?.[1];
}

/** Joins the chunks of entries in memory that is used again for the next one, when it is large enough. */
class PartMemory {
  #buffer: Bytes = new Uint8Array();

  async fill(entry: ZipEntry): Promise<Bytes> {
    let length = 0;
    for await (const chunk of entry.chunks()) {
      if (length + chunk.length > this.#buffer.length) this.#grow(length, length + chunk.length);
      this.#buffer.set(chunk, length);
      length += chunk.length;
    }
    return this.#buffer.subarray(0, length);
  }

  #grow(length: number, needed: number): void {
    const larger = new Uint8Array(Math.max(needed, 2 * this.#buffer.length));
    larger.set(this.#buffer.subarray(0, length));
    this.#buffer = larger;
  }
}
