import type { IHttpOperation } from "@stoplight/types";
import { exampleNames } from "./choose-response.ts";
import { loadOperations } from "./load-operations.ts";
import { operationName } from "./operation-name.ts";
import { platforms, specLocation } from "./platforms.ts";

/** The operations of specs, each with its statuses and their examples; without a spec the platforms. */
export async function listOperations(specs: readonly string[]): Promise<string> {
  if (specs.length === 0) return (await Promise.all(platforms().map(describePlatform))).join("\n");
  return (await Promise.all(specs.map(describeSpec))).join("\n\n");
}

async function describePlatform(platform: string): Promise<string> {
  const { length } = await loadOperations(specLocation(platform));
  return `${platform}: ${length} operations`;
}

async function describeSpec(spec: string): Promise<string> {
  const operations = await loadOperations(specLocation(spec));
  return [`${spec}: ${operations.length} operations`, ...operations.map(describeOperation)].join("\n\n");
}

function describeOperation(operation: IHttpOperation): string {
  const route = `${operation.method.toUpperCase()} ${operation.path}`;
  const name = operationName(operation);
  const responses = operation.responses.map(({ code, contents }) => {
    const examples = [...new Set(exampleNames(contents))].join(", ");
    return `  ${code.padEnd(7)} ${examples}`.trimEnd();
  });
  return [name === route ? route : `${name}  ${route}`, ...responses].join("\n");
}
