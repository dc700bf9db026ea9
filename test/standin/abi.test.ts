/** The stand-in's headers against DeepStream 9.1's layout, field by field, as C and as C++. */
import { describe, expect, test } from "bun:test";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { constants, enums, type Language, speaks, structs } from "./facts.ts";
import { probe } from "./probe.ts";
import { pkgConfig, root, run, scratch } from "./toolchain.ts";

const includes = join(root, "shim/standin/include");

async function layout(language: Language, headers: string = includes): Promise<string[]> {
  using folder = scratch();
  const program = join(folder.path, "probe");
  const source = `${program}.${language === "c" ? "c" : "cpp"}`;
  writeFileSync(source, probe(language));
  const compiler = language === "c" ? ["gcc", "-std=gnu11"] : ["g++", "-std=c++17", "-Wno-invalid-offsetof"];
  const warnings = ["-Wall", "-Wextra", "-Werror", "-Wswitch-enum", "-Wno-deprecated-declarations"];
  const flags = [...warnings, `-I${headers}`, ...(await pkgConfig("--cflags", "gstreamer-video-1.0"))];
  await run([...compiler, ...flags, "-c", "-o", `${program}.o`, source]);
  await run([language === "c" ? "gcc" : "g++", "-o", program, `${program}.o`]);
  return (await run([program])).trimEnd().split("\n").sort();
}

function expected(language: Language): string[] {
  const lines: string[] = [];
  for (const [name, { header, size, align, fields }] of structs) {
    if (!speaks(language, name, header)) continue;
    lines.push(`struct ${name} ${size} ${align}`);
    for (const [field, [offset, bytes, type]] of Object.entries(fields)) {
      if (field.startsWith("<base>") || type === "DW_TAG_reference_type") continue;
      lines.push(`field ${name} ${field} ${offset} ${bytes}`);
    }
  }
  for (const [name, { header, values }] of enums) {
    if (!speaks(language, name, header)) continue;
    for (const [enumerator, value] of Object.entries(values)) {
      lines.push(`enumerator ${name} ${enumerator} ${value}`);
    }
  }
  for (const [name, value] of constants) {
    const text = value.startsWith('"') ? value.slice(1, -1) : BigInt(value.replace(/[()\s]/g, "")).toString();
    lines.push(`constant ${name} ${text}`);
  }
  return lines.sort();
}

describe("the stand-in's headers lay out as DeepStream 9.1's do", () => {
  test("in C", async () => expect(await layout("c")).toEqual(expected("c")), 60_000);
  test("in C++", async () => expect(await layout("c++")).toEqual(expected("c++")), 60_000);
});

describe("the comparison sees", () => {
  async function withEdit(
    header: string,
    before: string,
    after: string,
    language: Language,
  ): Promise<string[]> {
    using folder = scratch();
    cpSync(includes, folder.path, { recursive: true });
    const path = join(folder.path, header);
    const text = readFileSync(path, "utf8");
    expect(text).toContain(before);
    writeFileSync(path, text.replace(before, after));
    return await layout(language, folder.path);
  }

  test("two fields that changed places", async () => {
    const swapped = await withEdit(
      "nvdsmeta.h",
      "  guint max_frames_in_batch;\n  guint num_frames_in_batch;",
      "  guint num_frames_in_batch;\n  guint max_frames_in_batch;",
      "c",
    );
    const wrong = expected("c").filter((line) => !swapped.includes(line));
    expect(wrong).toEqual([
      "field NvDsBatchMeta max_frames_in_batch 40 4",
      "field NvDsBatchMeta num_frames_in_batch 44 4",
    ]);
  });

  const refused = [
    {
      what: "a field added where there was padding",
      edit: ["nvll_osd_struct.h", "  unsigned int line_width;", "  unsigned int line_width, more;", "c++"],
      says: "NvOSD_LineParams",
    },
    {
      what: "a field added beside an anonymous union",
      edit: ["gst-nvdssr.h", "  guint width;", "  guint width, more;", "c++"],
      says: "NvDsSRInitParams has another field",
    },
    {
      what: "a field of another type of the same size",
      edit: ["nvdsmeta.h", "  gint frame_num;", "  guint frame_num;", "c"],
      says: "NvDsFrameMeta.frame_num is not gint",
    },
    {
      what: "an enumerator that DeepStream does not have",
      edit: ["nvdsmeta.h", "NVDS_CROP_IMAGE_META = 14,", "NVDS_CROP_IMAGE_META = 14, NVDS_EXTRA = 99,", "c"],
      says: "NVDS_EXTRA",
    },
    {
      what: "a function with another argument",
      edit: ["nvds_obj_encode.h", "context (int)", "context (void)", "c"],
      says: "nvds_obj_enc_create_context",
    },
  ] as const;
  for (const { what, edit, says } of refused) {
    test(what, async () => {
      const [header, before, after, language] = edit;
      await expect(withEdit(header, before, after, language)).rejects.toThrow(says);
    }, 30_000);
  }
});
