import type { Spec, SpecOperation } from "../../load-spec.ts";
import type { SpecPagination } from "../../pagination.ts";
import type { SpecPolling } from "../../polling.ts";
import { readRetryRule } from "../../retry-rule.ts";
import { answerKind } from "../answers.ts";
import type { Topic } from "../check.ts";
import { schemesOf } from "../schemes.ts";
import { secretFields } from "../secret-fields.ts";
import { type PlantedFault, specOf } from "./planted-faults.ts";

/** The facts of each operation, one at a time. */
export function operationFaults(spec: Spec): PlantedFault[] {
  return [...spec.operations.values()].flatMap((operation) => {
    const plant = (kind: string, how: string, topics: readonly Topic[], change: Partial<SpecOperation>) => ({
      kind,
      detail: `${operation.id} ${how}`.trim(),
      spec: specOf(spec, { ...operation, ...change }),
      topics,
      subjects: [operation.id],
    });
    return [
      ...retryFaults(operation, plant),
      ...securityFaults(spec, operation, plant),
      ...(operation.pagination ? pageFaults(operation.pagination, plant) : []),
      ...(operation.polling ? jobFaults(operation.polling, plant) : []),
      ...(answerKind(operation) === "events" ? streamFaults(operation, plant) : []),
      ...secretFaults(spec, operation, plant),
      plant("the path", "", ["errors"], { path: `${operation.path}/elsewhere` }),
      plant("the kind of data", "", ["answers"], { responses: otherData(operation) }),
    ];
  });
}

type Plant = (
  kind: string,
  how: string,
  topics: readonly Topic[],
  change: Partial<SpecOperation>,
) => PlantedFault;

function retryFaults({ retry }: SpecOperation, plant: Plant): PlantedFault[] {
  const others = (["safe", "idempotent", "never"] as const).filter((kind) => kind !== retry.class);
  const classes = others.map((kind) =>
    plant("the retry class", `is ${kind}`, ["read-only clients", "repeats"], {
      retry: { ...readRetryRule("", kind), ...(retry.narrowed && { ...retry, class: kind }) },
    }),
  );
  const statuses = retry.statuses.includes(503) ? [429] : [...retry.statuses, 503];
  return [
    ...classes,
    plant("the statuses that are repeated", "", ["repeats"], {
      retry: { ...retry, statuses, narrowed: true },
    }),
  ];
}

function securityFaults(spec: Spec, { security }: SpecOperation, plant: Plant): PlantedFault[] {
  const names = [...schemesOf(spec).keys()];
  const isAnonymous = security.every((schemes) => schemes.length === 0);
  const others = isAnonymous ? [names.slice(0, 1)] : [[]];
  const fewer = security.filter((schemes) => schemes.length > 1).map((schemes) => schemes.slice(1));
  return [...others, ...fewer]
    .filter((schemes) => names.length > 0 || schemes.length > 0)
    .map((schemes) =>
      plant("the credentials", `takes ${schemes.join(" and ") || "none"}`, ["credentials"], {
        security: [schemes],
      }),
    );
}

function pageFaults(pagination: SpecPagination, plant: Plant): PlantedFault[] {
  const { places, style, maximum } = pagination;
  // without a maximum the page size is a parameter like any other, but in a range of ids
  const isUsed = (name: string) => name !== "limit" || maximum !== undefined || style === "id-range";
  const used = Object.entries(places).filter(([name]) => isUsed(name));
  return used.map(([name, place]) => {
    const at =
      place.in.endsWith("body") || place.in === "item" ? `${place.at}/elsewhere` : `${place.at}-elsewhere`;
    const changed = { ...pagination, places: { ...places, [name]: { ...place, at } } };
    return plant(`a pointer of a list`, `has ${name} elsewhere (${style})`, ["pages"], {
      pagination: changed,
    });
  });
}

function jobFaults(polling: SpecPolling, plant: Plant): PlantedFault[] {
  const [active = ""] = polling.active;
  const [succeeded = ""] = polling.succeeded;
  const [failed = ""] = polling.failed;
  const changes: readonly (readonly [string, Partial<SpecPolling>])[] = [
    ["has its status elsewhere", { status: "/elsewhere" }],
    ...polling.active.map(
      (status) => [`succeeds at ${status}`, { active: [], succeeded: [status] }] as const,
    ),
    [`fails at ${succeeded}`, { succeeded: [], failed: [succeeded] }],
    ...polling.failed.map(
      (status) => [`goes on at ${status}`, { active: [active, status], failed: [] }] as const,
    ),
    ...polling.canceled.map((status) => [`fails at ${status}`, { failed: [status], canceled: [] }] as const),
    [`knows another active status`, { active: [...polling.active, "ANOTHER"] }],
    ["has another interval", { interval: polling.interval * 3 }],
    ["has a shorter interval", { interval: polling.interval / 3 }],
    ...(failed ? polling.errors : []).map((place) => {
      const errors = polling.errors.map((other) => (other === place ? "/elsewhere" : other));
      return [`has its error elsewhere than ${place}`, { errors }] as const;
    }),
    ...(polling.value === undefined
      ? []
      : [["has its progress elsewhere", { value: "/elsewhere" }] as const]),
    ...(polling.max === undefined ? [] : [["has its maximum elsewhere", { max: "/elsewhere" }] as const]),
  ];
  return changes.map(([how, change]) =>
    plant("a fact of a job", how, ["jobs"], { polling: { ...polling, ...change } }),
  );
}

/** Where a stream goes on depends on the retry class, and that there is one on the kind of the answer. */
function streamFaults({ retry }: SpecOperation, plant: Plant): PlantedFault[] {
  const isSafe = retry.class === "safe";
  const how = isSafe ? "is never asked for again" : "is asked for again";
  return [
    plant("the end of a stream", how, ["streams"], {
      retry: readRetryRule("", isSafe ? "never" : "safe"),
    }),
  ];
}

/** The first secret has another name, which nobody is told of. */
function secretFaults(spec: Spec, operation: SpecOperation, plant: Plant): PlantedFault[] {
  const { body, parameters } = operation;
  if (secretFields(spec, operation).length === 0) return [];
  const secret = { type: "string", format: "password" } as const;
  const added = body
    ? { body: { ...body, schema: { allOf: [body.schema, { properties: { unmarked: secret } }] } } }
    : { parameters: parameters.map((each) => ({ ...each, schema: secret })) };
  return [plant("the secret fields", "", ["secrets"], added)];
}

/** Text in the place of JSON, JSON in the place of everything else. */
function otherData(operation: SpecOperation): SpecOperation["responses"] {
  const content = answerKind(operation) === "text" ? { "application/json": {} } : { "text/plain": {} };
  return new Map([["200", content]]);
}
