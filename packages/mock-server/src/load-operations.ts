import { existsSync } from "node:fs";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import type { IHttpOperation } from "@stoplight/types";
import { MockError } from "./mock-error.ts";

/**
 * Reads the operations of an OpenAPI document, references resolved, but for those that are no calls (`x-callable`).
 *
 * @param location path or http(s) URL of a JSON or YAML file
 * @throws MockError when it cannot be read or describes no operation
 */
export async function loadOperations(location: string): Promise<IHttpOperation[]> {
  if (!/^https?:/.test(location) && !existsSync(location)) {
    throw new MockError(`The spec ${location} does not exist. Give the path of an OpenAPI document.`);
  }
  const all = await getHttpOperationsFromSpec(location).catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new MockError(`The spec ${location} is not a readable OpenAPI document: ${reason}`, { cause });
  });
  const operations = all.filter(({ extensions }) => extensions?.["x-callable"] !== false);
  if (operations.length === 0) throw new MockError(`The spec ${location} describes no operations.`);
  return operations;
}
