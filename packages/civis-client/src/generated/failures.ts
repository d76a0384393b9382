// Generated from specs/civis/openapi.yaml. Do not edit; run `npm run generate civis`.

import type { ApiError, ErrorStatus } from "@org/client-runtime";
import type { CivisError } from "./schema.ts";

/** How most operations of Civis fail: `body` is a `CivisError`, whatever the `status`. */
export type CivisFailure = ApiError<ErrorStatus, CivisError>;
