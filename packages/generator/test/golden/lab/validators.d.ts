// Generated from specs/lab/openapi.yaml. Do not edit; run `npm run generate lab`.

import type { Validator } from "@org/client-runtime";
import type { LabError, Slide, Tube, Sample, SampleList, LabTest, TestStart } from "./schema.ts";

export declare const zLabError: Validator<LabError>;
export declare const zSlide: Validator<Slide>;
export declare const zTube: Validator<Tube>;
export declare const zSample: Validator<Sample>;
export declare const zSampleList: Validator<SampleList>;
export declare const zLabTest: Validator<LabTest>;
export declare const zTestStart: Validator<TestStart>;
