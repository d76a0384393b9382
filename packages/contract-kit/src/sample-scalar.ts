import type { Schema } from "./open-api.ts";

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
 * A text of the schema's format and length.
 *
 * @throws Error for a pattern it does not happen to match: such a value needs an example
 */
export function sampleString(schema: Schema): string {
  const { format = "", minLength = 0, maxLength = Infinity, pattern } = schema;
  const text = (formats[format] ?? "sample").padEnd(minLength, "x").slice(0, maxLength);
  if (pattern !== undefined && !new RegExp(pattern, "u").test(text)) {
    throw new Error(`no value for the pattern ${pattern} is known; give the schema an example`);
  }
  return text;
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
