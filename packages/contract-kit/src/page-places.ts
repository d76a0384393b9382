import { isFlat } from "./enum-variants.ts";
import { readPointer, writePointer } from "./json-pointer.ts";
import type { Spec, SpecOperation, SpecParameter } from "./load-spec.ts";
import type { Place } from "./pagination.ts";
import type { PlannedCall } from "./plan-call.ts";

/** The operation whose places are meant. */
export interface Placed {
  readonly spec: Spec;
  readonly operation: SpecOperation;
}

/** The object of parameters with one input of the pages set. */
export function withInput(
  { spec, operation }: Placed,
  params: PlannedCall["params"],
  place: Place,
  value: unknown,
): PlannedCall["params"] {
  if (place.in === "query") {
    return { ...params, [parameterAt(operation, place)?.argument ?? place.at]: value };
  }
  const pointer = isFlat(spec.document, operation) ? place.at : `/body${place.at}`;
  return { ...params, ...Object(writePointer(params, pointer, value)) };
}

/** The call with one input of the pages set, in what is expected on the wire too. */
export function moved(placed: Placed, call: PlannedCall, place: Place, value: unknown): PlannedCall {
  const params = withInput(placed, call.params, place, value);
  const parameter = parameterAt(placed.operation, place);
  if (parameter) return { ...call, params, values: new Map([...call.values, [parameter, value]]) };
  return { ...call, params, body: { value: writePointer(call.body?.value ?? {}, place.at, value) } };
}

/** The call as a client sends it that starts a list after a certain id where none is given. */
export function started(placed: Placed, call: PlannedCall): PlannedCall {
  const { places, startsAfter } = placed.operation.pagination ?? {};
  const place = places?.["last-id"];
  if (!place || startsAfter === undefined || isGiven(placed, call, place)) return call;
  return moved(placed, call, place, startsAfter);
}

function isGiven({ operation }: Placed, { values, body }: PlannedCall, place: Place): boolean {
  const parameter = parameterAt(operation, place);
  return parameter ? values.has(parameter) : readPointer(body?.value, place.at) !== undefined;
}

/** An output of the pages: in an answer's body, or among its headers. */
export function readOutput(body: unknown, headers: Headers, place: Place | undefined): unknown {
  if (!place) return undefined;
  return place.in === "response header" ? (headers.get(place.at) ?? undefined) : readPointer(body, place.at);
}

function parameterAt({ parameters }: SpecOperation, place: Place): SpecParameter | undefined {
  return place.in === "query"
    ? parameters.find((each) => each.in === "query" && each.name === place.at)
    : undefined;
}
