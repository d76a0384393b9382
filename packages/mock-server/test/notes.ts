import { fileURLToPath } from "node:url";
import type { Mock } from "../src/index.ts";

/** A small spec with each kind of security, response and example. */
export const notesSpec: string = fileURLToPath(new URL("fixtures/notes.json", import.meta.url));

/** Headers of one who may do what the spec's default security asks for. */
export const allowed: Readonly<Record<string, string>> = {
  authorization: "Bearer mock-token",
  "x-workspace-id": "mock-workspaceId",
};

/** Sends a request to a mock, with {@link allowed} unless other headers are given. */
export async function send(
  mock: Mock,
  method: string,
  path: string,
  { headers = {}, credentials = allowed, body }: SendOptions = {},
): Promise<{ status: number; headers: Headers; body: unknown }> {
  const response = await fetch(mock.url + path, {
    method,
    headers: { ...credentials, ...headers },
    ...(body !== undefined && { body }),
  });
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.includes("json") === true;
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
}

interface SendOptions {
  headers?: Record<string, string>;
  credentials?: Readonly<Record<string, string>>;
  body?: string;
}
