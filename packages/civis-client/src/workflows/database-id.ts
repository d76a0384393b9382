import { UsageError, type ClientCore, type RequestOptions } from "@org/client-runtime";
import { databasesList } from "../generated/operations/databases.ts";

/**
 * The id of a database by its name, as people see it.
 *
 * @throws UsageError when no database, or more than one, has that name; it tells the names there are.
 */
export async function databaseId(
  client: ClientCore,
  name: string,
  options?: RequestOptions,
): Promise<number> {
  const { items } = await databasesList(client, {}, options);
  const [found, ...others] = items.filter((database) => database.name === name);
  if (found && others.length === 0) return found.id;
  const known = items.map((database) => `${JSON.stringify(database.name)} (${database.id})`).join(", ");
  const problem = found ? "Several databases have" : "No database has";
  throw new UsageError(`${problem} the name ${JSON.stringify(name)}. Give its id, or one of: ${known}.`);
}
