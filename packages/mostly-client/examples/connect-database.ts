// Connects a PostgreSQL database and lists the tables of its schema `public` with their columns. It reads
// MOSTLY_API_KEY and the password of the database, PGPASSWORD, from the environment.

import { BadRequestError, MostlyAI } from "@org/mostly-client";

const mostly = new MostlyAI();

const connected = mostly.connect({
  name: "shop",
  type: "POSTGRES",
  config: { host: "db.example.com", username: "reader", database: "shop" },
  secrets: { password: process.env["PGPASSWORD"] },
});
const { id } = await connected.catch((error: unknown) => {
  if (error instanceof BadRequestError) console.error("The platform cannot reach the database.");
  throw error;
});

for await (const location of mostly.connectors.locations.list({ id, prefix: "public." })) {
  const columns = await mostly.connectors.schema.get({ id, location });
  console.log(`${location}: ${columns.map(({ name }) => name).join(", ")}`);
}
