import type { ClientPlan } from "../plan/types.ts";
import { scope } from "../scope.ts";

/** The conformance tests. What they are is the contract kit's part, which reads it from the spec. */
export function renderConformanceTests(header: string, client: ClientPlan): string {
  const name = `${scope}/${client.platform}-client`;
  return `${header}import { describeConformance } from "${scope}/contract-kit";
import { ${client.className} } from "${name}";
import { createHttp } from "${name}/http";
import * as operations from "${name}/operations";

describeConformance({
  spec: new URL("../../openapi.json", import.meta.url),
  createClient: ({ credentials, ...options }) => new ${client.className}({ ...options, ...credentials }),
  createHttp,
  operations,
});
`;
}
