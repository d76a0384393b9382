import type { DataType, Table, Vector } from "apache-arrow";
import type { SchemaElement } from "hyparquet";
import type { ColumnGroup } from "./parquet-groups.ts";

type Arrow = typeof import("apache-arrow");

/** The columns of a table, put together of groups. */
export class ArrowColumns {
  readonly #arrow: Arrow;
  readonly #vectors = new Map<string, [Vector, ...Vector[]]>();

  constructor(arrow: Arrow) {
    this.#arrow = arrow;
  }

  add({ columns }: ColumnGroup): void {
    for (const { name, element, values } of columns) {
      const vector: Vector = this.#arrow.vectorFromArray(Array.from(values), arrowType(this.#arrow, element));
      const vectors = this.#vectors.get(name);
      if (vectors) vectors.push(vector);
      else this.#vectors.set(name, [vector]);
    }
  }

  table(): Table {
    const columns = [...this.#vectors].map(
      ([name, [first, ...rest]]) => [name, first?.concat(...rest)] as const,
    );
    return new this.#arrow.Table(Object.fromEntries(columns));
  }
}

/** The type in memory of what Parquet stores, after the reader has made `Date` of all that is one. */
function arrowType(arrow: Arrow, element: SchemaElement): DataType {
  const { type, converted_type: converted = "", logical_type: logical } = element;
  if (converted === "DATE" || logical?.type === "DATE") return new arrow.DateDay();
  if (logical?.type === "TIMESTAMP")
    return new arrow.TimestampMillisecond(logical.isAdjustedToUTC ? "UTC" : null);
  if (converted.startsWith("TIMESTAMP_")) return new arrow.TimestampMillisecond("UTC");
  if (converted === "DECIMAL") return new arrow.Float64();
  switch (type) {
    case "BOOLEAN":
      return new arrow.Bool();
    case "INT32":
      return converted === "UINT_32" ? new arrow.Uint32() : new arrow.Int32();
    case "INT64":
      return converted === "UINT_64" ? new arrow.Uint64() : new arrow.Int64();
    case "INT96":
      return new arrow.TimestampMillisecond();
    case "FLOAT":
      return new arrow.Float32();
    case "DOUBLE":
      return new arrow.Float64();
    default:
      return new arrow.Utf8();
  }
}
