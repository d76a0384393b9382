// The transforms of openapi-typescript alone: its main module loads a linter and a bundler, whose work is done already.

export { astToString } from "openapi-typescript/dist/lib/ts.mjs";
export { default as transformComponentsObject } from "openapi-typescript/dist/transform/components-object.mjs";
export { default as transformPathsObject } from "openapi-typescript/dist/transform/paths-object.mjs";
