import { defineConfig, type UserConfig } from "tsdown";

const config: UserConfig = defineConfig({ entry: ["src/index.ts"], dts: { oxc: true }, platform: "neutral" });

export default config;
