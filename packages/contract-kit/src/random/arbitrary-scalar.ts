import * as fc from "fast-check";
import type { Schema } from "../open-api.ts";
import { saysBytes } from "../schema-facts.ts";

/** Texts that a schema allows; where it allows any, also such as have a meaning somewhere on their way. */
export function arbitraryString(schema: Schema): fc.Arbitrary<string> {
  const { format = "", pattern, minLength = 0, maxLength = Infinity } = schema;
  const fits = ({ length }: string) => length >= minLength && length <= maxLength;
  const formatted = formats[format];
  if (saysBytes(schema)) return arbitraryBytes(minLength);
  if (formatted) return formatted;
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern, "u")).filter(fits);
  return anyText(minLength, Math.min(maxLength, minLength + 12));
}

/** Made once for each length, for it takes fast-check a while. */
function anyText(minLength: number, maxLength: number): fc.Arbitrary<string> {
  const key = `${minLength} ${maxLength}`;
  const known = texts.get(key);
  if (known) return known;
  const hostile = hostileTexts.filter(
    (text) => [...text].length >= minLength && [...text].length <= maxLength,
  );
  const anything = fc.string({ unit: "binary", minLength, maxLength });
  const made = hostile.length > 0 ? fc.oneof(fc.constantFrom(...hostile), anything) : anything;
  texts.set(key, made);
  return made;
}

const texts = new Map<string, fc.Arbitrary<string>>();

/** Contents of a file, as a text in which each character stands for one byte. */
export function arbitraryBytes(minLength = 0): fc.Arbitrary<string> {
  const bytes = fc.uint8Array({ minLength, maxLength: minLength + 24 });
  return bytes.map((each) => Buffer.from(each).toString("latin1"));
}

/** Numbers within the bounds, small ones and extreme ones. */
export function arbitraryNumber(schema: Schema, isInteger: boolean): fc.Arbitrary<number> {
  const { multipleOf, exclusiveMinimum, exclusiveMaximum, format = "" } = schema;
  const widest = format === "int32" ? 2 ** 31 : Number.MAX_SAFE_INTEGER;
  const min = Math.max(schema.minimum ?? -widest, exclusiveMinimum ?? -Infinity);
  const max = Math.min(schema.maximum ?? widest - 1, exclusiveMaximum ?? Infinity);
  const isInside = (value: number) => value !== exclusiveMinimum && value !== exclusiveMaximum;
  if (multipleOf !== undefined) {
    const factor = fc.integer({ min: Math.ceil(min / multipleOf), max: Math.floor(max / multipleOf) });
    return factor.map((each) => positiveZero(each * multipleOf)).filter(isInside);
  }
  const whole = fc.integer({ min: Math.ceil(min), max: Math.max(Math.ceil(min), Math.floor(max)) });
  const near = fc.integer({ min: Math.ceil(min), max: Math.min(Math.floor(max), Math.ceil(min) + 100) });
  const integers = Math.ceil(min) <= Math.floor(max) ? [whole, near] : [];
  const fractions = isInteger ? [] : [fc.double({ min, max, noNaN: true })];
  return fc
    .oneof(...integers, ...fractions)
    .map(positiveZero)
    .filter(isInside);
}

/** JSON has no way to write the other zero that every reader knows. */
function positiveZero(value: number): number {
  return value === 0 ? 0 : value;
}

/** What some part of an URL, a header, a form or JSON takes for something else when it is not encoded. */
const hostileTexts: readonly string[] = [
  "",
  " ",
  "a b",
  "a+b",
  "a/b",
  "../a",
  "50%",
  "%2F",
  "%zz",
  "a&b=c",
  "?",
  "#",
  "a,b",
  "a;b|c",
  "[a]",
  '"quoted"',
  "it's",
  "\\",
  "line\nbreak",
  "\u0000",
  "ünïcode 日本 🦊",
  "null",
  "true",
  "0",
  "<a>&amp;</a>",
  "__proto__",
];

const dates = fc.date({
  min: new Date("1970-01-01T00:00:00Z"),
  max: new Date("2099-12-31T00:00:00Z"),
  noInvalidDate: true,
});

const formats: Readonly<Record<string, fc.Arbitrary<string>>> = {
  date: dates.map((date) => date.toISOString().slice(0, 10)),
  "date-time": dates.map((date) => date.toISOString()),
  time: dates.map((date) => `${date.toISOString().slice(11, 19)}Z`),
  duration: fc.integer({ min: 1, max: 99 }).map((hours) => `PT${hours}H`),
  email: fc.stringMatching(/^[a-z]([a-z+-][a-z.]?){0,4}[a-z]@[a-z]{1,8}\.com$/),
  hostname: fc.stringMatching(/^[a-z]([a-z0-9-]{0,8}[a-z0-9])?\.example\.com$/),
  ipv4: fc.ipV4(),
  ipv6: fc.ipV6(),
  // fast-check's own take a second to make.
  uri: fc.stringMatching(
    /^https:\/\/[a-z]{1,8}\.com\/([a-z0-9~.]|%2F){0,6}(\?[a-z]=[a-z0-9+&=]{0,6})?(#[a-z]{0,3})?$/,
  ),
  "uri-reference": fc.stringMatching(/^\/([a-z0-9]|%2F){0,6}(\?[a-z]=[a-z0-9+&=]{0,6})?$/),
  uuid: fc.uuid(),
  byte: fc.base64String(),
};
