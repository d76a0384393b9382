// Uploads a file, gives it to a team, and saves a copy of it. It reads CIVIS_API_KEY from the environment.

import { Civis } from "@org/civis-client";

const civis = new Civis();
const path = process.argv[2] ?? import.meta.filename;

const { id, name, fileSize } = await civis.files.upload(
  { file: path, expiresAt: null, description: "Kept for good." },
  { onProgress: ({ bytes, total }) => bytes === total && console.log(`sent ${total} bytes`) },
);
console.log(`${name} is file ${id}, ${fileSize} bytes`);

await civis.files.shares.groups.replace({ id, groupIds: [31], permissionLevel: "read" });

const saved = await civis.files.download({ id, to: "./" });
console.log(`saved ${saved.bytes} bytes`);

const response = await civis.files.download({ id }); // without a path: to stream, or to take as a whole
const text = await response.text();
console.log(`begins with ${JSON.stringify(text.split("\n")[0])}`);
