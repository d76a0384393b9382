// Generated from specs/hotdata/openapi.yaml. Do not edit; run `npm run generate hotdata`.

import type { ApiError, ErrorStatus } from "@org/client-runtime";
import type { HotdataError } from "./schema.ts";

/** How most operations of Hotdata fail: `body` is a `HotdataError`, whatever the `status`. */
export type HotdataFailure = ApiError<ErrorStatus, HotdataError>;

/** Every registered status of an error but 409. */
export type ErrorStatusBut409 =
  | 400
  | 401
  | 402
  | 403
  | 404
  | 405
  | 406
  | 407
  | 408
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
