/**
 * The shape that every client package has. To change it for one, change it here and in all of them.
 *
 * `<platform>` stands for the platform, `<scope>` for the npm scope.
 */

/** Files that a client has. */
export const files = [
  "README.md",
  "examples/quickstart.ts",
  "openapi.json",
  "package.json",
  "src/generated/index.ts",
  "src/http.ts",
  "src/index.ts",
  "src/validators.ts",
  "test/client.test.ts",
  "test/entries.test.ts",
  "test/generated/conformance.test.ts",
  "test/generated/contract.test.ts",
  "tsconfig.json",
  "tsdown.config.ts",
  "turbo.json",
] as const;

/** Entries that a client may have beside those of all: what only some of its users need, or only some runtimes have. */
export const furtherEntries = ["data", "files", "progress"] as const;

/** Further files that a client may have. */
export const furtherFiles = [
  /^(CHANGELOG\.md|LICENSE)$/,
  /^src\/(generated|workflows|data|files|progress)\//,
  /^(test|examples)\//,
] as const;

/** Files that are the same in every client but for the platform's name. */
export const alikeFiles = ["tsconfig.json", "tsdown.config.ts", "turbo.json"] as const;

/** The `##` headings of a README. */
export const headings = [
  "Install",
  "Use",
  "Credentials",
  "Calls",
  "Errors",
  "Entries",
  "Operations",
  "From the Python client",
] as const;

/** What is a client's own in its package.json. */
export const ownFields = ["name", "version", "description", "keywords", "devDependencies"] as const;

/** The rest of its package.json. */
export const manifest = {
  license: "MIT",
  repository: {
    type: "git",
    url: "git+https://github.com/org/data-platform-clients.git",
    directory: "packages/<platform>-client",
  },
  files: ["dist", "openapi.json"],
  type: "module",
  sideEffects: false,
  exports: {
    ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
    "./operations": { types: "./dist/operations.d.ts", default: "./dist/operations.js" },
    "./http": { types: "./dist/http.d.ts", default: "./dist/http.js" },
    "./validators": { types: "./dist/validators.d.ts", default: "./dist/validators.js" },
    "./openapi.json": "./openapi.json",
    "./package.json": "./package.json",
  },
  scripts: {
    generate: "node ../../scripts/generate.ts <platform>",
    build: "tsdown",
    types: "tsc -p tsconfig.json",
    clean: "rm -rf dist",
  },
  dependencies: { "<scope>/client-runtime": "workspace:^", "openapi-fetch": "catalog:" },
  peerDependencies: { zod: "^4.0.0" },
  peerDependenciesMeta: { zod: { optional: true } },
  engines: { node: ">=20.19" },
} as const;
