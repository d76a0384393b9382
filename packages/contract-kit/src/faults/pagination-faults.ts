import type { SpecOperation } from "../load-spec.ts";
import type { PlantedFault } from "./planted-fault.ts";

/** Pointers of the pages that lead elsewhere: the judges then want what the client does not do. */
export function paginationFaults(operation: SpecOperation): PlantedFault[] {
  const { pagination } = operation;
  // A page size without a maximum is a parameter like any other.
  const isUsed = (name: string) => name !== "limit" || pagination?.maximum !== undefined;
  const places = Object.entries(pagination?.places ?? {}).filter(([name]) => isUsed(name));
  return places.map(([name, place]): PlantedFault => {
    const at = place.in.endsWith("body") || place.in === "item" ? `${place.at}/elsewhere` : `${place.at}X`;
    const changed = { ...pagination?.places, [name]: { ...place, at } };
    return {
      kind: "wrong pagination pointer",
      detail: name,
      ...(pagination && { operation: { ...operation, pagination: { ...pagination, places: changed } } }),
    };
  });
}
