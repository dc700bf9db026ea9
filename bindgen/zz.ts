import { config } from "./config.ts";
import { generate } from "./pipeline.ts";

const g = await generate({
  config,
  compiler: "cc",
  deepstream: process.argv[2] ?? null,
  native: "../native",
});
const want = new RegExp(process.argv[3] ?? "constant expression");
const out: string[] = [];
for (const m of g.modules)
  for (const r of m.refusals) if (want.test(r.reason)) out.push(`${m.path} ${r.what} ${r.name}: ${r.reason}`);
const n = Number(process.argv[4] ?? 80);
const step = Math.max(1, Math.floor(out.length / n));
for (let i = 0; i < out.length; i += step) console.log(out[i]);
