import type { ClientPlan } from "../plan/types.ts";

/** The contract tests of a client. */
export function renderContractTests(header: string, client: ClientPlan): Map<string, string> {
  void header;
  void client;
  return new Map();
}
