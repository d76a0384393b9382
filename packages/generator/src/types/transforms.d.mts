// The modules behind transforms.mjs have no declarations of their own.

import type { ComponentsObject, GlobalContext, PathsObject } from "openapi-typescript";
import type { Node, TypeNode } from "typescript";

export { astToString } from "openapi-typescript";

/** What the transforms read of a run. A switch that is left out is off. */
export type TransformContext = Pick<GlobalContext, "discriminators" | "injectFooter" | "resolve"> &
  Partial<Omit<GlobalContext, "redoc">>;

export function transformComponentsObject(components: ComponentsObject, context: TransformContext): Node[];
export function transformPathsObject(paths: PathsObject, context: TransformContext): TypeNode;
