/** The stand-in's headers against DeepStream 9.1's layout, field by field, as C and as C++. */
import { describe, expect, test } from "bun:test";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { constants, enums, type Language, speaks, structs } from "./facts.ts";
import { probe } from "./probe.ts";

const includes = join(import.meta.dir, "../../shim/standin/include");

function run(command: string[], input = ""): string {
  const { exitCode, stdout, stderr } = Bun.spawnSync(command, {
    stdin: Buffer.from(input),
    timeout: 120_000,
  });
  if (exitCode !== 0) throw new Error(`${command[0]} failed:\n${stderr.toString().slice(0, 4000)}`);
  return stdout.toString();
}

function layout(language: Language, headers: string = includes): string[] {
  const directory = mkdtempSync(join(tmpdir(), "deepscript-abi-"));
  try {
    const flags = run(["pkg-config", "--cflags", "gstreamer-video-1.0"]).split(/\s+/).filter(Boolean);
    const program = join(directory, "probe");
    const dialect =
      language === "c"
        ? ["gcc", "-std=gnu11", "-xc"]
        : ["g++", "-std=c++17", "-Wno-invalid-offsetof", "-xc++"];
    const warnings = ["-Wall", "-Wextra", "-Werror", "-Wswitch-enum", "-Wno-deprecated-declarations"];
    run(
      [...dialect, ...warnings, `-I${headers}`, ...flags, "-c", "-o", `${program}.o`, "-"],
      probe(language),
    );
    run([language === "c" ? "gcc" : "g++", "-o", program, `${program}.o`]);
    return run([program]).trimEnd().split("\n").sort();
  } finally {
    rmSync(directory, { recursive: true });
  }
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
  test("in C", () => expect(layout("c")).toEqual(expected("c")), 60_000);
  test("in C++", () => expect(layout("c++")).toEqual(expected("c++")), 60_000);
});

describe("the comparison sees", () => {
  function withEdit(header: string, before: string, after: string, language: Language): string[] {
    const directory = mkdtempSync(join(tmpdir(), "deepscript-headers-"));
    try {
      cpSync(includes, directory, { recursive: true });
      const path = join(directory, header);
      const text = readFileSync(path, "utf8");
      expect(text).toContain(before);
      writeFileSync(path, text.replace(before, after));
      return layout(language, directory);
    } finally {
      rmSync(directory, { recursive: true });
    }
  }

  test("two fields that changed places", () => {
    const swapped = withEdit(
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

  test("a field added where there was padding", () => {
    expect(() =>
      withEdit("nvll_osd_struct.h", "  unsigned int line_width;", "  unsigned int line_width, more;", "c++"),
    ).toThrow("NvOSD_LineParams");
  });

  test("a field added beside an anonymous union", () => {
    expect(() => withEdit("gst-nvdssr.h", "  guint width;", "  guint width, more;", "c++")).toThrow(
      "NvDsSRInitParams has another field",
    );
  });

  test("a field of another type of the same size", () => {
    expect(() => withEdit("nvdsmeta.h", "  gint frame_num;", "  guint frame_num;", "c")).toThrow(
      "NvDsFrameMeta.frame_num is not gint",
    );
  });

  test("an enumerator that DeepStream does not have", () => {
    expect(() =>
      withEdit(
        "nvdsmeta.h",
        "NVDS_CROP_IMAGE_META = 14,",
        "NVDS_CROP_IMAGE_META = 14, NVDS_EXTRA = 99,",
        "c",
      ),
    ).toThrow("NVDS_EXTRA");
  });

  test("a function with another argument", () => {
    expect(() => withEdit("nvds_obj_encode.h", "context (int)", "context (void)", "c")).toThrow(
      "nvds_obj_enc_create_context",
    );
  });
});
