import type { HttpSecurityScheme, IHttpOperation } from "@stoplight/types";
import { createLogins, type Logins } from "./logins.ts";
import type { MockRequest } from "./message.ts";
import { MockError } from "./mock-error.ts";

/** Values of credentials, by the name of the client's option: `{ token: "…", workspaceId: "…" }`. */
export type Credentials = Readonly<Record<string, string>>;

/** Checks the credentials of requests by their values. */
export interface Guard {
  /** What it accepts. */
  readonly credentials: Credentials;
  readonly logins: Logins;
  /** Why a request may not pass, in words; nothing when it may. */
  refusal(operation: IHttpOperation, request: MockRequest): string | undefined;
}

/**
 * Accepts `mock-<name>` for each credential that the operations ask for, or what `chosen` says.
 * Without any alternative an operation is open to all; an alternative without a scheme
 * (`security: [{}, …]`) is for those who send no credential at all. Of OAuth 2.0 the tokens are accepted that
 * logins have given.
 */
export function createGuard(operations: readonly IHttpOperation[], chosen: Credentials = {}): Guard {
  const own = defaults(operations);
  const credentials = { ...own, ...chosen };
  const unknown = Object.keys(chosen).find((name) => !(name in own));
  if (unknown !== undefined) {
    const known = Object.keys(own).join(", ") || "none";
    throw new MockError(`The spec has no credential "${unknown}". It has: ${known}.`);
  }

  const logins = createLogins(operations, credentials);
  const fault = (scheme: HttpSecurityScheme, request: MockRequest): string[] => {
    const value = presented(scheme, request);
    if (value === undefined) return [`${place(scheme)} is missing`];
    const isGood = scheme.type === "oauth2" ? logins.gave(value) : value === expected(scheme, credentials);
    return isGood ? [] : [`${place(scheme)} has not the value the mock accepts`];
  };

  return {
    credentials,
    logins,
    refusal(operation, request) {
      const alternatives = operation.security ?? [];
      const named = alternatives.filter((schemes) => schemes.length > 0);
      if (named.length === 0) return undefined;
      const faults = named.map((schemes) => schemes.flatMap((scheme) => fault(scheme, request)));
      if (faults.some((found) => found.length === 0)) return undefined;
      const anonymous = named.flat().every((scheme) => presented(scheme, request) === undefined);
      if (anonymous && named.length < alternatives.length) return undefined;
      return faults.map((found) => found.join(" and ")).join("; or ");
    },
  };
}

function defaults(operations: readonly IHttpOperation[]): Record<string, string> {
  const schemes = operations.flatMap((operation) => operation.security ?? []).flat();
  const names = schemes.flatMap((scheme) => {
    if (scheme.type === "oauth2") return ["username", "password"];
    if (!isBasic(scheme)) return [scheme.key];
    const { username, password } = basicNames(scheme);
    return password === undefined ? [username] : [username, password];
  });
  return Object.fromEntries([...new Set(names)].map((name) => [name, `mock-${name}`]));
}

function expected(scheme: HttpSecurityScheme, credentials: Credentials): string | undefined {
  if (!isBasic(scheme)) return credentials[scheme.key];
  const { username, password } = basicNames(scheme);
  return `${credentials[username]}:${password === undefined ? "" : credentials[password]}`;
}

/** The value that a request carries for a scheme; for Basic it is decoded: `user:password`. */
function presented(scheme: HttpSecurityScheme, request: MockRequest): string | undefined {
  if (scheme.type === "apiKey") {
    if (scheme.in === "query") return request.query.get(scheme.name) ?? undefined;
    if (scheme.in === "cookie") return cookie(request, scheme.name);
    return request.headers[scheme.name.toLowerCase()];
  }
  // The name of the scheme is case-insensitive (RFC 9110, 11.1).
  const [, kind, value] = /^(\S+) +(.*)$/.exec(request.headers["authorization"] ?? "") ?? [];
  if (kind?.toLowerCase() !== (isBasic(scheme) ? "basic" : "bearer")) return undefined;
  return isBasic(scheme) ? Buffer.from(value ?? "", "base64").toString("utf8") : value;
}

function cookie(request: MockRequest, name: string): string | undefined {
  const pairs = (request.headers["cookie"] ?? "").split(/; */);
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}

function place(scheme: HttpSecurityScheme): string {
  if (scheme.type === "apiKey") return `the ${scheme.in} "${scheme.name}"`;
  return `the ${isBasic(scheme) ? "Basic" : "Bearer"} credential in the header "Authorization"`;
}

function isBasic(scheme: HttpSecurityScheme): boolean {
  return scheme.type === "http" && scheme.scheme === "basic";
}

/** Client options that fill user name and password, as `x-basic` says. With it, the password may be none. */
function basicNames(scheme: HttpSecurityScheme): { username: string; password?: string } {
  const mapped = scheme.extensions?.["x-basic"];
  if (typeof mapped !== "object" || mapped === null) return { username: "username", password: "password" };
  const username = "username" in mapped && typeof mapped.username === "string" ? mapped.username : "username";
  if ("password" in mapped && typeof mapped.password === "string") {
    return { username, password: mapped.password };
  }
  return { username };
}
