import type { Exceptions } from "../exceptions.ts";
import type { Score } from "../faults/score.ts";
import type { Ledger } from "../ledger.ts";
import type { Randomness } from "../random/random-calls.ts";

/** What a run of a platform's contract tests has come to. */
export interface Tally {
  readonly title: string;
  readonly ledger: Ledger;
  readonly score: Score;
  readonly exceptions: Exceptions;
  readonly random: Randomness;
  /** How often Prism was overruled, by what it was wrong about. */
  readonly overruled: ReadonlyMap<string, number>;
}

/** The tally in a few lines, for the end of a run. */
export function tallyLines({ title, ledger, score, random, overruled }: Tally): string {
  const cases = [...ledger.cases];
  const total = cases.reduce((sum, [, count]) => sum + count, 0);
  const faults = score.counts();
  const caught = faults.reduce((sum, each) => sum + each.caught, 0);
  const applicable = faults.reduce((sum, each) => sum + each.applicable, 0);
  const faultTexts = faults.map((each) => `${each.kind} ${each.caught}/${each.applicable}`);
  const lines = [
    ["cases", `${total}: ${cases.map(([kind, count]) => `${kind} ${count}`).join(", ")}`],
    [
      "exercised",
      ledger
        .counts()
        .map((each) => `${each.kind} ${each.exercised}/${each.documented}`)
        .join(", "),
    ],
    ["planted faults", `${caught} of ${applicable} reported: ${faultTexts.join(", ")}`],
    ["random calls", `${random.runs} of each operation, seed ${random.seed}`],
    ...[...overruled].map(([prism, count]) => ["overruled", `${count} times that Prism ${prism}`]),
  ];
  return [title, ...lines.map(([name = "", text]) => `  ${name.padEnd(15)}${text}`)].join("\n");
}
