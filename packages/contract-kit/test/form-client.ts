import type { ClientSettings, OperationFunction } from "../src/index.ts";

/** The spec of forms and files that the client is for. */
export const formsSpec: URL = new URL("fixtures/forms.json", import.meta.url);

/** Writes the fields of a form, each value as it was given; a fault planted in a test is another way to. */
export type FormWriter = (fields: readonly (readonly [string, unknown])[]) => FormData | URLSearchParams;

/** Multipart as a client should write it: files as they are, JSON with its type, arrays repeated. */
export const multipart: FormWriter = (fields) => {
  const form = new FormData();
  for (const [name, value] of fields) {
    for (const part of Array.isArray(value) ? value : [value]) append(form, name, part);
  }
  return form;
};

/** A form as a query is written. */
export const urlEncoded: FormWriter = (fields) =>
  new URLSearchParams(
    fields.flatMap(([name, value]) => [value].flat().map((item): [string, string] => [name, String(item)])),
  );

function append(form: FormData, name: string, part: unknown): void {
  if (part instanceof Blob) form.append(name, part);
  else if (typeof part === "object" || name === "origin") {
    form.append(name, new Blob([JSON.stringify(part)], { type: "application/json" }));
  } else form.append(name, String(part));
}

/** The operation that sends a form. */
export function send(path: string, write: FormWriter): OperationFunction<ClientSettings> {
  return (client, params, { headers }) => ({
    async result() {
      const body = write(Object.entries({ ...params }));
      const response = await client.fetch(client.baseUrl + path, { method: "POST", headers, body });
      const text = await response.text();
      const read: unknown = text === "" ? undefined : JSON.parse(text);
      if (response.ok) return { ok: true, data: read };
      return { ok: false, error: { status: response.status, body: read } };
    },
  });
}

/** The operation that downloads a file; `read` takes it from the answer. */
export function download(
  folder: string,
  read: (response: Response) => Promise<unknown>,
): OperationFunction<ClientSettings> {
  return (client, params, { headers }) => ({
    async result() {
      const { kind } = { kind: "", ...params };
      const response = await client.fetch(`${client.baseUrl}/v1/${folder}/${encodeURIComponent(kind)}`, {
        headers,
      });
      if (response.ok) return { ok: true, data: await read(response) };
      return { ok: false, error: { status: response.status, body: await response.json() } };
    },
  });
}
