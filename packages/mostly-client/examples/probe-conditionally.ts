// Asks a trained generator what people of a given age earn, without a job and without leaving anything
// behind. It reads MOSTLY_API_KEY from the environment.

import { MostlyAI } from "@org/mostly-client";

/** The columns that this program looks at. */
interface Person {
  age: number;
  income: string;
}

const mostly = new MostlyAI();
const generator = "0f6c2a9e-71d4-4c55-8f0b-3a9d5e2b8c11";

const seed = [{ age: 63 }, { age: 45 }];
const people = await mostly.probe<Person>({ generator, seed, table: "census" });
for (const { age, income } of people) console.log(`${age} years: ${income}`);
