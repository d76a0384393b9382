import { createClient, definePluginConfig } from "@hey-api/openapi-ts";
import type { DefinePlugin, IR } from "@hey-api/openapi-ts";

/** An operation in Hey API's model, and where it is. */
export interface OperationModel {
  readonly path: string;
  readonly method: string;
  readonly operation: IR.OperationObject;
}

/**
 * Reads the operations of a document with Hey API's parser, through a plugin of ours. This file is all that the
 * plan knows of Hey API. The parser writes into the document.
 */
export async function readOperations(document: object): Promise<OperationModel[]> {
  const found: OperationModel[] = [];
  const collect = definePluginConfig<CollectPlugin["Types"]>({
    name: "collect-operations",
    config: {},
    handler: ({ plugin }) => {
      plugin.forEach(
        "operation",
        ({ path, method, operation }) => void found.push({ path, method, operation }),
      );
    },
  });
  await createClient({
    input: { ...document },
    // even a dry run removes the folder that it would write to, unless told not to
    output: { path: "unused", clean: false, tsConfigPath: null },
    dryRun: true,
    logs: { level: "silent", file: false },
    plugins: [collect()],
  });
  return found;
}

type CollectPlugin = DefinePlugin<{ name: "collect-operations" }>;
