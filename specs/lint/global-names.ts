import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Names that generated code imports from the runtime; a component of that name would hide them. */
const runtimeNames =
  "ApiError Call ClientCore ClientOptions ErrorStatus ListCall ListOperation ListOptions NoParams " +
  "Operation Page Platform Poll Progress RequestOptions Security WaitOptions WatchOptions";

let names: Set<string> | undefined;

/** Names that a component must not have: TypeScript's and the web's globals and those of the runtime. */
export function globalNames(): Set<string> {
  names ??= new Set([...runtimeNames.split(" "), ...libraryNames()]);
  return names;
}

/** Every type and value that the library files of TypeScript declare globally. */
function libraryNames(): string[] {
  const folder = new URL("./", import.meta.resolve("typescript"));
  const files = readdirSync(fileURLToPath(folder)).filter((name) => /^lib\.(es|dom).*\.d\.ts$/.test(name));
  return files.flatMap((file) => {
    const text = readFileSync(new URL(file, folder), "utf8");
    const declarations = text.matchAll(/^(?:declare )?(?:interface|type|var|class|namespace) ([A-Z]\w*)/gm);
    return Array.from(declarations, ([, name = ""]) => name);
  });
}
