import type { ClientPlan, CredentialPlan } from "../plan/types.ts";
import { scope } from "../scope.ts";
import { docComment } from "./doc-comment.ts";
import { caseless } from "./imports.ts";
import { literal, propertyName } from "./literal.ts";
import { renderLogin, renderLoginOptions } from "./login.ts";

/** `core.ts`: what operations need of a client, apart from the class, so that a bundle has only what it calls. */
export function renderCore(header: string, client: ClientPlan): string {
  const { className, title, login } = client;
  const writers = client.credentials.flatMap(({ write }) => write ?? []);
  const values = ["ClientCore", ...new Set(writers), ...(login ? ["passwordLogin"] : [])].toSorted(caseless);
  return `${header}import { ${values.join(", ")} } from "${scope}/client-runtime";
import type { ClientOptions, ${client.credentials.length === 0 ? "" : "CredentialValue, "}Platform } from "${scope}/client-runtime";

/** Options of a client of ${title}. */
export interface ${className}Options extends ClientOptions {
${client.credentials.flatMap(renderCredentialOptions).join("\n")}
${docComment([`Where ${title} is reached. ${defaultNote(client.baseUrlEnv, client.baseUrl)}`])}baseUrl?: string | undefined;
}

${login === undefined ? "" : renderLoginOptions(client, login)}/** What the functions of operations need: credentials and where to send. It holds no operation itself. */
export class ${className}Core extends ClientCore {
${docComment([`@throws UsageError when a credential is missing or an option is wrong; it names the option.`])}constructor(${login ? `options: ${className}CoreOptions` : `options: ${className}Options`}${login?.required ? "" : " = {}"}) {
    super(${login ? "options.login ?? platform" : "platform"}, options);
  }
}

const platform: Platform = {
  name: ${literal(title)},
  ${client.baseUrl === undefined ? "" : `baseUrl: ${literal(client.baseUrl)},`}
  ${client.baseUrlEnv.length === 0 ? "" : `baseUrlEnv: ${literal(client.baseUrlEnv)},`}
  credentials: { ${client.credentials.map(renderCredential).join(", ")} },
  security: ${literal(client.security)},
  ${client.minimum === undefined ? "" : `minimum: ${literal(client.minimum)},`}
};
${login === undefined ? "" : renderLogin(client, login)}`.replace(/^ +\n/gm, "");
}

/** The options that a security scheme needs; the second of Basic is the password. */
function renderCredentialOptions({ description, options }: CredentialPlan): string[] {
  const [first = ""] = Object.keys(options);
  return Object.entries(options).map(([name, env], index) => {
    const doc = index === 0 ? description : `The password that goes with \`${first}\`.`;
    return `${docComment([[doc, defaultNote(env)].join(" ")])}${name}?: CredentialValue | undefined;\n`;
  });
}

/** `Default: A or B of the environment, else https://…` */
function defaultNote(env: readonly string[], value?: string): string {
  const variables = env.map((name) => `\`${name}\``).join(" or ");
  const sources = [
    ...(env.length > 0 ? [`${variables} of the environment`] : []),
    ...(value ? [`\`${value}\``] : []),
  ];
  return sources.length === 0 ? "" : `Default: ${sources.join(", else ")}.`;
}

/** The credential as the runtime reads it. Without the login, its option is what messages miss. */
function renderCredential({ name, header, write, options, tokenUrl }: CredentialPlan): string {
  const asked = tokenUrl === undefined ? options : { login: [] };
  const members = [`header: ${literal(header)}`, write && `write: ${write}`, `options: ${literal(asked)}`];
  return `${propertyName(name)}: { ${members.filter(Boolean).join(", ")} }`;
}
