/** A machine that has both a DeepStream and the stand-in never mixes them. */
import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { selectSdk } from "../../lib/sdk/select.ts";

const folder = mkdtempSync(join(tmpdir(), "deepscript-sdk-"));
const foreign = join(folder, "foreign");
const stock = join(folder, "stock");
const decoys = join(folder, "decoys");
const sdk = selectSdk("standin");
const own = join(sdk.plugins, "libnvdsgst_standin.so");
const everything = ["nvinfer", "nvvideoconvert", "nvstreammux", "nvdsosd", "nvof", "nvh264enc"];

interface Seen {
  readonly providers: Readonly<Record<string, string | null>>;
  readonly libraries: readonly string[];
  readonly frames: number;
}

function must(...argv: string[]): string {
  const { exitCode, stdout, stderr } = Bun.spawnSync(argv);
  if (exitCode !== 0) throw new Error(`${argv.join(" ")}\n${stderr}`);
  return stdout.toString().trim();
}

function compilePlugin(name: string, elements: readonly string[], into = foreign): string {
  const file = join(into, name.startsWith("nvds") ? `lib${name}.so` : `libgst${name}.so`);
  must(
    ...["gcc", "-shared", "-fPIC", "-Wall", "-Werror", "-Wno-unused-parameter", "-o", file],
    ...[
      `-DFOREIGN_PLUGIN=${name}`,
      `-DFOREIGN_ELEMENTS=${elements.map((element) => `"${element}"`).join(",")}`,
    ],
    join(import.meta.dir, "../native/foreign_plugin.c"),
    ...must("pkg-config", "--cflags", "--libs", "gstreamer-1.0").split(/\s+/),
  );
  return file;
}

function providers(
  env: Readonly<Record<string, string>> = {},
  ...flags: string[]
): { seen?: Seen; errors: string } {
  const { exitCode, stdout, stderr } = Bun.spawnSync(
    ["bun", join(import.meta.dir, "programs/providers.ts"), ...everything, ...flags],
    {
      env: {
        ...process.env,
        DEEPSCRIPT_SDK: "standin",
        XDG_CACHE_HOME: join(folder, "cache"),
        GST_PLUGIN_SYSTEM_PATH_1_0: `${foreign}:${stock}`,
        ...env,
      },
      timeout: 30_000,
    },
  );
  const errors = stderr.toString();
  return exitCode === 0 ? { seen: JSON.parse(stdout.toString()), errors } : { errors };
}

beforeAll(() => {
  for (const path of [foreign, stock, decoys]) mkdirSync(path);
  compilePlugin("nvdsgst_infer", ["nvinfer", "nvvideoconvert"]);
  compilePlugin("nvdsgst_of", ["nvof"]);
  // GStreamer's own: nothing of DeepStream's.
  compilePlugin("nvcodec", ["nvh264enc"]);
  const system = must("pkg-config", "--variable=pluginsdir", "gstreamer-1.0");
  for (const name of ["coreelements", "videotestsrc"]) {
    symlinkSync(join(system, `libgst${name}.so`), join(stock, `libgst${name}.so`));
  }
  for (const name of readdirSync(sdk.libraries)) {
    if (name.endsWith(".so")) cpSync(join(sdk.libraries, name), join(decoys, name));
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const ours = { nvinfer: own, nvvideoconvert: own, nvstreammux: own, nvdsosd: own };

describe("the stand-in beside a DeepStream among the system's plugins", () => {
  test("would be given some of that one's elements", () => {
    const { seen } = providers({}, "--unguarded");
    expect(seen?.providers["nvinfer"]).toBe(join(foreign, "libnvdsgst_infer.so"));
    expect(seen?.providers["nvdsosd"]).toBe(own);
  }, 30_000);

  test.each(["the first time", "from the registry's file"])(
    "has all of its own and none of the other's, %s",
    () => {
      const { seen, errors } = providers();
      expect(errors).toBe("");
      expect(seen?.providers).toEqual({
        ...ours,
        nvof: null,
        nvh264enc: join(foreign, "libgstnvcodec.so"),
      });
      expect(seen?.frames).toBe(3);
      expect(seen?.libraries).toContain(own);
      for (const file of seen?.libraries ?? []) expect(file).toStartWith(`${sdk.libraries}/`);
    },
    30_000,
  );

  test("does not start where scanning has loaded the other's plugins into the process itself", () => {
    const { seen, errors } = providers({
      GST_REGISTRY_FORK: "no",
      XDG_CACHE_HOME: join(folder, "nofork"),
    });
    expect(seen).toBeUndefined();
    expect(errors).toContain(`another SDK's ${foreign}/libnvdsgst_infer.so`);
    expect(errors).toContain("GST_REGISTRY_FORK");
  }, 30_000);

  test("loads its own libraries although LD_LIBRARY_PATH names the other's", () => {
    const { seen, errors } = providers({ LD_LIBRARY_PATH: decoys });
    expect(errors).toBe("");
    expect(seen?.libraries).toContain(join(sdk.libraries, "libnvbufsurface.so"));
    for (const file of seen?.libraries ?? []) expect(file).toStartWith(`${sdk.libraries}/`);
  }, 30_000);

  test("does not start where the other's libraries are loaded already", () => {
    const { seen, errors } = providers({ LD_PRELOAD: join(decoys, "libnvds_meta.so") });
    expect(seen).toBeUndefined();
    expect(errors).toContain(
      `standin is chosen, and this process has loaded another SDK's ${decoys}/libnvds_meta.so`,
    );
  }, 30_000);

  test("says why its plugin cannot be loaded", () => {
    const broken = join(folder, "broken/standin");
    cpSync(sdk.root, broken, { recursive: true, filter: (path) => !path.includes("CMakeFiles") });
    writeFileSync(join(broken, "lib/gst-plugins/libnvdsgst_standin.so"), "no library");
    const { errors } = providers({ DEEPSCRIPT_SDK: broken });
    expect(errors).toContain(
      `The stand-in's plugin ${broken}/lib/gst-plugins/libnvdsgst_standin.so cannot be loaded`,
    );
    expect(errors).toContain("npm run setup");
  }, 30_000);
});

describe("a DeepStream that is chosen", () => {
  const plugins = "lib/gst-plugins";
  const devices = join(folder, "dev");
  const chosen = join(folder, "deepstream-7.1");
  const other = join(folder, "deepstream-9.1");
  const system = join(folder, "system");
  const start = (env: Readonly<Record<string, string>>) =>
    providers({
      DEEPSCRIPT_SDK: chosen,
      DEVICES: devices,
      GST_PLUGIN_SYSTEM_PATH_1_0: `${system}:${stock}`,
      ...env,
    });

  beforeAll(() => {
    mkdirSync(devices);
    writeFileSync(join(devices, "nvidia1"), "");
    for (const [root, version] of [
      [chosen, "7.1"],
      [other, "9.1"],
    ] as const) {
      mkdirSync(join(root, plugins), { recursive: true });
      writeFileSync(join(root, "version"), `Version: ${version}\n`);
    }
    cpSync(join(foreign, "libnvdsgst_infer.so"), join(chosen, plugins, "libnvdsgst_infer.so"));
    compilePlugin("nvdsgst_newer", ["nvinfer", "nvof"], join(other, plugins));
    mkdirSync(system);
    // As NVIDIA's packages do it: the system's plugin folder links that of the release installed last.
    symlinkSync(join(other, plugins), join(system, "deepstream"));
    cpSync(join(foreign, "libgstnvcodec.so"), join(system, "libgstnvcodec.so"));
    compilePlugin("nvvideo4linux2", ["nvstreammux"], system);
  });

  test.each(["the first time", "from the registry's file"])(
    "has its own elements and the system's, not another release's, %s",
    () => {
      const { seen, errors } = start({ XDG_CACHE_HOME: join(folder, "two-releases") });
      expect(errors).toBe("");
      expect(seen?.providers).toEqual({
        nvinfer: join(chosen, plugins, "libnvdsgst_infer.so"),
        nvvideoconvert: join(chosen, plugins, "libnvdsgst_infer.so"),
        nvof: null,
        nvstreammux: join(system, "libgstnvvideo4linux2.so"),
        nvdsosd: null,
        nvh264enc: join(system, "libgstnvcodec.so"),
      });
    },
    30_000,
  );

  test("does not start where its own plugin cannot take the place of another's", () => {
    const own = join(chosen, plugins, "libnvdsgst_infer.so");
    const cache = join(folder, "unloadable");
    // The scan's own process loads it; later the file is changed, with the size and time that the registry knows.
    expect(start({ XDG_CACHE_HOME: cache }).errors).toBe("");
    const { atime, mtime, size } = statSync(own);
    const before = readFileSync(own);
    writeFileSync(own, Buffer.alloc(size));
    utimesSync(own, atime, mtime);
    const { errors } = start({ XDG_CACHE_HOME: cache });
    writeFileSync(own, before);
    expect(errors).toContain(`DeepStream 7.1 is chosen, and its plugin ${own} cannot be loaded`);
  }, 30_000);

  test("does not start where another release's libraries are loaded", () => {
    const file = join(other, "lib/libnvds_meta.so");
    cpSync(join(decoys, "libnvds_meta.so"), file);
    const { errors } = start({ LD_PRELOAD: file });
    expect(errors).toContain(`deepstream 7.1 is chosen, and this process has loaded another SDK's ${file}`);
  }, 30_000);

  test("does not start with the stand-in among GStreamer's plugins", () => {
    const { errors } = start({ GST_PLUGIN_PATH: sdk.plugins });
    expect(errors).toContain(
      `DeepStream 7.1 is chosen, and the stand-in's plugin ${own} is among GStreamer's`,
    );
  }, 30_000);
});
