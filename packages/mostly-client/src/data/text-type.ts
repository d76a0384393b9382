import type { ColumnType } from "./column-type.ts";

const days = String.raw`\d{4}-\d{2}-\d{2}`;
const integer = /^-?(?:0|[1-9]\d{0,18})$/;
const float = /^-?(?:(?:(?:0|[1-9]\d*)(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?|[Ii]nf(?:inity)?)$|^NaN$/;
const boolean = /^(?:true|false)$/i;
const date = new RegExp(`^${days}$`);
const timestamp = new RegExp(
  String.raw`^(${days})[T ](\d{2}:\d{2})(:\d{2})?(?:\.(\d{1,9}))?(Z|[+-]\d{2}(?::?\d{2})?)?$`,
);

/**
 * What a field of a CSV file looks like. Zeros and plus signs in front are kept by taking the field for text
 * (postal codes, telephone numbers), and so are whole numbers beyond 64 bits.
 */
export function textType(text: string): ColumnType {
  if (integer.test(text)) return isInt64(BigInt(text)) ? "integer" : "string";
  if (float.test(text)) return /^-?\d+$/.test(text) ? "string" : "float";
  if (boolean.test(text)) return "boolean";
  if (date.test(text)) return dayOf(text) === undefined ? "string" : "date";
  const time = timestamp.exec(text);
  if (!time || microsecondsOf(text) === undefined) return "string";
  return time[5] === undefined ? "timestamp" : "instant";
}

/** The number that a text stands for; `undefined` if it is none. */
export function numberOf(text: string): number | undefined {
  if (!float.test(text)) return undefined;
  return /inf/i.test(text) ? (text.startsWith("-") ? -Infinity : Infinity) : Number(text);
}

/** The whole number that a text stands for; `undefined` if it is none. */
export function integerOf(text: string): bigint | undefined {
  const value = /^[+-]?\d{1,40}$/.test(text) ? BigInt(text.replace("+", "")) : undefined;
  return value !== undefined && isInt64(value) ? value : undefined;
}

export function booleanOf(text: string): boolean | undefined {
  return boolean.test(text) ? /^t/i.test(text) : undefined;
}

/** Days since 1970; `undefined` for a day that is in no calendar. */
export function dayOf(text: string): number | undefined {
  const found = date.test(text) ? midnightOf(text) : undefined;
  return found === undefined ? undefined : found / 86_400_000;
}

/** Microseconds since 1970, in UTC where the text names no zone; a date alone is midnight. */
export function microsecondsOf(text: string): bigint | undefined {
  const [, day = text, time = "00:00", seconds = ":00", fraction = "", zone = "Z"] =
    timestamp.exec(text) ?? [];
  if (!date.test(day) || midnightOf(day) === undefined) return undefined;
  const [hours, minutes] = [zone.slice(0, 3), zone.slice(3).replace(":", "") || "00"];
  const milliseconds = Date.parse(`${day}T${time}${seconds}${zone === "Z" ? zone : `${hours}:${minutes}`}`);
  if (Number.isNaN(milliseconds)) return undefined;
  return BigInt(milliseconds) * 1000n + BigInt(fraction.padEnd(6, "0").slice(0, 6));
}

export function isInt64(value: bigint): boolean {
  return BigInt.asIntN(64, value) === value;
}

/** Some engines take 30 February for 2 March. */
function midnightOf(day: string): number | undefined {
  const found = new Date(`${day}T00:00:00Z`);
  return found.getUTCDate() === Number(day.slice(8)) ? found.getTime() : undefined;
}
