import type { Oas3Rule, UserContext } from "@redocly/openapi-core";

import { facets, follow, isObject, list, read } from "../reading.ts";
import type { Place } from "../reading.ts";

/** TypeScript narrows a union, and the mock validates it, only where no value fits two branches. */
export const unionBranches: Oas3Rule = () => ({
  Schema(schema, context) {
    for (const keyword of ["oneOf", "anyOf"]) {
      const file = context.location.source.absoluteRef;
      const branches = list(read(schema, keyword)).map((node) => leaves(context, { node, file }));
      for (const [index, branch] of branches.entries()) {
        const earlier = branches.slice(0, index).findIndex((other) => !disjoint(context, branch, other));
        if (earlier < 0) continue;
        const message = `Branches ${earlier + 1} and ${index + 1} of \`${keyword}\` cannot be told apart.`;
        const hint =
          "Give both a property with another `const`, required in one of them, or each a required one that the other lacks.";
        context.report({ message, location: context.location.child([keyword, index]), suggest: [hint] });
      }
    }
  },
});

/** A branch that is a union itself stands for all of its branches. */
function leaves(context: UserContext, place: Place): Place[] {
  const { node, file } = follow(context, place);
  const nested = [...list(read(node, "oneOf")), ...list(read(node, "anyOf"))];
  return nested.length > 0 ? nested.flatMap((one) => leaves(context, { node: one, file })) : [{ node, file }];
}

function disjoint(context: UserContext, left: Place[], right: Place[]): boolean {
  return left.every((one) => right.every((other) => differ(shape(context, one), shape(context, other))));
}

interface Shape {
  types: Set<unknown>;
  values: Set<unknown> | undefined;
  properties: Map<string, Set<unknown> | undefined>;
  required: Set<unknown>;
}

function shape(context: UserContext, place: Place): Shape {
  const result: Shape = {
    types: new Set(),
    values: valuesOf(place.node),
    properties: new Map(),
    required: new Set(),
  };
  for (const { node, file } of facets(context, place)) {
    for (const type of [read(node, "type") ?? []].flat())
      result.types.add(type === "integer" ? "number" : type);
    for (const name of list(read(node, "required"))) result.required.add(name);
    const properties = read(node, "properties");
    for (const [name, schema] of Object.entries(isObject(properties) ? properties : {})) {
      result.properties.set(name, valuesOf(follow(context, { node: schema, file }).node));
    }
  }
  return result;
}

function valuesOf(schema: unknown): Set<unknown> | undefined {
  const constant = read(schema, "const");
  if (constant !== undefined) return new Set([constant]);
  return Array.isArray(read(schema, "enum")) ? new Set(list(read(schema, "enum"))) : undefined;
}

function differ(a: Shape, b: Shape): boolean {
  if (a.types.size > 0 && b.types.size > 0 && a.types.isDisjointFrom(b.types)) return true;
  if (a.values && b.values) return a.values.isDisjointFrom(b.values);
  const tagged = [...a.properties].some(([name, values]) => {
    const others = b.properties.get(name);
    // one that may leave its constant out is still told apart by the other's, which is always there
    const needed = a.required.has(name) || b.required.has(name);
    return needed && values && others && values.isDisjointFrom(others);
  });
  return tagged || (lacks(a, b) && lacks(b, a));
}

function lacks({ properties }: Shape, { required }: Shape): boolean {
  return [...required].some((name) => !properties.has(String(name)));
}
