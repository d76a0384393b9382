import { SpecError, mapAll } from "../errors.ts";
import { pointerTo } from "../spec/lookup.ts";
import type { OpenApiDocument, SecurityRequirement, SecurityScheme } from "../openapi-document.ts";
import type { ParsedOperation } from "./parse-spec.ts";
import type { CredentialPlan, LoginPlan, SecurityPlan } from "./types.ts";

/** The security schemes; their names are the options of the client. */
export function planCredentials(document: OpenApiDocument): CredentialPlan[] {
  return mapAll(Object.entries(document.components?.securitySchemes ?? {}), ([name, scheme]) =>
    planCredential(name, scheme),
  );
}

/** Alternatives of credentials by name. */
export function planSecurity(
  document: OpenApiDocument,
  alternatives: readonly SecurityRequirement[],
): SecurityPlan {
  const known = document.components?.securitySchemes ?? {};
  // an empty list means the same as an empty alternative: no credentials
  return (alternatives.length > 0 ? alternatives : [{}]).map((alternative) =>
    Object.keys(alternative).map((name) => {
      if (known[name] !== undefined) return name;
      const hint = `Describe it under components.securitySchemes, or use one of ${Object.keys(known).join(", ")}.`;
      throw new SpecError(`There is no security scheme \`${name}\`.`, "#/security", hint);
    }),
  );
}

/**
 * What a client must have to be of use: the smallest alternatives of all operations. Operations that anyone may
 * call do not count, lest one of them lets a forgotten key pass until the first call that needs it.
 */
export function planMinimum(
  document: OpenApiDocument,
  operations: readonly ParsedOperation[],
  security: SecurityPlan,
): SecurityPlan | undefined {
  const all = operations.flatMap((operation) =>
    operation.security === undefined
      ? security
      : planSecurity(document, operation.security).filter(isNotEmpty),
  );
  const distinct = [...new Map([...security, ...all].map((names) => [key(names), names])).values()];
  const smallest = distinct.filter(
    (names) => names.length === 0 || !distinct.some((other) => isNotEmpty(other) && isPart(other, names)),
  );
  const same =
    smallest.length === security.length &&
    security.every((names) => smallest.some((s) => key(s) === key(names)));
  return same ? undefined : smallest;
}

/** The login that a client makes by itself, if its platform has one; `security` is what the constructor asks for. */
export function planLogin(
  credentials: readonly CredentialPlan[],
  security: SecurityPlan,
): LoginPlan | undefined {
  const [login, another] = credentials.filter(({ tokenUrl }) => tokenUrl !== undefined);
  if (another !== undefined) {
    throw new SpecError(
      `\`${another.name}\` is a second login.`,
      pointerTo("components", "securitySchemes", another.name),
      "A client makes one: leave out the others with a password flow.",
    );
  }
  if (login?.tokenUrl === undefined) return undefined;
  const { name: scheme, tokenUrl, options } = login;
  return { scheme, tokenUrl, options, required: security.every((names) => names.includes(scheme)) };
}

function planCredential(name: string, scheme: SecurityScheme): CredentialPlan {
  const { type, description = "", "x-env": env = [] } = scheme;
  const kind = type === "http" ? scheme.scheme?.toLowerCase() : `${type} in ${scheme.in}`;
  if (kind === "bearer" && Array.isArray(env)) {
    return { name, description, header: "authorization", write: "bearer", options: { [name]: env } };
  }
  if (kind === "apiKey in header" && scheme.name !== undefined && Array.isArray(env)) {
    return { name, description, header: scheme.name.toLowerCase(), options: { [name]: env } };
  }
  if (kind === "basic") {
    const { username = [], password = [] } = Array.isArray(env) ? { username: env } : env;
    // an API key may be the user name, and the password empty
    const options = scheme["x-basic"] ?? { username: "username", password: "password" };
    return {
      name,
      description,
      header: "authorization",
      write: "basic",
      options: {
        [options.username ?? "username"]: username,
        ...(options.password !== undefined && { [options.password]: password }),
      },
    };
  }
  const tokenUrl = scheme.flows?.password?.tokenUrl;
  if (type === "oauth2" && tokenUrl !== undefined && !tokenUrl.includes(":")) {
    const { username = [], password = [] } = Array.isArray(env) ? { username: env } : env;
    const options = { username, password };
    return { name, description, header: "authorization", options, tokenUrl };
  }
  throw new SpecError(
    `The security scheme \`${name}\` (${type}) is unsupported.`,
    pointerTo("components", "securitySchemes", name),
    "Supported are http bearer and basic, apiKey in a header, and oauth2 with a password flow whose `tokenUrl` is relative; `x-env` lists variables (of user name and password: per half).",
  );
}

function isPart(part: readonly string[], whole: readonly string[]): boolean {
  return part.length < whole.length && part.every((name) => whole.includes(name));
}

function isNotEmpty(names: readonly string[]): boolean {
  return names.length > 0;
}

function key(names: readonly string[]): string {
  return [...names].toSorted().join(" ");
}
