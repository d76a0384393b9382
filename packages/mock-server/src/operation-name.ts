import type { IHttpOperation } from "@stoplight/types";

/** What scenarios and faults call an operation: its `operationId`; without one, its method and path. */
export function operationName(operation: IHttpOperation): string {
  return operation.iid ?? `${operation.method.toUpperCase()} ${operation.path}`;
}
