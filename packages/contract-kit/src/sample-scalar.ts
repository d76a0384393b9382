import * as fc from "fast-check";
import type { Schema } from "./open-api.ts";
import { saysBytes } from "./schema-facts.ts";

/** One character for each byte. It is no UTF-8, so that who reads it as text is found out. */
export const sampleBytes: string = "sample\r\n\u0000\u00ff";

const formats: Readonly<Record<string, string>> = {
  date: "2026-01-31",
  "date-time": "2026-01-31T12:00:00Z",
  time: "12:00:00Z",
  duration: "PT1H",
  email: "ann@example.com",
  hostname: "db.example.com",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  uri: "https://example.com/a",
  "uri-reference": "/a",
  uuid: "123e4567-e89b-42d3-a456-426614174000",
  byte: "YQ==",
};

/**
 * A text of the schema's format and length, always the same one.
 *
 * @throws Error for a pattern that no text can be made for: such a value needs an example
 */
export function sampleString(schema: Schema): string {
  const { format = "", minLength = 0, maxLength = Infinity, pattern } = schema;
  const text = (saysBytes(schema) ? sampleBytes : (formats[format] ?? "sample"))
    .padEnd(minLength, "x")
    .slice(0, maxLength);
  if (pattern === undefined || new RegExp(pattern, "u").test(text)) return text;
  return sampleMatching(pattern, minLength, maxLength);
}

function sampleMatching(pattern: string, minLength: number, maxLength: number): string {
  try {
    const matching = fc
      .stringMatching(new RegExp(pattern))
      .filter(({ length }) => length >= minLength && length <= maxLength);
    const [text] = fc.sample(matching, { seed: 1, numRuns: 1 });
    if (text !== undefined) return text;
  } catch {
    // said below: some patterns look around, which no generator can follow
  }
  throw new Error(`no value for the pattern ${pattern} is known; give the schema an example`);
}

/** The number within the bounds that is nearest to 1. */
export function sampleNumber(schema: Schema): number {
  const step = schema.multipleOf ?? 1;
  const floor = schema.minimum ?? above(schema.exclusiveMinimum, step) ?? -Infinity;
  const ceiling = schema.maximum ?? above(schema.exclusiveMaximum, -step) ?? Infinity;
  const wanted = Math.min(Math.max(1, floor), ceiling);
  const onStep = Math.ceil(wanted / step) * step;
  return schema.multipleOf === undefined ? wanted : onStep <= ceiling ? onStep : onStep - step;
}

function above(bound: number | undefined, step: number): number | undefined {
  return bound === undefined ? undefined : bound + step;
}
