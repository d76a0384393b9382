// Makes a report that shows the result of a script, and shares it with colleagues. It reads CIVIS_API_KEY from the
// environment.

import { Civis } from "@org/civis-client";

const civis = new Civis();
const [scriptId, ...userIds] = process.argv.slice(2).map(Number);
if (scriptId === undefined) throw new Error("Give the id of a script, and those of users.");

const { id, name, state } = await civis.reports.create({
  scriptId,
  name: "Turnout by precinct",
  codeBody: "<h1>Turnout by precinct</h1>",
});
console.log(`report ${id}, ${name}, is ${state}`);

const { readers } = await civis.reports.shares.users.replace({
  id,
  userIds,
  permissionLevel: "read",
  shareEmailBody: "Numbers of today.",
});
for (const user of readers.users) console.log(`${user.name} may read it`);
