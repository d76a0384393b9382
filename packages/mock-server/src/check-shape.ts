import { MockError } from "./mock-error.ts";
import { nearest } from "./nearest.ts";

/** Says what is wrong with a field's value, if anything. */
export type FieldCheck = (value: unknown) => string | undefined;

/**
 * Refuses fields that do not exist and values that cannot be. Plans come from JSON and JavaScript files, too.
 *
 * @throws MockError that begins with `place`
 */
export function checkFields(
  place: string,
  value: unknown,
  checks: Readonly<Record<string, FieldCheck>>,
): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new MockError(`${place} is ${JSON.stringify(value) ?? String(value)}, not an object.`);
  }
  for (const [field, given] of Object.entries(value)) {
    const check = Object.hasOwn(checks, field) ? checks[field] : undefined;
    if (!check) {
      throw new MockError(
        `${place} has an unknown field "${field}". Known: ${nearest(field, Object.keys(checks))}.`,
      );
    }
    const expected = given === undefined ? undefined : check(given);
    if (expected !== undefined) {
      throw new MockError(`${place}.${field} is ${JSON.stringify(given)}. It takes ${expected}.`);
    }
  }
}

/** Takes whole numbers in a range. */
export function whole(least: number, most: number, unit = ""): FieldCheck {
  const range = most === Infinity ? `from ${least}` : `from ${least} to ${most}`;
  return (value) =>
    typeof value === "number" && Number.isInteger(value) && value >= least && value <= most
      ? undefined
      : `a whole number ${range}${unit}`;
}

/** Takes values of one of JavaScript's types. */
export function oneType(type: "string" | "boolean" | "object", words: string): FieldCheck {
  return (value) => (typeof value === type && value !== null ? undefined : words);
}

/** Takes anything. */
export const anything: FieldCheck = () => undefined;
