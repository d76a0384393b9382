import { isDeepStrictEqual } from "node:util";
import { bodyFaults } from "./judge-body.ts";
import type { Spec, SpecOperation, SpecParameter } from "./load-spec.ts";
import type { PlannedCall } from "./plan-call.ts";
import { readQuery } from "./read-query.ts";
import { readText } from "./read-text.ts";
import type { Exchange } from "./recording-fetch.ts";
import type { Validator } from "./validator.ts";

/** The judge of requests: what was given has to be on the wire, as the spec says, and nothing else. */
export async function judgeRequest(
  spec: Spec,
  operation: SpecOperation,
  call: PlannedCall,
  sent: Exchange,
  validator: Validator,
): Promise<string[]> {
  const inPath = readPath(operation.path, sent.url.pathname);
  const line = `${sent.method} ${sent.url.pathname}`;
  if (sent.method !== operation.method || !inPath) {
    return [`sends ${line}, not ${operation.method} ${operation.path}`];
  }
  const query = readQuery(spec, operation, sent.url.search);
  const unknown = query.unknown.map((name) => `sends the query parameter "${name}", which the spec has not`);

  const faults = operation.parameters.flatMap((parameter) => {
    const value =
      parameter.in === "query"
        ? query.values.get(parameter)
        : readText(
            spec,
            parameter,
            parameter.in === "path" ? inPath.get(parameter.name) : header(sent, parameter),
          );
    return compare(parameter, call, value, validator);
  });
  return [...unknown, ...faults, ...(await bodyFaults(spec, operation, call, sent, validator))];
}

/** Values of a path's parameters, decoded; nothing when the path is another one. */
function readPath(template: string, path: string): ReadonlyMap<string, string> | undefined {
  const names = [...template.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name ?? "");
  const parts = template.split(/\{[^}]+\}/).map((part) => RegExp.escape(part));
  const match = new RegExp(`^${parts.join("([^/]+)")}$`).exec(path);
  return match ? new Map(names.map((name, index) => [name, decode(match[index + 1] ?? "")])) : undefined;
}

/** What is wrongly encoded stays as it is, and then is not what was given. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function header(sent: Exchange, { name }: SpecParameter): string | undefined {
  return sent.headers.get(name) ?? undefined;
}

function compare(
  parameter: SpecParameter,
  call: PlannedCall,
  value: unknown,
  validator: Validator,
): string[] {
  const subject = `the ${parameter.in} parameter "${parameter.name}"`;
  const given = call.values.has(parameter);
  if (!given) return value === undefined ? [] : [`sends ${subject}, which was not given`];
  if (value === undefined) return [`does not send ${subject}`];
  const expected = call.values.get(parameter);
  if (!isDeepStrictEqual(value, expected)) {
    return [`sends ${subject} as ${JSON.stringify(value)} instead of ${JSON.stringify(expected)}`];
  }
  return validator.faults(parameter.schema, value, "request").map((fault) => `${subject}: ${fault}`);
}
