/** One thing that is wrong with a spec. */
export interface SpecProblem {
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** Where: `file:line`, or a JSON pointer into the bundled document (`#/paths/~1users/get`). */
  readonly where: string;
  /** What to do about it. */
  readonly hint: string;
}

/** The only error that the author of a spec sees. It carries every problem that was found, not just the first. */
export class SpecError extends Error {
  override readonly name: string = "SpecError";
  readonly problems: readonly SpecProblem[];

  constructor(message: string, where: string, hint: string, others: readonly SpecProblem[] = []) {
    const problems = [{ message, where, hint }, ...others];
    super(problems.map(describe).join("\n"));
    this.problems = problems;
  }
}

/** Throws the problems as one error, if there are any. */
export function throwProblems(problems: readonly SpecProblem[]): void {
  const [first, ...others] = problems;
  if (first !== undefined) throw new SpecError(first.message, first.where, first.hint, others);
}

/** Maps all items, and reports the problems of all of them together. */
export function mapAll<Item, Result>(items: Iterable<Item>, map: (item: Item) => Result): Result[] {
  const problems: SpecProblem[] = [];
  const results: Result[] = [];
  for (const item of items) {
    try {
      results.push(map(item));
    } catch (error) {
      if (!(error instanceof SpecError)) throw error;
      problems.push(...error.problems);
    }
  }
  throwProblems(problems);
  return results;
}

function describe({ message, where, hint }: SpecProblem): string {
  return `${where}: ${message}\n  ${hint}`;
}
