import type { IHttpOperation } from "@stoplight/types";
import { Problem } from "./problem.ts";

/** An operation, and what a path gives for its parameters. */
export interface Route {
  readonly operation: IHttpOperation;
  /** Decoded values, by the parameters' names. */
  readonly values: Readonly<Record<string, string>>;
}

/** Finds the operation that a method and a path mean. Throws a {@link Problem} (400, 404, 405) without one. */
export type Router = (method: string, path: string) => Route;

/** Prepares the paths of all operations. Literal segments win over parameters, from left to right. */
export function createRouter(operations: readonly IHttpOperation[]): Router {
  const routes = operations
    .map((operation) => ({ operation, pattern: pathPattern(operation.path), rank: rank(operation.path) }))
    .toSorted((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0));

  return (method, path) => {
    if (!isWellEncoded(path))
      throw new Problem(400, "Malformed path", `${path} is not percent-encoded UTF-8.`);
    const matching = routes.filter((route) => route.pattern.test(path)).map((route) => route.operation);
    const found = matching.find((operation) => operation.method.toUpperCase() === method);
    if (found) return { operation: found, values: pathValues(found.path, path) };
    if (matching.length === 0) throw unknownPath(method, path);
    throw wrongMethod(method, path, [...new Set(matching.map((each) => each.method.toUpperCase()))]);
  };
}

/** A parameter takes whatever is in its segment, but never nothing. */
function pathPattern(template: string): RegExp {
  const parts = template.split(/(\{[^}]+\})/);
  const source = parts.map((part) => (part.startsWith("{") ? "([^/]+)" : RegExp.escape(part)));
  return new RegExp(`^${source.join("")}$`);
}

function pathValues(template: string, path: string): Record<string, string> {
  const names = [...template.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);
  const [, ...values] = pathPattern(template).exec(path) ?? [];
  return Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(values[index] ?? "")]));
}

/** Sorts before others what is more specific: `0` for each literal segment, `1` for one with a parameter. */
function rank(template: string): string {
  const segments = template.split("/").map((segment) => (segment.includes("{") ? "1" : "0"));
  return segments.join("");
}

function isWellEncoded(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

function unknownPath(method: string, path: string): Problem {
  return new Problem(
    404,
    "No such path",
    `${method} ${path}: the spec has no such path. The mock serves the spec's paths at its root; ` +
      `does the client's base URL end with something that the paths repeat or lack?`,
  );
}

function wrongMethod(method: string, path: string, allowed: readonly string[]): Problem {
  const allow = allowed.join(", ");
  const detail = `${method} ${path}: the spec has this path, but only with ${allow}.`;
  return new Problem(405, "No such method", detail, { headers: { allow } });
}
