import { readFileSync } from "node:fs";

/** The parts of a bundled spec that are read here. */
export interface BundledSpec {
  readonly servers: readonly { readonly "x-env"?: Names }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly securitySchemes: Readonly<Record<string, SecurityScheme>> };
}

interface Operation {
  readonly "x-callable"?: boolean;
}

interface SecurityScheme {
  readonly "x-env"?: Names | Readonly<Record<string, Names>>;
  /** The options that are the halves of Basic, where they have names of their own. */
  readonly "x-basic"?: Readonly<Record<string, string>>;
}

type Names = readonly string[];

/** Reads `openapi.json` of a client. */
export function readBundledSpec(file: string): BundledSpec {
  return JSON.parse(readFileSync(file, "utf8"));
}

/** How many operations a client has of a spec. */
export function countOperations({ paths }: BundledSpec): number {
  const methods = new Set(["get", "head", "post", "put", "patch", "delete"]);
  return Object.values(paths)
    .flatMap((item) => Object.entries(item))
    .filter(([method, operation]) => methods.has(method) && operation["x-callable"] !== false).length;
}

/** The environment variables that give these options to a client, as the spec names them. */
export function environmentFor(
  { servers, components }: BundledSpec,
  options: Record<string, string>,
): Record<string, string> {
  const variables = new Map<string, Names>([["baseUrl", servers[0]?.["x-env"] ?? []]]);
  for (const [name, { "x-env": names = [], "x-basic": halves = {} }] of Object.entries(
    components.securitySchemes,
  )) {
    if (isList(names)) variables.set(name, names);
    else for (const [half, own] of Object.entries(names)) variables.set(halves[half] ?? half, own);
  }
  return Object.fromEntries(
    [...variables].flatMap(([option, [variable]]) =>
      variable === undefined ? [] : [[variable, options[option] ?? ""]],
    ),
  );
}

function isList(names: Names | Readonly<Record<string, Names>>): names is Names {
  return Array.isArray(names);
}
