import { UsageError } from "@org/client-runtime";
import { shown } from "./shown.ts";

/** Characters of one record, at most; a quote that is never closed would otherwise hold the whole file. */
const recordLimit = 16 * 1024 * 1024;

/**
 * Splits CSV (RFC 4180) into records, chunk by chunk. Fields may be in double quotes, which hold delimiters,
 * line breaks, and quotes written twice; a quote inside a field without quotes is one of its characters.
 * Lines end with LF, CRLF or CR, the last one or not; empty lines count for nothing. Without a delimiter it
 * takes that of comma, semicolon, tab and pipe that is most frequent in the first line.
 *
 * @throws UsageError when a quote is not closed, or something follows it.
 */
export class CsvRecords {
  #delimiter: string | undefined;
  readonly #label: string;
  #rest = "";
  #count = 0;
  #fields: string[] = [];

  constructor(delimiter: string | undefined, label: string) {
    this.#delimiter = delimiter;
    this.#label = label;
  }

  /** The records that a chunk of text completes. */
  push(chunk: string, isLast: boolean): string[][] {
    const text = this.#rest + chunk;
    this.#delimiter ??= frequentDelimiter(text, isLast);
    const records: string[][] = [];
    let start = 0;
    while (start < text.length && this.#delimiter !== undefined) {
      const end = this.#readRecord(text, start, this.#delimiter, isLast);
      if (end === undefined) break;
      if (this.#fields.length > 1 || !isLineEnd(text.charCodeAt(start))) {
        records.push(this.#fields);
        this.#count++;
      }
      start = end;
    }
    this.#rest = text.slice(start);
    if (this.#rest.length > recordLimit)
      throw this.#error(this.#rest, "is longer than 16 MB. Look for a quote");
    return records;
  }

  /** Reads the fields of a record and gives where the next begins; `undefined` if it is not all there yet. */
  #readRecord(text: string, start: number, delimiter: string, isLast: boolean): number | undefined {
    this.#fields = [];
    for (let from = start; ; from++) {
      const end =
        text.charCodeAt(from) === quote ? this.#quoted(text, from, isLast) : plain(text, from, delimiter);
      if (end === undefined || (end >= text.length && !isLast)) return undefined;
      if (text.charCodeAt(from) !== quote) this.#fields.push(text.slice(from, end));
      if (end >= text.length) return end;
      if (isLineEnd(text.charCodeAt(end))) {
        if (text.charCodeAt(end) === lineFeed) return end + 1;
        if (end + 1 === text.length && !isLast) return undefined; // a line feed may follow
        return text.charCodeAt(end + 1) === lineFeed ? end + 2 : end + 1;
      }
      if (!text.startsWith(delimiter, end)) {
        throw this.#error(
          text.slice(start),
          "has text behind a closing quote. Write quotes within quotes twice",
        );
      }
      from = end;
    }
  }

  /** Reads a field in quotes and gives where it ends. */
  #quoted(text: string, from: number, isLast: boolean): number | undefined {
    for (let end = text.indexOf('"', from + 1); end >= 0; end = text.indexOf('"', end + 2)) {
      if (text.charCodeAt(end + 1) === quote) continue;
      this.#fields.push(text.slice(from + 1, end).replaceAll('""', '"'));
      return end + 1;
    }
    if (isLast)
      throw this.#error(text.slice(from), "has a quote that is not closed. Close it, or write it twice");
    return undefined;
  }

  #error(text: string, problem: string): UsageError {
    return new UsageError(
      `toParquet: record ${this.#count + 1} of ${this.#label} ${problem}: ${shown(text)}.`,
    );
  }
}

const [quote, lineFeed, carriageReturn] = [0x22, 0x0a, 0x0d];

function isLineEnd(code: number): boolean {
  return code === lineFeed || code === carriageReturn;
}

/** Where a field without quotes ends. */
function plain(text: string, from: number, delimiter: string): number {
  const code = delimiter.charCodeAt(0);
  let end = from;
  for (; end < text.length; end++) {
    const found = text.charCodeAt(end);
    if (found === code || isLineEnd(found)) break;
  }
  return end;
}

function frequentDelimiter(text: string, isLast: boolean): string | undefined {
  const [, line = ""] = /^[\r\n]*([^\r\n]+)[\r\n]/.exec(text) ?? (isLast ? [text, text] : []);
  if (line === "") return isLast ? "," : undefined;
  const isQuotedOn = line.startsWith('"') && line.split('"').length % 2 === 0; // a line break in quotes
  const record = isQuotedOn ? text.replace(/^[\r\n]+/, "") : line;
  const [bare = ""] = record.replaceAll(/"[^"]*"/g, "").split(/[\r\n]/);
  const counts = [",", ";", "\t", "|"].map((one) => ({ one, count: bare.split(one).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).one;
}
