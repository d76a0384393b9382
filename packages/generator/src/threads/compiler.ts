export { readOperations } from "../plan/read-operations.ts";
export { renderSchemaTypes } from "../types/render-schema-types.ts";
export { renderValidators } from "../validators/render-validators.ts";
