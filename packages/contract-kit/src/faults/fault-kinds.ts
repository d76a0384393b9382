import type { CaseKind } from "../plan-cases.ts";

/** What can be wrong with a client, or with the spec it was made from. */
export type FaultKind =
  | "wrong path"
  | "wrong method"
  | "dropped query parameter"
  | "dropped header parameter"
  | "renamed body field"
  | "wrong array style"
  | "missing credential"
  | "unencoded path value"
  | "ignored error status"
  | "lost event"
  | "doubled event"
  | "wrong pagination pointer"
  | "response field renamed in the spec";

/** Each kind with the cases that are to find it: they run first, the others only when they do not. */
export const foundBy: Readonly<Record<FaultKind, CaseKind>> = {
  "wrong path": "required only",
  "wrong method": "required only",
  "dropped query parameter": "all parameters",
  "dropped header parameter": "all parameters",
  "renamed body field": "all parameters",
  "wrong array style": "all parameters",
  "missing credential": "required only",
  "unencoded path value": "reserved characters",
  "ignored error status": "errors",
  "lost event": "all parameters",
  "doubled event": "all parameters",
  "wrong pagination pointer": "pages",
  "response field renamed in the spec": "all parameters",
};

export const faultKinds = Object.keys(foundBy) as readonly FaultKind[]; // a record of exactly these
