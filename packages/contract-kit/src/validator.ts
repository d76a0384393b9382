import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formatsPlugin from "ajv-formats";
import type { OpenApi, Schema } from "./open-api.ts";
import { schemaView, type View } from "./schema-view.ts";

/** Checks values against schemas of one spec, independently of Prism. */
export interface Validator {
  /**
   * What is wrong with a value, in words; empty when it fits.
   *
   * @param view requests need no fields that are `readOnly`, responses none that are `writeOnly`
   */
  faults(schema: Schema, value: unknown, view: View): string[];
}

/** Prepares the spec's components once for requests and once for responses. */
export function createValidator(document: OpenApi): Validator {
  const views = { request: createView(document, "request"), response: createView(document, "response") };
  return {
    faults(schema, value, view) {
      const validate = views[view](schema);
      if (validate(value)) return [];
      return (validate.errors ?? []).map(({ instancePath, message, params }) => {
        const details = Object.values(params).map((detail) => JSON.stringify(detail));
        return `${instancePath || "the value"} ${message} (${details.join(", ")})`;
      });
    },
  };
}

function createView(document: OpenApi, view: View): (schema: Schema) => ValidateFunction {
  // Not strict: the keywords of OpenAPI (`example`, `discriminator`, `x-…`) say nothing of validity.
  // Most schemas are compiled for one planted fault and used once, so what makes them faster is not worth its time:
  // components are compiled once, not inlined wherever they are referred to.
  const code = { optimize: false };
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false, inlineRefs: false, code });
  formatsPlugin.default(ajv);
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
    ajv.addSchema(schemaView(document, schema, view), `component:${name}`);
  }
  const compiled = new WeakMap<Schema, ValidateFunction>();
  return (schema) => {
    const known = compiled.get(schema);
    if (known) return known;
    const viewed = schemaView(document, schema, view);
    const validate = ajv.compile(viewed);
    ajv.removeSchema(viewed); // it would be kept for good
    compiled.set(schema, validate);
    return validate;
  };
}
