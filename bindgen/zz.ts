import { checkAgainstCompiler } from "./check.ts";
import { config } from "./config.ts";
import { generate } from "./pipeline.ts";

const g = await generate({
  config,
  compiler: process.argv[3] ?? "cc",
  deepstream: process.argv[2] || null,
  native: "../native",
});
const t = performance.now();
const v = await checkAgainstCompiler(g, config);
console.log({ ...v, mismatches: v.mismatches.length }, performance.now() - t);
for (const m of v.mismatches.slice(0, 60)) console.log(m);
