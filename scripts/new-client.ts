// Adds the package of a platform that has a spec: `npm run new-client acme` makes packages/acme-client, installs
// and generates it. The files are those of a client that is there already, under the new name.

import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { platforms } from "@org/generator";
import { parse } from "yaml";
import { clientReadme } from "./lib/client-readme.ts";
import { root, step } from "./lib/step.ts";

const [platform = ""] = process.argv.slice(2);
const known = await platforms(root);
if (!known.includes(platform)) {
  fail(
    `there is no specs/${platform || "<platform>"}/openapi.yaml. Write it first (specs/README.md tells how). Specs: ${known.join(", ")}.`,
  );
}
const folder = join(root, "packages", `${platform}-client`);
if (existsSync(folder))
  fail(`packages/${platform}-client exists. Regenerate it with: npm run generate ${platform}`);

const { info } = readSpec(join(root, "specs", platform, "openapi.yaml"));
const className = info["x-class-name"];
// one without workflows, whose entry has nothing of its own
const clients = globSync("packages/*-client", { cwd: root }).toSorted();
const model = clients.find((client) => !existsSync(join(root, client, "src", "workflows"))) ?? "";
const copied = ["package.json", "tsconfig.json", "tsdown.config.ts", "turbo.json", "src/*.ts"];
const old = { platform: model.replace(/^packages\/|-client$/g, ""), className: classNameOf(model) };
for (const file of globSync(copied, { cwd: join(root, model) })) {
  const text = readFileSync(join(root, model, file), "utf8");
  write(file, text.replaceAll(old.className, className).replaceAll(old.platform, platform));
}
const manifest: object = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
const words = {
  version: "0.0.0",
  description: `Typed client of the ${info.title} API.`,
  keywords: ["api", "client", platform].toSorted(),
};
write("package.json", `${JSON.stringify({ ...manifest, ...words }, null, 2)}\n`);
write("README.md", clientReadme(platform, info.title, className));
write(
  "examples/quickstart.ts",
  `// The shortest useful program; \`npm start\` runs it against the mock.

import { ${className} } from "@org/${platform}-client";

const ${platform} = new ${className}();
console.log(Object.keys(${platform}));
`,
);

const made =
  step("install", "pnpm", ["install", "--no-frozen-lockfile"]) &&
  step("generate", "node", ["scripts/generate.ts", platform]);
if (!made) process.exit(1);
console.log(`
Left for you in packages/${platform}-client
  README.md                usage, credentials, and what users of another client look for
  examples/quickstart.ts   a short real program; npm start runs it
  test/*.test.ts           what contract tests do not say: workflows, entries, first mistakes
and elsewhere
  packages/benchmark/src/clients.ts             its budgets
  packages/package-tests/consumers/${platform}.ts   a user's program, compiled and run from the packed package
  README.md                                     its row in the table
Then: npm test (it names what is missing), and npm run changeset.`);

function readSpec(file: string): { info: { title: string; "x-class-name": string } } {
  return parse(readFileSync(file, "utf8"));
}

function classNameOf(client: string): string {
  const spec = client.replace(/^packages\/(.*)-client$/, "specs/$1/openapi.yaml");
  return readSpec(join(root, spec)).info["x-class-name"];
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function fail(message: string): never {
  console.error(`✗ ${message}`);
  process.exit(1);
}
