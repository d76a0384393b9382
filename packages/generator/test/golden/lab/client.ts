// Generated from specs/lab/openapi.yaml. Do not edit; run `npm run generate lab`.

import { LabCore } from "./core.ts";
import { bindSamples, type Samples } from "./operations/samples.ts";
import { bindTests, type Tests } from "./operations/tests.ts";

/**
 * A client of Lab.
 *
 * @example
 * const lab = new Lab();
 */
export class Lab extends LabCore {
  /** Samples that wait for a test. */
  readonly samples: Samples = bindSamples(this);

  /** Tests that run for hours. */
  readonly tests: Tests = bindTests(this);
}
