import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import type { Output } from "./arrange-output.ts";
import { SpecError } from "./errors.ts";

/** Replaces the generated folders and sections. Files that are the same already are not touched. */
export async function writeOutput(root: string, { files, folders, sections }: Output): Promise<void> {
  const edited = await Promise.all([...sections].map(([path, text]) => replaceSection(root, path, text)));
  for (const [path, text] of [...files, ...edited]) await writeIfChanged(join(root, path), text);
  for (const folder of folders) await removeStrays(root, folder, files);
}

const start = "<!-- operations:start -->";
const end = "<!-- operations:end -->";

async function replaceSection(root: string, path: string, section: string): Promise<[string, string]> {
  const text = (await read(join(root, path))) ?? "";
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from === -1 || to < from) {
    throw new SpecError(
      "There is no place for the table of operations.",
      path,
      `Add the lines ${start} and ${end}.`,
    );
  }
  return [path, `${text.slice(0, from)}${start}\n${section}${text.slice(to)}`];
}

async function writeIfChanged(file: string, text: string): Promise<void> {
  if ((await read(file)) === text) return;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

async function removeStrays(root: string, folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !files.has(relative(root, path))) await rm(path);
  }
  // a folder that lost its last file goes too
  for (const entry of entries.toReversed()) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory() && (await readdir(path)).length === 0) await rm(path, { recursive: true });
  }
}

async function read(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch {
    return undefined; // not there yet
  }
}
