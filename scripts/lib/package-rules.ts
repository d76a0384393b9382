import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  alikeFiles,
  files,
  furtherEntries,
  furtherFiles,
  headings,
  manifest,
  ownFields,
} from "./client-shape.ts";
import { differences } from "./differences.ts";
import { listFiles, type WorkspacePackage } from "./workspace-packages.ts";

/** Something that is not as it should be. */
export interface Violation {
  readonly file: string;
  /** What is wrong and what to do, without the last full stop. */
  readonly problem: string;
}

/** Rules for the clients, which are to differ by their platform only. */
export const clientRules: readonly Rule[] = [
  hasTheFiles,
  hasTheManifest,
  hasTheHeadings,
  isConfiguredLikeTheFirst,
];

/** Rules for every package. */
export const packageRules: readonly Rule[] = [saysWhatItIs, saysWhereItIsFrom, pinsItsDependencies];

type Rule = (one: WorkspacePackage, clients: readonly WorkspacePackage[]) => Violation[];

function hasTheFiles(client: WorkspacePackage): Violation[] {
  const present = listFiles(client.path);
  const missing = files.filter((file) => !present.includes(file));
  const known = (file: string): boolean =>
    files.some((one) => one === file) || furtherFiles.some((one) => one.test(file));
  return [
    ...missing.map((file) => at(client, file, "is missing. Every client has one: add it")),
    ...present
      .filter((file) => !known(file))
      .map((file) =>
        at(client, file, "is in no other client. Move it, or name it in scripts/lib/client-shape.ts"),
      ),
  ];
}

function hasTheManifest(client: WorkspacePackage): Violation[] {
  const [scope = ""] = client.manifest.name.split("/");
  const filled = JSON.stringify(manifest)
    .replaceAll("<platform>", client.platform)
    .replaceAll("<scope>", scope);
  const shared = Object.entries(withoutFurther(client.manifest)).filter(
    ([field]) => !ownFields.some((own) => own === field),
  );
  return differences(Object.fromEntries(shared), JSON.parse(filled)).map((problem) =>
    at(client, "package.json", problem),
  );
}

/** The manifest without its further entries, and the optional peers that these may use. */
function withoutFurther(full: WorkspacePackage["manifest"]): WorkspacePackage["manifest"] {
  const { exports = {}, peerDependencies = {}, peerDependenciesMeta = {}, ...rest } = full;
  const isFurther = (path: string, target: unknown): boolean =>
    furtherEntries.some(
      (name) =>
        path === `./${name}` &&
        JSON.stringify(target) ===
          JSON.stringify({ types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` }),
    );
  const isOwnPeer = (name: string): boolean =>
    !(name in manifest.peerDependencies) && peerDependenciesMeta[name]?.optional === true;
  return {
    ...rest,
    exports: pick(exports, (path, target) => !isFurther(path, target)),
    peerDependencies: pick(peerDependencies, (name) => !isOwnPeer(name)),
    peerDependenciesMeta: pick(peerDependenciesMeta, (name) => !isOwnPeer(name)),
  };
}

function pick<Value>(
  record: Readonly<Record<string, Value>>,
  isWanted: (name: string, value: Value) => boolean,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([name, value]) => isWanted(name, value)));
}

function hasTheHeadings(client: WorkspacePackage): Violation[] {
  const present = Array.from(read(client, "README.md").matchAll(/^## (.*)$/gm), ([, heading]) => heading);
  const missing = headings.filter((heading) => !present.includes(heading));
  const extra = present.filter((heading) => !headings.some((one) => one === heading));
  const problems = [
    ...missing.map((heading) => `lacks the heading "## ${heading}". Add it`),
    ...extra.map((heading) => `has the heading "## ${heading}", which other clients do not. Make it a "###"`),
  ];
  if (problems.length === 0 && present.join("\n") !== headings.join("\n")) {
    problems.push(`has its headings in another order. Make it: ${headings.join(", ")}`);
  }
  return problems.map((problem) => at(client, "README.md", problem));
}

function isConfiguredLikeTheFirst(
  client: WorkspacePackage,
  [first = client]: readonly WorkspacePackage[],
): Violation[] {
  return alikeFiles.flatMap((file) => {
    const [own, model] = [client, first].map((one) =>
      read(one, file)
        .replaceAll(one.platform, first.platform)
        .split("\n")
        .filter((line) => !furtherEntries.some((name) => line.startsWith(`  ${name}: "src/`))),
    ) as [string[], string[]];
    const line = own.findIndex((text, index) => text !== model[index]) + 1;
    if (line === 0 && own.length === model.length) return [];
    const where = `line ${line === 0 ? own.length : line}`;
    return [
      at(
        client,
        file,
        `differs from that of ${first.folder} in ${where}. Make them alike but for the platform's name`,
      ),
    ];
  });
}

function saysWhatItIs(one: WorkspacePackage): Violation[] {
  const problems: string[] = [];
  if ((one.manifest.description ?? "") === "")
    problems.push("has no `description`. Say in a sentence what it is");
  if (one.manifest.license !== manifest.license) problems.push(`lacks \`"license": "${manifest.license}"\``);
  return problems.map((problem) => at(one, "package.json", problem));
}

function saysWhereItIsFrom(one: WorkspacePackage): Violation[] {
  if (one.manifest.private === true) return [];
  const { repository = {}, engines } = one.manifest;
  const problems = differences(
    { repository },
    { repository: { ...manifest.repository, directory: one.folder } },
  );
  if (engines?.node === undefined) problems.push("has no `engines.node`. Say which Node it needs");
  const violations = problems.map((problem) => at(one, "package.json", problem));
  if (existsSync(join(one.path, "README.md"))) return violations;
  return [...violations, at(one, "README.md", "is missing. It is what users of the package read: write it")];
}

function pinsItsDependencies(one: WorkspacePackage): Violation[] {
  const { dependencies, devDependencies, private: isPrivate } = one.manifest;
  const pinned = /^(workspace:[*^]|catalog:|(npm:[@\w./-]+@)?\d+\.\d+\.\d+)$/;
  return Object.entries({ ...devDependencies, ...dependencies })
    .filter(
      ([name, version]) =>
        !pinned.test(version) || (isPrivate !== true && dependencies?.[name] === "workspace:*"),
    )
    .map(([name, version]) => {
      const remedy = version.startsWith("workspace:")
        ? "workspace:^"
        : "an exact version, or catalog: if others use it";
      return at(one, "package.json", `asks for ${name} as "${version}". Make it ${remedy}`);
    });
}

function at({ folder }: WorkspacePackage, file: string, problem: string): Violation {
  return { file: `${folder}/${file}`, problem };
}

/** A file's text; nothing where there is none, which is another rule's business. */
function read({ path }: WorkspacePackage, file: string): string {
  return existsSync(join(path, file)) ? readFileSync(join(path, file), "utf8") : "";
}
