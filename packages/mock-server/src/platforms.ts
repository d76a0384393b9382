import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { MockError } from "./mock-error.ts";

// One level above both src/ and dist/.
const specs = new URL("../specs/", import.meta.url);

/** Names of the platforms whose specs come with this package, in alphabetical order. */
export function platforms(): string[] {
  if (!existsSync(specs)) return [];
  const files = readdirSync(specs).filter((file) => file.endsWith(".json"));
  return files.map((file) => file.slice(0, -".json".length)).toSorted();
}

/**
 * Where the spec is that `spec` means: a platform's name gives the one shipped here, a path or
 * a URL gives itself.
 *
 * @throws MockError for a name that is no platform
 */
export function specLocation(spec: string | URL): string {
  if (spec instanceof URL) return spec.protocol === "file:" ? fileURLToPath(spec) : spec.href;
  if (/[/\\]|\.(json|ya?ml)$/.test(spec)) return spec;
  const known = platforms();
  if (known.includes(spec)) return fileURLToPath(new URL(`${spec}.json`, specs));
  throw new MockError(
    `There is no mock named "${spec}". Known platforms: ${known.join(", ") || "none"}. ` +
      `The path or URL of an OpenAPI document works too: startMock("./openapi.yaml").`,
  );
}
