/** The first line of every generated file. Nothing in it changes unless the spec's place does. */
export function renderHeader(platform: string): string {
  return `// Generated from specs/${platform}/openapi.yaml. Do not edit; run \`npm run generate ${platform}\`.\n\n`;
}
