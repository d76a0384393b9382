export { lintSpec } from "@org/specs/lint";
