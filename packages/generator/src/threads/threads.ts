import type { lintSpec } from "@org/specs/lint";
import type { readOperations } from "../plan/read-operations.ts";
import type { renderValidators } from "../validators/render-validators.ts";
import { Thread } from "./thread.ts";

/** Everything that needs Hey API. */
export const heyApi: Thread<{
  readOperations: typeof readOperations;
  renderValidators: typeof renderValidators;
}> = new Thread(new URL("./hey-api.ts", import.meta.url));

/** The lint rules. */
export const linter: Thread<{ lintSpec: typeof lintSpec }> = new Thread(
  new URL("./linter.ts", import.meta.url),
);
