import type { IHttpOperation, IMediaTypeContent } from "@stoplight/types";

/** A JSON Schema, as Prism keeps it. */
export type FormSchema = NonNullable<IMediaTypeContent["schema"]>;

/**
 * The fields of a form as the JSON value that its schema describes: arrays from repeated fields, also from
 * one, objects from JSON, numbers and booleans from their text. What does not fit stays text, for the judge
 * to refuse.
 */
export async function readFields(
  form: FormData,
  schema: FormSchema,
  operation: IHttpOperation,
): Promise<Record<string, unknown>> {
  const known = branches(schema, operation);
  const fields = [...new Set(form.keys())].map(async (name) => {
    const field = known.flatMap(({ properties }) => branches(properties?.[name], operation));
    const isArray = typesOf(field).has("array");
    const items = field.flatMap(({ items: each }) => branches(each, operation));
    const types = typesOf(isArray ? items : field);
    const values = await Promise.all(
      form.getAll(name).map(async (entry) => read(await textOf(entry), types)),
    );
    return [name, isArray || values.length > 1 ? values : values[0]] as const;
  });
  return Object.fromEntries(await Promise.all(fields));
}

/** A schema and those that it is combined from, as far as they describe the same value. */
function branches(schema: unknown, operation: IHttpOperation): FormSchema[] {
  if (!isSchema(schema)) return [];
  // Prism writes out all references but circular ones, which it keeps beside the operation.
  const name = /^#\/__bundled__\/([^/]+)$/.exec(schema.$ref ?? "")?.[1];
  if (name !== undefined) return branches(bundled(operation, decodeURIComponent(name)), operation);
  const parts = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return [schema, ...parts.flatMap((part) => branches(part, operation))];
}

function bundled(operation: IHttpOperation, name: string): unknown {
  const all: unknown = "__bundled__" in operation ? operation["__bundled__"] : undefined;
  return typeof all === "object" && all !== null ? Reflect.get(all, name) : undefined;
}

function isSchema(value: unknown): value is FormSchema {
  return typeof value === "object" && value !== null;
}

function typesOf(schemas: readonly FormSchema[]): Set<string> {
  return new Set(schemas.flatMap(({ type = [] }) => type));
}

/** A part as text. Bytes are read as Latin-1, which loses none. */
async function textOf(entry: string | Blob): Promise<string> {
  if (typeof entry === "string") return entry;
  if (/^text\/|json\b/.test(entry.type)) return entry.text();
  return Buffer.from(await entry.arrayBuffer()).toString("latin1");
}

function read(text: string, types: ReadonlySet<string>): unknown {
  if (types.has("boolean") && /^(true|false)$/.test(text)) return text === "true";
  if (
    (types.has("integer") || types.has("number")) &&
    /^[-+.\d]/.test(text) &&
    Number.isFinite(Number(text))
  ) {
    return Number(text);
  }
  return types.has("object") || types.has("array") ? readJson(text) : text;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text; // the judge says that it is none of what the schema allows
  }
}
