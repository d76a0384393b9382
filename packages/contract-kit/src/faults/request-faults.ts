import { headerOf } from "../access.ts";
import { bodyFields } from "../enum-variants.ts";
import type { Spec, SpecOperation } from "../load-spec.ts";
import { isArray } from "../read-text.ts";
import { takesReserved } from "../reserved-arguments.ts";
import { changeRequest, type OutgoingRequest } from "./change-request.ts";
import type { FaultKind } from "./fault-kinds.ts";
import type { PlantedFault } from "./planted-fault.ts";
import { renameField } from "./rename-field.ts";
import { dropQuery, restyleQuery } from "./query-faults.ts";

/** Faults of what a client sends. */
export function requestFaults(spec: Spec, operation: SpecOperation): PlantedFault[] {
  const { parameters, path } = operation;
  const inQuery = parameters.filter((each) => each.in === "query");
  const inPath = parameters.filter((each) => each.in === "path");
  const inHeader = parameters.filter((each) => each.in === "header");
  const styled = inQuery.filter((each) => isArray(spec, each.schema) || each.style === "deepObject");
  return [
    fault("wrong path", "", ({ url }) => ({ url: withSegment(url, literalIn(path), (text) => `${text}-x`) })),
    fault("wrong method", "", ({ method }) => ({ method: method === "POST" ? "PUT" : "POST" })),
    ...inQuery.map(({ name }) =>
      fault("dropped query parameter", name, ({ url }) => ({ url: dropQuery(url, name) })),
    ),
    ...inHeader.map(({ name }) => fault("dropped header parameter", name, withoutHeader(name))),
    ...bodyFields(spec, operation).map((name) =>
      fault("renamed body field", name, ({ headers, body }) => ({
        body: renameField(headers.get("content-type") ?? "", body, name),
      })),
    ),
    ...styled
      .filter((each) => !each.json)
      .map((each) => fault("wrong array style", each.name, ({ url }) => ({ url: restyleQuery(url, each) }))),
    ...credentialFaults(spec, operation),
    ...inPath
      .filter((each) => takesReserved(spec, each))
      .map(({ name }) =>
        fault("unencoded path value", name, ({ url }) => ({
          url: withSegment(url, path.split("/").indexOf(`{${name}}`), decodeURIComponent),
        })),
      ),
  ];
}

function fault(
  kind: FaultKind,
  detail: string,
  change: (request: OutgoingRequest) => Partial<OutgoingRequest>,
): PlantedFault {
  return { kind, detail, meddle: changeRequest(change) };
}

/** Each credential is missing: those of the alternative that is used first, and those used in its place. */
function credentialFaults(spec: Spec, { security }: SpecOperation): PlantedFault[] {
  const [first = [], ...others] = security.filter((schemes) => schemes.length > 0);
  const missing = (scheme: string) =>
    fault("missing credential", scheme, withoutHeader(headerOf(spec, scheme)));
  const inPlace = others
    .flat()
    .map((scheme) => ({ ...missing(scheme), foundBy: "other credentials" as const }));
  return [...first.map(missing), ...inPlace];
}

function withoutHeader(name: string): (request: OutgoingRequest) => Partial<OutgoingRequest> {
  return ({ headers }) => {
    headers.delete(name);
    return { headers };
  };
}

/** The last segment of a path that is no parameter. */
function literalIn(path: string): number {
  return path.split("/").findLastIndex((segment) => !segment.includes("{"));
}

function withSegment(url: string, index: number, change: (segment: string) => string): string {
  const { origin, pathname, search } = new URL(url);
  const segments = pathname.split("/").map((each, at) => (at === index ? change(each) : each));
  return origin + segments.join("/") + search;
}
