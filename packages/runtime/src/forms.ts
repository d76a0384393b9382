import type { BodyEncoder } from "./body.ts";
import { form, parts } from "./query.ts";

/** `application/x-www-form-urlencoded`, each field as a query parameter would be written. */
export const urlEncoded: BodyEncoder = (value) => ({
  body: parts(fieldsOf(value).map(([name, item]) => form(name, item))),
  type: "application/x-www-form-urlencoded",
});

/**
 * `multipart/form-data`. Arrays repeat their part; a `Blob` or `File` is a file, an object a JSON part, anything
 * else text. A ready-made `FormData` goes as it is.
 */
export const multipart: BodyEncoder = (value, { parts: types = {} }) => {
  if (value instanceof FormData) return { body: value };
  const body = new FormData();
  for (const [name, item] of fieldsOf(value)) {
    for (const part of Array.isArray(item) ? item : [item]) appendPart(body, name, part, types[name]);
  }
  return { body };
};

function fieldsOf(value: unknown): [string, unknown][] {
  return Object.entries(value ?? {}).filter(([, item]) => item !== undefined);
}

function appendPart(content: FormData, name: string, part: unknown, type: string | undefined): void {
  if (part instanceof Blob) {
    const isTyped = type === undefined || type === part.type;
    if (isTyped && part instanceof File) content.append(name, part); // under another name Node copies it
    else content.append(name, isTyped ? part : new Blob([part], { type }), fileName(part));
  } else if (part instanceof ArrayBuffer || ArrayBuffer.isView(part)) {
    content.append(name, new Blob([part as BlobPart], { type: type ?? "application/octet-stream" }), name);
  } else if (type !== undefined || (typeof part === "object" && part !== null && !(part instanceof Date))) {
    content.append(name, new Blob([asText(part, type)], { type: type ?? "application/json" }));
  } else {
    content.append(name, part instanceof Date ? part.toISOString() : String(part));
  }
}

function asText(part: unknown, type = "application/json"): string {
  return /\bjson\b/.test(type) ? JSON.stringify(part) : String(part);
}

function fileName(part: Blob): string {
  return "name" in part && typeof part.name === "string" ? part.name : "file";
}
