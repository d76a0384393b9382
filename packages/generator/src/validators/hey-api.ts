import { createClient } from "@hey-api/openapi-ts";
import type { OpenApiDocument } from "../openapi-document.ts";

/** The function by which validators check the fields whose names match a pattern; zod has none in all its versions. */
export const fieldsLike = "fieldsLike";

/**
 * Writes a zod schema for each component schema of a document, in TypeScript: `export const zConnection = …`.
 * This file is all that the validators know of Hey API. Nothing reaches the disk.
 */
export async function renderZodSchemas(document: OpenApiDocument): Promise<string> {
  const [job] = await createClient({
    input: { ...document },
    // Even a dry run removes the folder it would write to, unless told not to.
    output: { path: "unused", clean: false, header: [], tsConfigPath: null },
    dryRun: true,
    parser: { transforms: { readWrite: false } }, // the document has its views
    logs: { level: "silent", file: false },
    plugins: [
      {
        name: "zod",
        compatibilityVersion: 4,
        definitions: { name: (name) => `z${name}`, case: "preserve" },
        requests: false,
        responses: false,
        webhooks: false,
        // Servers write times with an offset, with `Z`, or with neither.
        dates: { offset: true, local: true },
        $resolvers: {
          // What a server adds to an object is kept: without this, zod drops unknown keys from its result.
          object: (context) => {
            const { $, nodes, schema, symbols, path, plugin } = context;
            const valueOf = (part: Parameters<typeof context.walk>[0]) =>
              context.applyModifiers(context.walk(part, { path, plugin }), {}).chain;
            const object = () => {
              if (schema.additionalProperties && schema.additionalProperties.type === "never")
                return $(symbols.z).attr("strictObject").call(nodes.shape(context));
              const map = nodes.additionalProperties(context);
              if (map) return $(symbols.z).attr("record").call($(symbols.z).attr("string").call(), map);
              const loose = $(symbols.z).attr("looseObject").call(nodes.shape(context));
              if (!schema.additionalProperties) return loose;
              return loose.attr("catchall").call(valueOf(schema.additionalProperties));
            };
            // an intersection leaves each field as it is, and speaks of it by its name
            return Object.entries(schema.patternProperties ?? {}).reduce(
              (whole, [pattern, property]) =>
                whole.attr("and").call($(fieldsLike).call($.literal(pattern), valueOf(property))),
              object(),
            );
          },
        },
      },
    ],
  });
  const [file] = job?.gen.render() ?? [];
  return file?.content ?? "";
}
