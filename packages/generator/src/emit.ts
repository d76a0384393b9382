import { arrangeOutput } from "./arrange-output.ts";
import type { Output } from "./arrange-output.ts";
import type { OpenApiDocument } from "./openapi-document.ts";
import { planClient } from "./plan/plan-client.ts";
import type { ClientPlan } from "./plan/types.ts";
import { renderClient } from "./render/client.ts";
import { renderConformanceTests } from "./render/conformance-tests.ts";
import { renderContractTests } from "./render/contract-tests.ts";
import { renderCore } from "./render/core.ts";
import { renderFailures } from "./render/failures.ts";
import { renderHeader } from "./render/header.ts";
import { renderIndex, renderOperationsIndex } from "./render/index-files.ts";
import { renderMethods } from "./render/methods.ts";
import { renderOperationFiles } from "./render/operations.ts";
import { renderReadmeOperations } from "./render/readme.ts";
import { compiler } from "./threads/threads.ts";
import { splitViews } from "./views/split-views.ts";

/** What becomes of a document: the facts and names that are printed, and the text of every file. */
export interface Emitted {
  readonly plan: ClientPlan;
  readonly output: Output;
}

/** Makes the text of every file of a platform. */
export async function emit(platform: string, bundled: OpenApiDocument): Promise<Emitted> {
  const document = splitViews(bundled);
  const header = renderHeader(platform);
  const [plan, schema, validators] = await Promise.all([
    planClient(platform, document),
    compiler.call("renderSchemaTypes", document, header),
    compiler.call("renderValidators", document, header),
  ]);
  const output = await arrangeOutput(platform, {
    document: bundled,
    generated: new Map([
      ["schema.ts", schema],
      ["validators.js", validators.js],
      ["validators.d.ts", validators.dts],
      ["core.ts", renderCore(header, plan)],
      ["client.ts", renderClient(header, plan)],
      ["methods.ts", renderMethods(header, plan)],
      ["index.ts", renderIndex(header, plan)],
      ["operations/index.ts", renderOperationsIndex(header, plan)],
      ...renderOperationFiles(header, plan),
      ...renderFailures(header, plan),
    ]),
    tests: new Map([
      ["contract.test.ts", renderContractTests(header, plan)],
      ["conformance.test.ts", renderConformanceTests(header, plan)],
    ]),
    readmeSection: renderReadmeOperations(plan),
  });
  return { plan, output };
}
