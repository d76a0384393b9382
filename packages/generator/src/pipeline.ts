import { arrangeOutput } from "./arrange-output.ts";
import type { Output } from "./arrange-output.ts";
import { bundle } from "./bundle.ts";
import { lint } from "./lint.ts";
import type { OpenApiDocument } from "./openapi-document.ts";
import { planClient } from "./plan/plan-client.ts";
import type { ClientPlan } from "./plan/types.ts";
import { specOf } from "./platforms.ts";
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
import { heyApi } from "./threads/threads.ts";
import { renderSchemaTypes } from "./types/render-schema-types.ts";
import { splitViews } from "./views/split-views.ts";
import { writeOutput } from "./write-output.ts";

/** Where a run finds the specs and puts the packages. */
export interface GenerateOptions {
  /** The root of the repository. */
  readonly root: string;
}

/**
 * Generates the client of a platform from `specs/<platform>/openapi.yaml`. Nothing is written before all of it
 * is made.
 *
 * @throws SpecError with every problem of the spec.
 */
export async function generate(platform: string, { root }: GenerateOptions): Promise<ClientPlan> {
  const spec = await specOf(platform, root);
  const emitted = bundle(spec).then((document) => emit(platform, document));
  emitted.catch(() => undefined); // what lint says comes first: it knows more about the reasons
  await lint(spec);
  const { plan, output } = await emitted;
  await writeOutput(root, output);
  return plan;
}

/** Makes the text of every file of a platform. */
export async function emit(
  platform: string,
  bundled: OpenApiDocument,
): Promise<{ plan: ClientPlan; output: Output }> {
  const document = splitViews(bundled);
  const header = renderHeader(platform);
  const [plan, schema, validators] = await Promise.all([
    planClient(platform, document),
    renderSchemaTypes(document, header),
    heyApi.call("renderValidators", document, header),
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
