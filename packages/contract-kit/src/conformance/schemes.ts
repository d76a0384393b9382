import type { Spec, SpecOperation } from "../load-spec.ts";
import type { Hit } from "./loopback-server.ts";

/** A security scheme, as a client has to know it. */
export interface Scheme {
  readonly name: string;
  readonly kind: "bearer" | "basic" | "key" | "login";
  /** In lower case. */
  readonly header: string;
  /** The options of the client that fill it, and the variables that fill them. */
  readonly options: readonly { readonly name: string; readonly variables: readonly string[] }[];
}

/** Values of options, by name. */
export type Values = Readonly<Record<string, string>>;

/** The schemes of a spec by name. */
export function schemesOf({ document }: Spec): ReadonlyMap<string, Scheme> {
  const all = Object.entries(document.components?.securitySchemes ?? {});
  return new Map(
    all.map(([name, scheme]): [string, Scheme] => {
      const { type, scheme: manner, in: place, name: header = "", "x-env": env = [] } = scheme;
      const variables = (half: string): readonly string[] => new Map(Object.entries(env)).get(half) ?? [];
      const halves = Array.isArray(env) ? () => env.map(String) : variables;
      if (type !== "oauth2" && manner !== "basic") {
        const isKey = place === "header";
        const options = [{ name, variables: Object.values(env).flat() }];
        return [
          name,
          {
            name,
            kind: isKey ? "key" : "bearer",
            header: isKey ? header.toLowerCase() : "authorization",
            options,
          },
        ];
      }
      const { username = "username", password } =
        type === "oauth2" ? { password: "password" } : (scheme["x-basic"] ?? { password: "password" });
      const second =
        password === undefined
          ? []
          : [{ name: password, variables: Array.isArray(env) ? [] : variables("password") }];
      const options = [{ name: username, variables: halves("username") }, ...second];
      return [name, { name, kind: type === "oauth2" ? "login" : "basic", header: "authorization", options }];
    }),
  );
}

/** The token that the n-th login gives, from 1. */
export function issuedToken(count: number): string {
  return `canary-token-${count}`;
}

/** Values for all options of these schemes. */
export function valuesFor(schemes: readonly Scheme[], mark: string = "a"): Values {
  const options = schemes.flatMap((scheme) => scheme.options);
  return Object.fromEntries(options.map(({ name }) => [name, `canary-${name}-${mark}`]));
}

/** Values for all options of all schemes. */
export function allValues(spec: Spec, mark?: string): Values {
  return valuesFor([...schemesOf(spec).values()], mark);
}

/** The header of a scheme, made of the values of its options. */
export function headerOf({ kind, options }: Scheme, values: Values): string {
  const [first = "", second = ""] = options.map(({ name }) => values[name] ?? "");
  if (kind === "key") return first;
  if (kind === "login") return `Bearer ${issuedToken(1)}`;
  return kind === "bearer"
    ? `Bearer ${first}`
    : `Basic ${Buffer.from(`${first}:${second}`).toString("base64")}`;
}

/** What of these alternatives a client takes that is given these schemes: the first that is whole and not empty. */
export function takenOf(
  security: SpecOperation["security"],
  given: readonly string[],
): readonly string[] | undefined {
  const alternatives = security.length > 0 ? security : [[]];
  const whole = alternatives.filter((schemes) => schemes.every((scheme) => given.includes(scheme)));
  return whole.find((schemes) => schemes.length > 0) ?? whole[0];
}

/** Compares what was logged in with to the values of the options. */
export function loginFaults(
  spec: Spec,
  logins: readonly Hit[],
  taken: readonly string[],
  values: Values,
): string[] {
  const schemes = schemesOf(spec);
  const used = taken.flatMap((name) => schemes.get(name) ?? []).filter(({ kind }) => kind === "login");
  return used.flatMap(({ options }) =>
    logins.flatMap(({ body }) => {
      const form = new URLSearchParams(body.toString());
      return ["username", "password"].flatMap((half, index) => {
        const wanted = values[options[index]?.name ?? ""] ?? "";
        return form.get(half) === wanted ? [] : [`logs in with the ${half} ${form.get(half)}, not ${wanted}`];
      });
    }),
  );
}

/** Compares the credentials that arrived with those of the schemes; every other scheme's header has to be absent. */
export function credentialFaults(spec: Spec, hit: Hit, taken: readonly string[], values: Values): string[] {
  const schemes = schemesOf(spec);
  const expected = new Map(
    taken.flatMap((name) => {
      const scheme = schemes.get(name);
      return scheme ? [[scheme.header, headerOf(scheme, values)] as const] : [];
    }),
  );
  const headers = new Set([...schemes.values()].map(({ header }) => header));
  return [...headers].flatMap((header) => {
    const [got, wanted] = [hit.headers[header], expected.get(header)];
    if (got === wanted) return [];
    if (wanted === undefined) return [`sends the header ${header}, which is not asked for`];
    return [`sends ${got === undefined ? "no" : "another"} header ${header} than ${wanted}`];
  });
}

/** What another origin gets to see of these credentials. */
export function leakFaults(
  spec: Spec,
  hits: readonly Hit[],
  schemes: readonly Scheme[],
  values: Values,
): string[] {
  const seen = hits.flatMap(({ headers }) => Object.values(headers).map(String));
  const secrets = [...Object.values(values), ...schemes.map((scheme) => headerOf(scheme, values))];
  return [
    ...hits.flatMap((hit) => credentialFaults(spec, hit, [], values)),
    ...(secrets.some((secret) => seen.some((text) => text.includes(secret)))
      ? ["another origin sees a credential"]
      : []),
  ];
}
