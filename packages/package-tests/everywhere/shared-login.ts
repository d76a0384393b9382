// A worker's module: one client for all requests, and one login that those at the same time wait for.

import { Qluster } from "@org/qluster-client";

let qluster: Qluster | undefined;

/** Calls the scripted part at this address. */
export async function use(baseUrl: string): Promise<unknown> {
  qluster ??= new Qluster({ baseUrl, username: "ada@example.com", password: "secret" });
  return (await qluster.datasets.get({ dataset_id: 7 })).name;
}
