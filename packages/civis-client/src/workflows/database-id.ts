import { UsageError, type RequestOptions } from "@org/client-runtime";
import type { Databases } from "../generated/operations/databases.ts";

/**
 * The id of a database by its name, as people see it.
 *
 * @throws UsageError when no database, or more than one, has that name; it tells the names there are.
 */
export async function databaseId(
  { list }: Pick<Databases, "list">,
  name: string,
  options?: RequestOptions,
): Promise<number> {
  const { items } = await list({}, options);
  const found = items.filter((database) => database.name === name);
  const [database, twin] = found;
  if (database && !twin) return database.id;
  const known = items.map((one) => `"${one.name}" (${one.id})`).join(", ");
  throw new UsageError(`${found.length} databases have the name "${name}". Give an id, or one of: ${known}.`);
}
