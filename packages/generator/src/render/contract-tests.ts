import { flatten } from "../plan/claim-names.ts";
import type { ClientPlan } from "../plan/types.ts";
import { scope } from "../scope.ts";
import { literal } from "./literal.ts";

/** The contract tests: each operation with its function. How they are tested is the contract kit's part. */
export function renderContractTests(header: string, client: ClientPlan): string {
  const operations = flatten(client.resources).flatMap((resource) => resource.operations);
  const lines = operations.map(
    ({ id, functionName }) => `contract.operation(${literal(id)}, operations.${functionName});\n`,
  );
  const { className, platform, login } = client;
  return `${header}import { describeContract } from "${scope}/contract-kit";
import { ${className} } from "../../src/generated/client.ts";
import * as operations from "${scope}/${platform}-client/operations";

const contract = describeContract({
  spec: new URL("../../openapi.json", import.meta.url),
  createClient: ({ baseUrl, fetch, credentials }) =>
    new operations.${className}Core({ baseUrl, fetch, ...credentials${login ? ", login: operations.login" : ""} }),
});

${lines.join("")}contract.complete(
  operations,
  ({ baseUrl, fetch, credentials }) => new ${className}({ baseUrl, fetch, ...credentials }),
);
`;
}
