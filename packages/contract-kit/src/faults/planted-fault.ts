import type { SpecOperation } from "../load-spec.ts";
import type { CaseKind } from "../plan-cases.ts";
import type { FaultKind } from "./fault-kinds.ts";

/** One fault, ready to be planted into an operation's trial. */
export interface PlantedFault {
  readonly kind: FaultKind;
  /** What exactly: `limit`, `/items`. Empty where an operation has only one of the kind. */
  readonly detail: string;
  /** The cases that are to find it, where they are others than those of its kind. */
  readonly foundBy?: CaseKind;
  /** Stands between the client and the network, as the client's fault. */
  readonly meddle?: (next: typeof fetch) => typeof fetch;
  /** The operation as the judges are to see it: what differs is the client's fault then. */
  readonly operation?: SpecOperation;
}
