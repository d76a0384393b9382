import { fileNameOf } from "../plan/names.ts";
import type { ClientPlan } from "../plan/types.ts";
import { docComment } from "./doc-comment.ts";
import { bindName } from "./operations.ts";

/** `client.ts`: the class with every resource. */
export function renderClient(header: string, client: ClientPlan): string {
  const { className, variable, resources, description } = client;
  const example = `const ${variable} = new ${className}();`;
  return `${header}import { ${className}Core } from "./core.ts";
${resources
  .map(
    (resource) =>
      `import { ${bindName(resource)}, type ${resource.interfaceName} } from "./operations/${fileNameOf(resource.name)}.ts";\n`,
  )
  .join("")}
${docComment([description ?? `A client of ${client.title}.`], { example })}export class ${className} extends ${className}Core {
${resources
  .map(
    (resource) =>
      `${docComment([resource.description])}readonly ${resource.name}: ${resource.interfaceName} = ${bindName(resource)}(this);\n`,
  )
  .join("\n")}}
`;
}
