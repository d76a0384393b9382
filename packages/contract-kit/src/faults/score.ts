import { type FaultKind, faultKinds } from "./fault-kinds.ts";

/** How many faults were planted, and how many of them were reported. */
export interface Score {
  count(kind: FaultKind, isCaught: boolean): void;
  /** Kinds that apply somewhere, with their numbers. */
  counts(): readonly { readonly kind: FaultKind; readonly caught: number; readonly applicable: number }[];
}

export function createScore(): Score {
  const tried = new Map<FaultKind, boolean[]>(faultKinds.map((kind) => [kind, []]));
  return {
    count: (kind, isCaught) => void tried.get(kind)?.push(isCaught),
    counts: () =>
      [...tried].flatMap(([kind, results]) =>
        results.length === 0
          ? []
          : [{ kind, caught: results.filter(Boolean).length, applicable: results.length }],
      ),
  };
}
