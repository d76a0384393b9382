// Downloads to files, and uploads of them. Not for browsers, which is why it stands apart from
// `@org/mostly-client/data`.

export { saveSyntheticData, type SaveSyntheticDataOptions } from "./save-synthetic-data.ts";
export { generatorFile, type GeneratorFileOptions } from "../workflows/generator-file.ts";
export { saveGenerator, type SaveGeneratorOptions } from "../workflows/save-generator.ts";
