import type { FormField } from "./form-fields.ts";

/** A file that holds the bytes a text stands for, of the first media type that its field allows. */
export function toFile(
  text: string,
  name: string,
  { contentType = "" }: Pick<FormField, "contentType"> = {},
): File {
  const allowed = contentType.split(",").map((each) => each.trim());
  const type = allowed.find((each) => each !== "" && !each.includes("*")) ?? "application/octet-stream";
  return new File([Buffer.from(text, "latin1")], `${name}.bin`, { type });
}

/**
 * A text in which each character stands for one byte, as plans have the contents of files: data that a schema
 * can judge and that can be compared. A text that has other characters stands for its UTF-8.
 */
export function byteText(text: string): string {
  return /[\u0100-\uffff]/.test(text) ? Buffer.from(text).toString("latin1") : text;
}

/** A form's value with the texts of its files changed: into files, or into texts of bytes. */
export function mapFiles(
  fields: ReadonlyMap<string, FormField>,
  value: object,
  change: (text: string, name: string, field: FormField) => unknown,
): object {
  const mapped = Object.entries(value).map(([name, item]: [string, unknown]) => {
    const field = fields.get(name);
    if (field?.kind !== "file") return [name, item];
    const changed = (text: unknown): unknown => (typeof text === "string" ? change(text, name, field) : text);
    return [name, Array.isArray(item) ? item.map(changed) : changed(item)];
  });
  return Object.fromEntries(mapped);
}
