import { SpecError } from "../errors.ts";
import type { OpenApiDocument } from "../openapi-document.ts";
import { typeNameOf } from "./names.ts";
import type { ParsedOperation } from "./parse-spec.ts";
import type { OperationPlan, ResourcePlan } from "./types.ts";

/** Sorts operations into the tree that their ids describe, in the order of the spec. */
export function planResources(
  document: OpenApiDocument,
  operations: readonly OperationPlan[],
  parsed: readonly ParsedOperation[],
): ResourcePlan[] {
  const tags = new Map(parsed.map(({ id, tags: [tag] }) => [id, tag]));
  const describe = (id: string | undefined): string | undefined =>
    document.tags?.find(({ name }) => name === tags.get(id ?? ""))?.description;
  return childrenOf("", operations, (path) => {
    const parent = path.slice(0, Math.max(path.lastIndexOf("."), 0));
    const [first, around] = [path, parent].map(
      (place) => operations.find(({ id }) => id.startsWith(`${place}.`))?.id,
    );
    const description = describe(first);
    // a tag describes the outermost resource that has it
    return parent !== "" && tags.get(first ?? "") === tags.get(around ?? "") ? undefined : description;
  });
}

function childrenOf(
  parent: string,
  operations: readonly OperationPlan[],
  describe: (path: string) => string | undefined,
): ResourcePlan[] {
  const prefix = parent === "" ? "" : `${parent}.`;
  const below = operations.filter(({ id }) => id.startsWith(prefix));
  const names = new Set(
    below
      .map(({ id }) => id.slice(prefix.length).split("."))
      .flatMap(([name, ...rest]) => (rest.length > 0 ? [name ?? ""] : [])),
  );
  return [...names].map((name) => {
    const path = prefix + name;
    return {
      path,
      name,
      interfaceName: interfaceNameOf(path),
      description: describe(path),
      operations: operations.filter(({ id }) => id.slice(0, id.lastIndexOf(".")) === path),
      children: childrenOf(path, operations, describe),
    };
  });
}

/** `connections` → `Connections`; inside it, `connections.cache` → `ConnectionsCacheOperations`. */
function interfaceNameOf(path: string): string {
  // without the suffix, `generators.config` would be one letter away from the schema `GeneratorConfig`
  return path.includes(".") ? `${typeNameOf(path)}Operations` : typeNameOf(path);
}

/** Refuses an operation that stands where a namespace is: `connections.cache` beside `connections.cache.purge`. */
export function refuseNamespaces(operation: ParsedOperation, all: readonly ParsedOperation[]): void {
  const inside = all.find(({ id }) => id.startsWith(`${operation.id}.`));
  if (inside === undefined) return;
  throw new SpecError(
    `\`${operation.id}\` is an operation, and a namespace that holds \`${inside.id}\` (${inside.pointer}).`,
    operation.pointer,
    `Give the operation a verb: \`${operation.id}.get\`.`,
  );
}
