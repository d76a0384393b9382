// Generated from specs/failures/openapi.yaml. Do not edit; run `npm run generate failures`.

/** Every registered status of an error but 404, 410, 5xx. */
export type ErrorStatusBut404And410And5xx =
  | 400
  | 401
  | 402
  | 403
  | 405
  | 406
  | 407
  | 408
  | 409
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
  | 451;
