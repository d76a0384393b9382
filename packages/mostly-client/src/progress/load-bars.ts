/**
 * What draws bars; `undefined` where it is not installed. Its name is no literal, or browser bundles would
 * have it.
 */
export async function loadBars(): Promise<typeof import("cli-progress") | undefined> {
  const name = "cli-progress";
  return importNamed(name).catch(() => undefined);
}

async function importNamed(name: string): Promise<typeof import("cli-progress")> {
  const library: { default: typeof import("cli-progress") } = await import(
    /* webpackIgnore: true */ /* @vite-ignore */ name
  );
  return library.default; // a CommonJS module
}
