import { readdirSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "../src/bundle.ts";
import { emit } from "../src/emit.ts";

const folder = join(import.meta.dirname, "fixtures");

/** The fixtures that show one feature each. */
export const features: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => name.replace(".yaml", ""));

/** What the generator makes of a spec among the fixtures: text by path below the folder of the package. */
export async function emitFixture(name: string): Promise<ReadonlyMap<string, string>> {
  const platform = name.replace(/\/.*/, "");
  const { output } = await emit(platform, await bundle(join(folder, `${name}.yaml`)));
  const prefix = `packages/${platform}-client/`;
  return new Map(
    [...output.files, ...output.sections]
      .filter(([path]) => path.startsWith(prefix))
      .map(([path, text]) => [path.slice(prefix.length), text]),
  );
}
