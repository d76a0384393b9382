import { formatFile } from "./format.ts";
import type { OpenApiDocument } from "./openapi-document.ts";

/** Everything that one run writes. */
export interface Output {
  /** Text of every file, by path from the root of the repository. */
  readonly files: ReadonlyMap<string, string>;
  /** Folders that hold nothing else: what is not in `files` is removed from them. */
  readonly folders: readonly string[];
  /** Text that stands between the operation markers of a file that people write. */
  readonly sections: ReadonlyMap<string, string>;
}

/** What the renderers make: texts by their name in the folder that they belong to. */
export interface Rendered {
  readonly document: OpenApiDocument;
  readonly generated: ReadonlyMap<string, string>;
  readonly tests: ReadonlyMap<string, string>;
  readonly readmeSection: string;
}

/** Formats all texts and gives each its place in the repository. */
export async function arrangeOutput(platform: string, rendered: Rendered): Promise<Output> {
  const client = `packages/${platform}-client`;
  const folders = [`${client}/src/generated`, `${client}/test/generated`] as const;
  const texts = [...inFolder(folders[0], rendered.generated), ...inFolder(folders[1], rendered.tests)];
  const formatted = texts.map(async ([path, text]) => [path, await formatFile(path, text)] as const);
  const json = `${JSON.stringify(rendered.document, null, 2)}\n`;
  return {
    files: new Map([
      ...(await Promise.all(formatted)),
      [`${client}/openapi.json`, json],
      [`packages/mock-server/specs/${platform}.json`, json],
    ]),
    folders,
    sections: new Map([[`${client}/README.md`, rendered.readmeSection]]),
  };
}

function inFolder(folder: string, files: ReadonlyMap<string, string>): [string, string][] {
  return [...files].map(([name, text]) => [`${folder}/${name}`, text]);
}
