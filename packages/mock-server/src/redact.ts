import type { IHttpOperation } from "@stoplight/types";

/** Stands in place of a secret. */
export const redacted = "<redacted>";

/** Where an operation's requests carry secrets. */
export interface SecretNames {
  /** Header names, in lower case. */
  readonly headers: ReadonlySet<string>;
  readonly query: ReadonlySet<string>;
  /** Names of body fields, on any level. */
  readonly fields: ReadonlySet<string>;
}

const alwaysSecret = ["authorization", "proxy-authorization", "cookie"];

/** Finds them: credentials of any operation, and fields that are `writeOnly` or `format: password`. */
export function findSecrets(operations: readonly IHttpOperation[]): SecretNames {
  const schemes = operations.flatMap((operation) => operation.security ?? []).flat();
  const keys = schemes.flatMap((scheme) => (scheme.type === "apiKey" ? [scheme] : []));
  const fields = new Set<string>();
  const seen = new Set<object>();
  for (const { request, ...operation } of operations) {
    collectFields(request?.body?.contents ?? [], fields, seen);
    if ("__bundled__" in operation) collectFields(operation["__bundled__"], fields, seen);
  }
  return {
    headers: new Set([
      ...alwaysSecret,
      ...keys.filter((key) => key.in === "header").map(({ name }) => name.toLowerCase()),
    ]),
    query: new Set(keys.filter((key) => key.in === "query").map(({ name }) => name)),
    fields,
  };
}

/** A copy of a record with the values of secret names replaced. */
export function redactValues<Value>(
  values: Readonly<Record<string, Value>>,
  secrets: ReadonlySet<string>,
): Record<string, Value | string> {
  const entries = Object.entries(values);
  return Object.fromEntries(entries.map(([name, value]) => [name, secrets.has(name) ? redacted : value]));
}

/** A copy of a JSON value with the secret fields of all its objects replaced. */
export function redactFields(value: unknown, secrets: ReadonlySet<string>): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => redactFields(item, secrets));
  const entries = Object.entries(redactValues({ ...value }, secrets));
  return Object.fromEntries(entries.map(([name, inner]) => [name, redactFields(inner, secrets)]));
}

/** Looks through schemas, however they are combined, for properties that are secret. */
function collectFields(node: unknown, found: Set<string>, seen: Set<object>): void {
  if (typeof node !== "object" || node === null || seen.has(node)) return;
  seen.add(node);
  if ("properties" in node && typeof node.properties === "object" && node.properties !== null) {
    for (const [name, schema] of Object.entries(node.properties)) if (isSecret(schema)) found.add(name);
  }
  for (const inner of Object.values(node)) collectFields(inner, found, seen);
}

function isSecret(schema: unknown): boolean {
  if (typeof schema !== "object" || schema === null) return false;
  return (
    ("writeOnly" in schema && schema.writeOnly === true) ||
    ("format" in schema && schema.format === "password")
  );
}
