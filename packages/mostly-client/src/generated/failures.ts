// Generated from specs/mostly/openapi.yaml. Do not edit; run `npm run generate mostly`.

import type { ApiError, ErrorStatus } from "@org/client-runtime";
import type { MostlyError } from "./schema.ts";

/** How most operations of MOSTLY AI fail: `body` is a `MostlyError`, whatever the `status`. */
export type MostlyAIFailure = ApiError<ErrorStatus, MostlyError>;

/** Every registered status of an error but 400. */
export type ErrorStatusBut400 =
  | 401
  | 402
  | 403
  | 404
  | 405
  | 406
  | 407
  | 408
  | 409
  | 410
  | 411
  | 412
  | 413
  | 414
  | 415
  | 416
  | 417
  | 418
  | 421
  | 422
  | 423
  | 424
  | 425
  | 426
  | 428
  | 429
  | 431
  | 451
  | 500
  | 501
  | 502
  | 503
  | 504
  | 505
  | 506
  | 507
  | 508
  | 510
  | 511;
