/**
 * A value of a synthetic row. Dates, timestamps and instants are a `Date`, exact to the millisecond; a date
 * is its midnight in UTC. What is missing is `null`.
 */
export type DataValue = string | number | bigint | boolean | Date | null;

/** A synthetic row, by column. */
export type DataRow = Record<string, DataValue>;
