// Generated from specs/lab/openapi.yaml. Do not edit; run `npm run generate lab`.

import type { ApiError, ErrorStatus } from "@org/client-runtime";
import type { LabError } from "./schema.ts";

/** How most operations of Lab fail: `body` is a `LabError`, whatever the `status`. */
export type LabFailure = ApiError<ErrorStatus, LabError>;
