import type { ClientPlan, LoginPlan } from "../plan/types.ts";
import { scope } from "../scope.ts";
import { docComment } from "./doc-comment.ts";
import { literal } from "./literal.ts";

/** What the core's options are where a login is one of them: who gives a password cannot forget it. */
export function renderLoginOptions({ className, platform }: ClientPlan, login: LoginPlan): string {
  const [username = "", password = ""] = Object.keys(login.options).map((name) => `\`${name}\``);
  const option = docComment([
    `Logs in by ${username} and ${password}: \`login\` of \`${scope}/${platform}-client/operations\`.`,
  ]);
  const required = (name: string): string =>
    `${docComment([`Options of \`${className}Core\` with the login.`])}export interface ${name} extends ${className}Options {
  ${option}login: Platform;
}

`;
  if (login.required) return required(`${className}CoreOptions`);
  const absent = ["login", ...Object.keys(login.options)].map((name) => `${name}?: undefined`);
  return `${required(`${className}LoginOptions`)}${docComment([
    `Options of \`${className}Core\`: ${username} and ${password} go together with \`login\`, other credentials need none of the three.`,
  ])}export type ${className}CoreOptions = ${className}LoginOptions | (${className}Options & { ${absent.join("; ")} });

`;
}

/** The platform with the login, which bundlers drop where nobody imports it. */
export function renderLogin({ className }: ClientPlan, login: LoginPlan): string {
  const { scheme, tokenUrl, options } = login;
  const names = Object.keys(options);
  const text = `The login by user name and password, for \`${className}Core\`; \`${className}\` has it built in.`;
  const example = `const client = new ${className}Core({ login, ${names.join(", ")} });`;
  const facts = [scheme, tokenUrl, options].map((fact) => literal(fact));
  return `
${docComment([text], { example })}export const login: Platform = /* @__PURE__ */ passwordLogin(platform, ${facts.join(", ")});
`;
}
