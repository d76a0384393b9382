// Generated from specs/mostly/openapi.yaml. Do not edit; run `npm run generate mostly`.

import type { ApiError, ErrorStatus } from "@org/client-runtime";
import type { MostlyError } from "./schema.ts";

/** How most operations of MOSTLY AI fail: `body` is a `MostlyError`, whatever the `status`. */
export type MostlyAIFailure = ApiError<ErrorStatus, MostlyError>;
