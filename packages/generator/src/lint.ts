import { throwProblems } from "./errors.ts";
import { shownPath } from "./shown-path.ts";
import { linter } from "./threads/threads.ts";

/** Applies the repository's rules to a spec, and reports everything that breaks one. */
export async function lint(file: string): Promise<void> {
  const problems = await linter.call("lintSpec", file);
  throwProblems(
    problems.map(({ message, hint, file: place, line }) => ({
      message,
      hint,
      where: `${shownPath(place)}:${line}`,
    })),
  );
}
