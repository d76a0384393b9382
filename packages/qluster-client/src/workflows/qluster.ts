import { Qluster as Operations } from "../generated/client.ts";
import type { QlusterOptions } from "../generated/core.ts";
import { extendDatasets, type Datasets } from "./datasets.ts";
import { extendStoredItems, type StoredItems } from "./stored-items.ts";

/**
 * Qluster, with all its operations and what takes several of them. It takes files from data sources, checks them, and
 * loads their rows into the table of a dataset. Rows that break a rule go into quarantine; what a person has to decide
 * becomes an alert. Files are called stored items, and data sources data source models, on the wire.
 *
 * The platform documents neither paths nor most methods: many operations are inferred, and say so.
 *
 * @example
 * const qluster = new Qluster({ baseUrl: "https://qluster.example.com/api", username, password });
 */
export class Qluster extends Operations {
  declare readonly datasets: Datasets;
  declare readonly storedItems: StoredItems;

  /** @throws UsageError when a credential is missing or an option is wrong; it names the option. */
  constructor(options?: QlusterOptions) {
    super(options);
    this.datasets = extendDatasets(this.datasets);
    this.storedItems = extendStoredItems(this, this.storedItems);
  }
}
