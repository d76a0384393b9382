import { type FormField, formFields } from "./form-fields.ts";
import type { Spec, SpecBody } from "./load-spec.ts";
import { readScalar } from "./read-text.ts";
import type { Exchange } from "./recording-fetch.ts";

/** A form, read back by its schema. */
export interface FormReading {
  readonly values: ReadonlyMap<string, unknown>;
  /** What is wrong with the parts as such, in words. */
  readonly faults: readonly string[];
}

/** Reads the fields of a form: files as texts of bytes; JSON, numbers and booleans as such; else texts. */
export async function readForm(spec: Spec, body: SpecBody, sent: Exchange): Promise<FormReading> {
  const contentType = sent.headers.get("content-type") ?? "";
  const fields = formFields(spec.document, body);
  const form = await new Response(sent.body, { headers: { "content-type": contentType } }).formData();
  const read = [...new Set(form.keys())].map(async (name) => {
    const field = fields.get(name) ?? unknownField;
    const parts = form.getAll(name);
    const items = await Promise.all(parts.map((part) => readPart(spec, field, part)));
    // A repeated single field stays visible as an array, which then is not what was given.
    const value = field.repeated || items.length > 1 ? items : items[0];
    return { name, value, faults: parts.flatMap((part) => partFaults(name, field, part)) };
  });
  const found = await Promise.all(read);
  return {
    values: new Map(found.map(({ name, value }) => [name, value])),
    faults: found.flatMap(({ faults }) => faults),
  };
}

/** What the spec lets pass as additional. */
const unknownField: FormField = { repeated: false, schema: {}, kind: "text" };

async function readPart(spec: Spec, { kind, schema }: FormField, part: string | Blob): Promise<unknown> {
  if (kind === "file") {
    return typeof part === "string" ? part : Buffer.from(await part.arrayBuffer()).toString("latin1");
  }
  const text = typeof part === "string" ? part : await part.text();
  return kind === "json" ? readJson(text) : readScalar(spec, schema, text);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text; // as a text it is not what was given
  }
}

/** A part without a file name is a text here, whatever its type is: JSON may come that way, files may not. */
function partFaults(name: string, { kind, contentType }: FormField, part: string | Blob): string[] {
  if (typeof part === "string") return kind === "file" ? [`sends the file "${name}" as a text`] : [];
  const allowed = contentType ?? defaultTypes[kind];
  if (allowed === undefined) return [`sends the text "${name}" as a file`];
  if (allowed.split(",").some((range) => matches(range.trim(), part.type))) return [];
  return [`sends the part "${name}" as ${part.type || "no media type"} instead of ${allowed}`];
}

const defaultTypes: Readonly<Record<FormField["kind"], string | undefined>> = {
  file: "*/*",
  json: "application/json",
  text: undefined,
};

/** Whether a media type is in a range such as `image/*`; parameters are not looked at. */
function matches(range: string, type: string): boolean {
  const [wanted = "", got = ""] = [range, type].map((each) => each.split(";")[0]?.trim().toLowerCase());
  return wanted === "*/*" || wanted === got || (wanted.endsWith("/*") && got.startsWith(wanted.slice(0, -1)));
}
