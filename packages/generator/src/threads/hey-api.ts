export { readOperations } from "../plan/read-operations.ts";
export { renderValidators } from "../validators/render-validators.ts";
