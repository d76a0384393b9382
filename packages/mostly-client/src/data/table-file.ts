import { UsageError } from "@org/client-runtime";
import type { Bytes } from "./byte-reader.ts";
import { reasonOf } from "./reason-of.ts";
import { shown } from "./shown.ts";

/**
 * A table: its rows as objects, or a CSV or Parquet file. A string is a path, or an address if it begins with
 * `http://` or `https://`. Paths need Node, Deno or Bun; an address is fetched without the client's
 * credentials.
 */
export type TableInput = readonly object[] | string | URL | Blob;

/** A file that holds a table. */
export interface TableFile {
  /** What messages call it. An address is without its query, which may hold a signature. */
  readonly label: string;
  /** Its name without folder and extension. */
  readonly stem: string | undefined;
  /** Its bytes, to be read once. */
  readonly content: ReadableStream<Bytes>;
}

/** @throws UsageError when there is nothing to read; it says what to check. */
export function openTable(input: string | URL | Blob, signal?: AbortSignal): Promise<TableFile> {
  if (input instanceof Blob) return Promise.resolve(opened(input, "name" in input ? String(input.name) : ""));
  if (typeof input === "string" && !/^https?:\/\//i.test(input)) return openPath(input);
  if (typeof input !== "string" && !(input instanceof URL)) return refuseOther(input);
  if (!URL.canParse(input)) return refuse(withoutQuery(input), "it is no URL");
  const url = new URL(input);
  return url.protocol === "file:" ? openPath(url) : openAddress(url, signal);
}

/** What TypeScript refuses, JavaScript may still pass. */
async function refuseOther(input: unknown): Promise<never> {
  const remedy = "Pass rows (an array of objects), a path, a URL, or bytes as `new Blob([bytes])`";
  throw new UsageError(`${shown(input)} is no table. ${remedy}.`);
}

async function refuse(label: string, reason: string, cause?: unknown): Promise<never> {
  throw new UsageError(`Cannot read ${label}: ${reason}.`, { cause });
}

async function openPath(path: string | URL): Promise<TableFile> {
  // an import of Node's modules, however late, would keep bundlers from making this a program for browsers
  const fs = globalThis.process?.getBuiltinModule?.("node:fs");
  if (!fs) {
    throw new UsageError(
      `There are no files to read here, and so no path ${path}. Pass a File, a Blob or a URL.`,
    );
  }
  const label = String(path);
  const found = await fs.promises
    .stat(path)
    .catch((cause: unknown) => refuse(label, reasonOf(cause) + seenFrom(label), cause));
  if (!found.isFile()) return refuse(label, "it is no file");
  return opened(await fs.openAsBlob(path), label);
}

/** A query may hold a signature, and a host a password, which no message tells. */
function withoutQuery(address: string | URL): string {
  return String(address).replace(/[?#].*|[^/]*@/gs, "");
}

/** Where a relative path begins, which is what mostly is wrong with one. */
function seenFrom(path: string): string {
  return /^(?:[\\/]|\w+:)/.test(path) ? "" : `, seen from ${process.cwd()}`;
}

async function openAddress(url: URL, signal: AbortSignal | undefined): Promise<TableFile> {
  const label = `${url.protocol}//${url.host}${url.pathname}`;
  if (!url.protocol.startsWith("http")) return refuse(label, "only http, https and file are read");
  const response = await fetch(url, { signal: signal ?? null }).catch((cause: unknown) => {
    signal?.throwIfAborted();
    return refuse(label, reasonOf(cause), cause);
  });
  if (!response.ok || !response.body) return refuse(label, `the answer is ${response.status}`);
  return { label, stem: stemOf(url.pathname), content: response.body };
}

function opened(blob: Blob, name: string): TableFile {
  return { label: name || "the Blob", stem: stemOf(name), content: blob.stream() };
}

function stemOf(path: string): string | undefined {
  const name = path.split(/[/\\]/).at(-1) ?? "";
  return name.replace(/(?<=.)\.[^.]*$/, "") || undefined;
}
