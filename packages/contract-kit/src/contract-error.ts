/** A client, or the spec, breaks the contract. The message lists each fault on a line of its own. */
export class ContractError extends Error {
  override readonly name = "ContractError";
  readonly faults: readonly string[];

  constructor(subject: string, faults: readonly string[]) {
    super(`${subject}:\n${faults.map((fault) => `  - ${fault}`).join("\n")}`);
    this.faults = faults;
  }
}
