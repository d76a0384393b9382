import { isDeepStrictEqual } from "node:util";
import { formFields } from "./form-fields.ts";
import type { Spec, SpecBody } from "./load-spec.ts";
import { type FormReading, readForm } from "./read-form.ts";
import type { Exchange } from "./recording-fetch.ts";
import type { Validator } from "./validator.ts";

/** What is wrong with a form: the fields given have to be in it, as the spec says, and no others. */
export async function formFaults(
  spec: Spec,
  body: SpecBody,
  given: object,
  sent: Exchange,
  validator: Validator,
): Promise<string[]> {
  let reading: FormReading;
  try {
    reading = await readForm(spec, body, sent);
  } catch (error) {
    return [`sends a form that cannot be read: ${String(error)}`];
  }
  const expected = new Map(Object.entries(given).filter(([, value]) => isWritten(value)));
  const known = formFields(spec.document, body);
  const faults = [...new Set([...expected.keys(), ...reading.values.keys()])].flatMap((name) => {
    if (!reading.values.has(name)) return [`does not send the field "${name}"`];
    if (!expected.has(name)) {
      return [`sends the field "${name}", which ${known.has(name) ? "was not given" : "the spec has not"}`];
    }
    const [value, wanted] = [reading.values.get(name), expected.get(name)];
    if (isDeepStrictEqual(value, wanted)) return [];
    return [`sends the field "${name}" as ${JSON.stringify(value)} instead of ${JSON.stringify(wanted)}`];
  });
  if (faults.length + reading.faults.length > 0) return [...faults, ...reading.faults];
  return validator
    .faults(body.schema, Object.fromEntries(reading.values), "request")
    .map((fault) => `the body: ${fault}`);
}

/** Forms have no way to write an array without items. */
function isWritten(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}
