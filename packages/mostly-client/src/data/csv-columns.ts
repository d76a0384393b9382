import { UsageError } from "@org/client-runtime";
import type { Bytes } from "./byte-reader.ts";
import type { ColumnSource } from "./column.ts";
import { CsvRecords } from "./csv-records.ts";
import { PackedTexts } from "./packed-texts.ts";
import { reasonOf } from "./reason-of.ts";
import { shown } from "./shown.ts";
import { textType } from "./text-type.ts";

/** How a CSV file is written. */
export interface CsvOptions {
  /** One character. Default: that of comma, semicolon, tab and pipe that the first line has most of. */
  delimiter?: string | undefined;
  /** The names of the columns, for a file without a header. Default: the first line has them. */
  columns?: readonly string[] | undefined;
  /** Fields that are missing values, beside empty ones, such as `NA`. Default: none. */
  nullValues?: readonly string[] | undefined;
  /** Label of the encoding, as `TextDecoder` has it. Default: `utf-8`. */
  encoding?: string | undefined;
}

/** The columns of a CSV file, as text. */
export async function csvColumns(
  chunks: AsyncIterable<Bytes>,
  { delimiter, columns, nullValues = [], encoding = "utf-8" }: CsvOptions,
  label: string,
): Promise<ColumnSource[]> {
  if (delimiter !== undefined && (delimiter.length !== 1 || /["\r\n]/.test(delimiter))) {
    throw new UsageError(
      `toParquet: \`delimiter\` is ${shown(delimiter)}. Make it one character, such as ";".`,
    );
  }
  const records = new CsvRecords(delimiter, label);
  const missing = new Set(["", ...nullValues]);
  let names = columns;
  const values = columns?.map(() => new PackedTexts()) ?? [];
  for await (const { text, isLast } of textOf(chunks, encoding, label)) {
    for (const record of records.push(text, isLast)) {
      if (!names) {
        names = record.map((name, index) => name || `column_${index + 1}`);
        values.push(...record.map(() => new PackedTexts()));
        continue;
      }
      if (record.length !== names.length) {
        const row = `row ${(values[0]?.count ?? 0) + 1} of ${label} has ${record.length} fields`;
        const remedy = "Correct it, or set `delimiter`";
        throw new UsageError(`toParquet: ${row}, and the table ${names.length} columns. ${remedy}.`);
      }
      for (const [index, field] of record.entries()) values[index]?.push(missing.has(field) ? "" : field);
    }
  }
  refuseTwins(names ?? [], label);
  return (names ?? []).map((name, index) => columnOf(name, values[index] ?? new PackedTexts()));
}

function columnOf(name: string, values: PackedTexts): ColumnSource {
  return {
    name,
    rowCount: values.count,
    value: (row) => values.at(row) || null,
    typeOf: (value) => textType(String(value)),
    isText: true,
  };
}

/** The text of a file, without a byte order mark. */
async function* textOf(
  chunks: AsyncIterable<Bytes>,
  encoding: string,
  label: string,
): AsyncGenerator<{ text: string; isLast: boolean }, void, undefined> {
  const decode = decoderOf(encoding, label);
  for await (const chunk of chunks) yield { text: decode(chunk), isLast: false };
  yield { text: decode(undefined), isLast: true };
}

function decoderOf(encoding: string, label: string): (chunk: Bytes | undefined) => string {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(encoding, { fatal: true });
  } catch (cause) {
    throw new UsageError(`toParquet: \`encoding\` is ${shown(encoding)}, which is unknown here.`, { cause });
  }
  return (chunk) => {
    try {
      const text = decoder.decode(chunk, { stream: chunk !== undefined });
      if (!text.includes("\0")) return text;
    } catch (cause) {
      const what = `${label} is not in ${encoding} (${reasonOf(cause)})`;
      throw new UsageError(`toParquet: ${what}. Name its \`encoding\`, such as "windows-1252".`, { cause });
    }
    throw new UsageError(
      `toParquet: ${label} is neither CSV nor Parquet: it is binary. Unpack or convert it.`,
    );
  };
}

function refuseTwins(names: readonly string[], label: string): void {
  const twin = names.find((name, index) => names.indexOf(name) !== index);
  if (twin === undefined) return;
  throw new UsageError(`toParquet: ${label} has two columns ${shown(twin)}. Give each a name of its own.`);
}
