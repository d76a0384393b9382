import type { SchemaElement } from "hyparquet";
import type { Bytes } from "./byte-reader.ts";
import { openParquet } from "./parquet-file.ts";

/** Rows of a Parquet file that are stored together, column by column. */
export interface ColumnGroup {
  readonly rowCount: number;
  readonly columns: readonly GroupColumn[];
}

/** A column of a group. */
export interface GroupColumn {
  readonly name: string;
  readonly element: SchemaElement;
  /**
   * `Date` for dates and times, `bigint` for integers of 64 bits; missing values are `null` or `undefined`.
   */
  readonly values: ArrayLike<unknown>;
}

/**
 * Reads a Parquet file group by group, decoded as a whole; for rows there is `parquetRows`.
 *
 * @throws DecodeError when it is damaged, or no Parquet. UsageError when a library is missing.
 */
export async function* parquetGroups(
  bytes: Bytes,
  label: string,
): AsyncGenerator<ColumnGroup, void, undefined> {
  const file = await openParquet(bytes, label);
  for (const group of file.groups) {
    const columns: GroupColumn[] = [];
    // one column after the other, or all of their pages would be in memory at once
    for (const element of file.elements) {
      const { name } = element;
      columns.push({ name, element, values: await file.readColumn(name, group) });
    }
    yield { rowCount: group.rowEnd - group.rowStart, columns };
  }
}
