import type { Spec } from "./load-spec.ts";
import type { SecurityScheme } from "./open-api.ts";

/** Values of credentials, by the name of the client's option. */
export type Credentials = Readonly<Record<string, string>>;

/** Which credentials a client is given. */
export interface Access {
  /** Names of security schemes; all of the platform's without it. */
  readonly schemes?: readonly string[];
  /** The scheme among them that gets a wrong value. */
  readonly wrong?: string;
}

/** The options of a client with this access. `accepted` has the values that the mock accepts. */
export function credentialsFor(spec: Spec, access: Access, accepted: Credentials): Credentials {
  const given = (access.schemes ?? schemeNames(spec)).flatMap((scheme) =>
    optionsOf(spec, scheme).map((option) => {
      const value = accepted[option] ?? "";
      return [option, scheme === access.wrong ? `not-${value}` : value] as const;
    }),
  );
  return Object.fromEntries(given.filter(([, value]) => value !== ""));
}

/** The header a scheme's credential stands in. */
export function headerOf({ document }: Spec, scheme: string): string {
  const { in: place, name = "" } = document.components?.securitySchemes?.[scheme] ?? {};
  return place === "header" ? name.toLowerCase() : "authorization";
}

/** The paths of token endpoints, below the base URL, where clients log in by themselves. */
export function tokenPaths({ document }: Spec): string[] {
  const schemes = Object.values(document.components?.securitySchemes ?? {});
  const urls = schemes.flatMap(({ flows }) => flows?.password?.tokenUrl ?? []);
  return urls.map((url) => `/${url.replace(/^\//, "")}`);
}

/** Environment variables that would fill a client's options. */
export function credentialVariables({ document }: Spec): string[] {
  const schemes = Object.values(document.components?.securitySchemes ?? {});
  const ofSchemes = schemes.flatMap(({ "x-env": names = [] }) => Object.values(names).flat());
  return [...ofSchemes, ...(document.servers ?? []).flatMap((server) => server["x-env"] ?? [])];
}

function schemeNames({ document }: Spec): string[] {
  return Object.keys(document.components?.securitySchemes ?? {});
}

function optionsOf({ document }: Spec, name: string): string[] {
  const scheme: SecurityScheme = document.components?.securitySchemes?.[name] ?? {};
  if (scheme.type === "oauth2") return ["username", "password"];
  if (scheme.scheme !== "basic") return [name];
  const { username = "username", password } = scheme["x-basic"] ?? { password: "password" };
  return password === undefined ? [username] : [username, password];
}
