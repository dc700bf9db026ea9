import { config } from "./config.ts";
import { generate } from "./pipeline.ts";
import { planFields } from "./plan.ts";
const [sdk, json] = process.argv.slice(2);
const g = await generate({ config, compiler: "cc", deepstream: sdk!, native: "../native" });
const facts = await Bun.file(json!).json();
const mine = new Map<string, any>();
for (const m of g.modules) if (m.path.startsWith("deepstream/")) for (const r of m.records) {
  const n = g.names.record(r); if (!n) continue;
  for (const name of [n.name, r.tag, ...r.typedefs]) mine.set(name, { r, l: g.layout.record(r), f: planFields(r, g.layout, g.names) });
}
let structs = 0, fields = 0; const missing: string[] = []; const bad: string[] = [];
for (const [name, s] of Object.entries<any>(facts.structs)) {
  const m = mine.get(name);
  if (!m) { missing.push(`${name}(${s.header}${s.lang === "c++" ? ",c++" : ""})`); continue; }
  structs++;
  if (m.l.size !== s.size || (s.align && m.l.align !== s.align)) bad.push(`${name} size ${m.l.size}/${s.size} align ${m.l.align}/${s.align}`);
  const names = new Set(Object.keys(s.fields));
  for (const f of m.f) {
    const t = s.fields[f.name]; names.delete(f.name);
    if (!t) { bad.push(`${name}.${f.name} not in facts`); continue; }
    fields++;
    if (t.bit_size !== undefined) { if (f.shape.kind !== "bits" || f.offset * 8 + f.shape.shift !== (t.bit_offset ?? t.offset*8) || f.shape.width !== t.bit_size) bad.push(`${name}.${f.name} bits ${JSON.stringify([f, t])}`); }
    else if (t.offset !== f.offset || t.size !== f.size) bad.push(`${name}.${f.name} ${f.offset}+${f.size}/${t.offset}+${t.size}`);
  }
  for (const n of names) bad.push(`${name}.${n} missed`);
}
const enums = new Map<string, bigint>(); for (const m of g.modules) { for (const e of m.enums) for (const v of e.enumerators ?? []) enums.set(v.name, v.value); }
let ev = 0; const me: string[] = [];
for (const [name, e] of Object.entries<any>(facts.enums)) for (const [k, v] of Object.entries<any>(e.values)) { const x = enums.get(k); if (x === undefined) me.push(`${k}(${e.header})`); else { ev++; if (x !== BigInt(v)) bad.push(`${k} ${x}/${v}`); } }
const fns = new Map<string, string>(); for (const m of g.modules) { for (const f of m.functions) fns.set(f.name, "bound"); for (const r of m.refusals) if (r.what === "function") fns.set(r.name, r.reason); }
const mf: string[] = []; let fc = 0;
for (const [name, f] of Object.entries<any>(facts.functions)) if (fns.has(name)) fc++; else mf.push(`${name}(${f.header})`);
console.log({ structs, fields, ev, fc, bad: bad.length }); console.log(bad.slice(0, 40).join("\n")); console.log("MISSING structs", missing.join(" ")); console.log("MISSING enums", new Set(me.map((x) => x.replace(/.*\(/, ""))), "fns", [...new Set(mf.map((x) => x.replace(/.*\(/, "")))].join(" "));
