// The shortest useful program; `npm start` runs it against the mock.

import { Civis } from "@org/civis-client";

const civis = new Civis();
console.log(Object.keys(civis));
