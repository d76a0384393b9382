import { fileNameOf } from "../plan/names.ts";
import type { ClientPlan } from "../plan/types.ts";
import { scope } from "../scope.ts";
import { docComment } from "./doc-comment.ts";
import { caseless } from "./imports.ts";

/** `client.ts`: the class with every resource. */
export function renderClient(header: string, client: ClientPlan): string {
  const { className, variable, resources, description, login } = client;
  const values = [`${className}Core`, ...(login ? ["login"] : [])].toSorted(caseless);
  const example = `const ${variable} = new ${className}();`;
  const imports = resources.map(
    ({ name, interfaceName }) =>
      `import type { ${interfaceName} } from "./operations/${fileNameOf(name)}.ts";\n`,
  );
  const members = resources.map(
    (resource) =>
      `${docComment([resource.description])}declare readonly ${resource.name}: ${resource.interfaceName};\n`,
  );
  return `${header}import { bind } from "${scope}/client-runtime";
import { ${values.join(", ")}, type ${className}Options } from "./core.ts";
import { methods } from "./methods.ts";
${imports.join("")}
${docComment([description ?? `A client of ${client.title}.`], { example })}export class ${className} extends ${className}Core {
${members.join("\n")}
${docComment(["@throws UsageError when a credential is missing or an option is wrong; it names the option."])}constructor(options?: ${className}Options) {
    super(${login ? "{ ...options, login }" : "options"});
    bind(this, methods());
  }
}
`;
}
