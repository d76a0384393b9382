import { isForm, isJson, isMultipart } from "../media-type.ts";

/** A body in which one field of the first level has another name. */
export function renameField(
  contentType: string,
  body: Uint8Array<ArrayBuffer>,
  name: string,
): Uint8Array<ArrayBuffer> {
  if (isJson(contentType)) return encode(renamedJson(new TextDecoder().decode(body), name));
  const text = Buffer.from(body).toString("latin1");
  if (isMultipart(contentType)) return encodeBytes(text.replaceAll(`name="${name}"`, `name="${name}X"`));
  if (!isForm(contentType)) return body;
  const fields = [...new URLSearchParams(text)].map(([key, value]): [string, string] => [
    key === name ? `${key}X` : key,
    value,
  ]);
  return encode(new URLSearchParams(fields).toString());
}

function renamedJson(text: string, name: string): string {
  const value: unknown = JSON.parse(text);
  const fields = Object.entries(value ?? {}).map(([key, field]) => [key === name ? `${key}X` : key, field]);
  return JSON.stringify(Object.fromEntries(fields));
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function encodeBytes(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text, "latin1"));
}
