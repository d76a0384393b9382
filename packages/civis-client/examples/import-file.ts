// Loads a CSV file into a table: prepares an import, uploads the file to its address, runs the import. It reads
// CIVIS_API_KEY from the environment.

import { openAsBlob } from "node:fs";
import { Civis } from "@org/civis-client";

const civis = new Civis();
const path = process.argv[2];
if (path === undefined) throw new Error("Give the path of a CSV file.");

const [database] = (await civis.databases.list()).items;
const [credential] = (await civis.credentials.list({ type: ["Database"] })).items;
if (database === undefined || credential === undefined) throw new Error("There is nothing to import to.");

const { id, uploadUri } = await civis.imports.files.create({
  schema: "staging",
  name: "voters",
  remoteHostId: database.id,
  credentialId: credential.id,
  existingTableRows: "truncate",
  firstRowIsHeader: true,
});
// whoever has this address may upload: it takes no credentials
const { ok, status } = await fetch(uploadUri, { method: "PUT", body: await openAsBlob(path) });
if (!ok) throw new Error(`The storage refused the file: ${status}.`);

const { id: run_id } = await civis.imports.files.runs.create({ id });
const { state } = await civis.imports.files.runs.wait(
  { id, run_id },
  { onProgress: ({ status: now }) => console.log(`import ${id} ${now}`) },
);
console.log(`import ${id} ${state}`);
