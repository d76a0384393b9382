import type { lintSpec } from "@org/specs/lint";
import type { readOperations } from "../plan/read-operations.ts";
import type { renderSchemaTypes } from "../types/render-schema-types.ts";
import type { renderValidators } from "../validators/render-validators.ts";
import { Thread } from "./thread.ts";

/** Everything that works with the TypeScript compiler, which takes long to load: Hey API and openapi-typescript. */
export const compiler: Thread<{
  readOperations: typeof readOperations;
  renderSchemaTypes: typeof renderSchemaTypes;
  renderValidators: typeof renderValidators;
}> = new Thread(new URL("./compiler.ts", import.meta.url));

/** The lint rules. */
export const linter: Thread<{ lintSpec: typeof lintSpec }> = new Thread(
  new URL("./linter.ts", import.meta.url),
);
