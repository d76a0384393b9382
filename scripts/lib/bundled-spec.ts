import { readFileSync } from "node:fs";

/** The parts of a bundled spec that are read here. */
export interface BundledSpec {
  readonly servers: readonly { readonly "x-env"?: Names }[];
  readonly paths: Readonly<Record<string, object>>;
  readonly components: {
    readonly securitySchemes: Readonly<
      Record<string, { readonly "x-env"?: Names | Readonly<Record<string, Names>> }>
    >;
  };
}
type Names = readonly string[];

/** Reads `openapi.json` of a client. */
export function readBundledSpec(file: string): BundledSpec {
  return JSON.parse(readFileSync(file, "utf8"));
}

/** How many operations a spec has. */
export function countOperations({ paths }: BundledSpec): number {
  const methods = new Set(["get", "head", "post", "put", "patch", "delete"]);
  return Object.values(paths).flatMap((item) => Object.keys(item).filter((key) => methods.has(key))).length;
}

/** The environment variables that give these options to a client, as the spec names them. */
export function environmentFor(
  { servers, components }: BundledSpec,
  options: Record<string, string>,
): Record<string, string> {
  const variables = new Map<string, Names>([["baseUrl", servers[0]?.["x-env"] ?? []]]);
  for (const [name, { "x-env": names = [] }] of Object.entries(components.securitySchemes)) {
    if (isList(names)) variables.set(name, names);
    else for (const [option, own] of Object.entries(names)) variables.set(option, own);
  }
  return Object.fromEntries(
    [...variables].map(([option, [variable = ""]]) => [variable, options[option] ?? ""]),
  );
}

function isList(names: Names | Readonly<Record<string, Names>>): names is Names {
  return Array.isArray(names);
}
