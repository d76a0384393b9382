import type { OpenApiDocument } from "../openapi-document.ts";
import { fieldsLike, renderZodSchemas } from "./hey-api.ts";
import { prepareSchemas } from "./prepare-schemas.ts";

/** A validator for each component schema, as JavaScript, and its declarations. */
export interface Validators {
  js: string;
  dts: string;
}

/**
 * Writes `validators.js` and `validators.d.ts`. The declarations name the types of `schema.ts`; inferring
 * them from zod would make every consumer's compiler do it again.
 */
export async function renderValidators(document: OpenApiDocument, header: string): Promise<Validators> {
  const names = Object.keys(document.components?.schemas ?? {});
  const zod = names.length === 0 ? "export {};" : await renderZodSchemas(prepareSchemas(document));
  return { js: `${header}\n\n${toJavaScript(zod)}`, dts: `${header}\n\n${declarations(names)}` };
}

/** All that Hey API writes in TypeScript is the return type of recursive references. */
function toJavaScript(typescript: string): string {
  const javascript = typescript.replaceAll("z.lazy((): any =>", "z.lazy(() =>");
  return javascript.includes(`${fieldsLike}(`) ? `${javascript}\n${fieldsLikeFunction}` : javascript;
}

const fieldsLikeFunction = `/** The fields whose names match the pattern, each by the schema; others pass. */
function ${fieldsLike}(pattern, schema) {
  const isLike = ([name]) => new RegExp(pattern, "u").test(name);
  return z
    .looseObject({})
    .transform((fields) => Object.fromEntries(Object.entries(fields).filter(isLike)))
    .pipe(z.record(z.string(), schema));
}
`;

function declarations(names: readonly string[]): string {
  if (names.length === 0) return "export {};\n";
  return [
    'import type { Validator } from "@org/client-runtime";',
    `import type { ${names.join(", ")} } from "./schema.ts";`,
    "",
    ...names.map((name) => `export declare const z${name}: Validator<${name}>;`),
    "",
  ].join("\n");
}
