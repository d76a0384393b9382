/** The examples in all doc comments of a package, as one file that can be compiled. */
export function examplesIn(files: readonly (readonly [string, string])[]): string {
  const examples = files.flatMap(([, text]) => [...text.matchAll(/@example\n([\s\S]*?)\*\//g)].map(codeOf));
  const creation = examples.find((example) => /= new /.test(example)) ?? "";
  const className = /new (\w+)/.exec(creation)?.[1] ?? "";
  const calls = examples.filter((example) => example !== creation);
  return [
    `// The examples of the doc comments.\n\nimport { ${className} } from "./index.ts";\n`,
    `${creation}\n`,
    ...calls.map((call) => `{\n${indented(call)}\n${use(call)}}\n`),
  ].join("\n");
}

/** The lines of an example without the stars before them. */
function codeOf([, lines = ""]: RegExpExecArray): string {
  return lines.replaceAll(/^ *\* ?/gm, "").trimEnd();
}

function indented(code: string): string {
  return code.replaceAll(/^/gm, "  ");
}

/** What an example declares is used, for unused variables do not compile. */
function use(code: string): string {
  const name = /^const (\w+)/.exec(code)?.[1];
  return name === undefined ? "" : `  console.log(${name});\n`;
}
