// Lists what was trained, connects a database, trains a generator and makes data with it. It reads MOSTLY_API_KEY
// and, for a mock, MOSTLY_BASE_URL from the environment.

import { MostlyAI } from "@org/mostly-client";

const mostly = new MostlyAI();

for await (const { name, trainingStatus } of mostly.generators.list({ limit: 20 })) {
  console.log(`generators.list → ${name}, ${trainingStatus}`);
}

const connector = await mostly.connectors.create({
  name: "shop",
  type: "POSTGRES",
  accessType: "SOURCE",
  config: { host: "db.example.com", port: 5432, username: "reader", database: "shop" },
  secrets: { password: "correct-horse" },
});
console.log(`connectors.create → ${connector.name}, ${connector.type}`);

const generator = await mostly.generators.create({ name: "customers" });
await mostly.generators.training.start({ id: generator.id });
const training = await mostly.generators.training.get({ id: generator.id });
console.log(
  `generators.training.get → ${training.status}, ${training.progress?.value} of ${training.progress?.max}`,
);

const stranger = new MostlyAI({ apiKey: "not-a-key" });
const refused = await stranger.users.me.get().result();
if (!refused.ok) console.log(`users.me.get with a wrong key → ${refused.error.message}`);
