// Generated from specs/lab/openapi.yaml. Do not edit; run `npm run generate lab`.

import { bind } from "@org/client-runtime";
import { LabCore, type LabOptions } from "./core.ts";
import { methods } from "./methods.ts";
import type { Samples } from "./operations/samples.ts";
import type { Tests } from "./operations/tests.ts";

/**
 * A client of Lab.
 *
 * @example
 * const lab = new Lab();
 */
export class Lab extends LabCore {
  /** Samples that wait for a test. */
  declare readonly samples: Samples;

  /** Tests that run for hours. */
  declare readonly tests: Tests;

  /** @throws UsageError when a credential is missing or an option is wrong; it names the option. */
  constructor(options?: LabOptions) {
    super(options);
    bind(this, methods());
  }
}
