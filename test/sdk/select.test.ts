/** Which SDK runs, what is told when that cannot be, and what reaches C of the environment. */
import { afterAll, describe, expect, test } from "bun:test";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cacheFolder } from "../../lib/sdk/cache.ts";
import { gstEnvironment } from "../../lib/sdk/environment.ts";
import { type Sdk, selectSdk, shimBuild } from "../../lib/sdk/select.ts";

const root = join(import.meta.dir, "../..");
const folder = mkdtempSync(join(tmpdir(), "deepscript-sdk-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A tree with a file `version`, for what never gets as far as loading it. */
function tree(name: string, version: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  writeFileSync(join(path, "version"), version);
  return path;
}

/** A folder of device nodes. */
function devices(name: string, ...nodes: string[]): string {
  const path = join(folder, name);
  mkdirSync(path);
  for (const node of nodes) writeFileSync(join(path, node), "");
  return path;
}

interface Ran {
  readonly exitCode: number | null;
  readonly output: string;
  readonly errors: string;
}

function bun(argv: readonly string[], env: Readonly<Record<string, string>> = {}): Ran {
  const { exitCode, stdout, stderr } = Bun.spawnSync(["bun", ...argv], {
    cwd: root,
    env: { ...process.env, DEEPSCRIPT_SDK: "standin", XDG_CACHE_HOME: join(folder, "cache"), ...env },
    timeout: 60_000,
  });
  return { exitCode, output: stdout.toString(), errors: stderr.toString() };
}

const program = (name: string): string => join(import.meta.dir, "programs", `${name}.ts`);

describe("DEEPSCRIPT_SDK", () => {
  test("standin is the build's", () => {
    const sdk = selectSdk("standin");
    expect(sdk).toMatchObject({ kind: "standin", root: join(shimBuild(), "standin") });
    expect(existsSync(join(sdk.plugins, "libnvdsgst_standin.so"))).toBe(true);
    expect(existsSync(join(sdk.headers, "nvdsmeta.h"))).toBe(true);
  });

  test("a path is that SDK, links followed, whatever else is installed", () => {
    const real = tree("deepstream-7.1", "Version: 7.1\nGCID: 1\n");
    symlinkSync(real, join(folder, "deepstream"));
    expect(selectSdk(join(folder, "deepstream"), devices("any", "nvidia0"))).toEqual({
      kind: "deepstream",
      root: real,
      version: "7.1",
      libraries: join(real, "lib"),
      plugins: join(real, "lib/gst-plugins"),
      headers: join(real, "sources/includes"),
    });
  });

  test("a patch release has its minor's version", () => {
    const sdk = selectSdk(tree("patch", "Version: 6.0.1\n"), devices("patch-devices", "nvidia0"));
    expect(sdk.version).toBe("6.0");
  });

  test.each([
    [
      "nowhere",
      "/no/such/folder",
      /DEEPSCRIPT_SDK=\/no\/such\/folder: .* is no DeepStream SDK \(there is no/,
    ],
    ["a misspelling", "standing", /DEEPSCRIPT_SDK=standin\.$/],
    ["a folder of something else", root, /is no DeepStream SDK \(it has no file named version\)/],
    [
      "a tree that does not say its version",
      tree("vague", "soon"),
      /does not say which version this is: soon/,
    ],
  ])("%s is refused", (_what, path, message) => {
    expect(() => selectSdk(path)).toThrow(message);
  });
});

describe("a DeepStream that is named", () => {
  const real = tree("named", "Version: 9.1\n");

  test.each(["nvidia0", "nvidia1", "nvidia12", "dxg", "nvhost-gpu", "nvgpu"])("runs where %s is", (node) => {
    const found = devices(`with-${node}`, "null", node);
    expect(selectSdk(real, found)).toMatchObject({ kind: "deepstream", root: real });
  });

  test("is refused without a GPU, whatever the driver has left; the stand-in needs none", () => {
    const none = devices("no-gpu", "nvidiactl", "nvidia-uvm", "nvidia-modeset");
    expect(() => selectSdk(real, none)).toThrow(/DeepStream 9.1 .* no NVIDIA GPU .*DEEPSCRIPT_SDK=standin/);
    expect(selectSdk(tree("copy", "Version: 9.1\nStand-in: CPU\n"), none).kind).toBe("standin");
  });
});

describe("an SDK of another version", () => {
  const other = join(folder, "other");

  test("is refused with the command to run, and runs once its bindings are generated", () => {
    cpSync(selectSdk("standin").root, other, {
      recursive: true,
      filter: (path) => !path.includes("CMakeFiles"),
    });
    writeFileSync(join(other, "version"), "Version: 8.0\nStand-in: CPU\n");
    const headers = join(other, "sources/includes");
    const original = realpathSync(headers);
    rmSync(headers);
    cpSync(original, headers, { recursive: true });
    const versionHeader = readFileSync(join(headers, "nvds_version.h"), "utf8");
    writeFileSync(
      join(headers, "nvds_version.h"),
      versionHeader.replace(/MAJOR 9/, "MAJOR 8").replace(/MINOR 1/, "MINOR 0"),
    );
    const env = { DEEPSCRIPT_SDK: other };

    const refused = bun([program("providers"), "nvinfer"], env);
    expect(refused.exitCode).not.toBe(0);
    expect(refused.errors).toContain(
      `This is DeepStream 8.0 on linux-${process.arch}, and there are bindings for 9.1 on`,
    );
    expect(refused.errors).toContain("npm run setup");

    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const bindings = join(folder, "cache/deepscript", version, `standin-8.0-${process.arch}/bindings`);
    const generated = bun(["bindgen/cli.ts", "--deepstream", other, "--out", bindings]);
    expect(generated).toMatchObject({ exitCode: 0 });

    // From here on it is these that count.
    const meta = join(bindings, "deepstream/nvdsmeta.ts");
    const ran = bun([program("providers"), "nvinfer"], env);
    expect(ran.errors).toBe("");
    expect(JSON.parse(ran.output)).toMatchObject({
      frames: 3,
      providers: { nvinfer: join(other, "lib/gst-plugins/libnvdsgst_standin.so") },
    });
    writeFileSync(meta, "export const functions = {};\n");
    expect(bun([program("providers"), "nvinfer"], env).errors).toMatch(
      /nvdsmeta.ts lacks constants, .*NvDsUserMeta/,
    );
    writeFileSync(meta, `throw new Error("read");\n`);
    expect(bun([program("providers"), "nvinfer"], env).errors).toContain("read");
  }, 60_000);
});

describe("the cache", () => {
  const sdk: Sdk = { ...selectSdk("standin"), root: "/elsewhere" };

  function withCache<T>(path: string, look: () => T): T {
    const before = process.env["XDG_CACHE_HOME"];
    process.env["XDG_CACHE_HOME"] = path;
    try {
      return look();
    } finally {
      if (before === undefined) delete process.env["XDG_CACHE_HOME"];
      else process.env["XDG_CACHE_HOME"] = before;
    }
  }

  test("has a folder for each SDK, version and architecture", () => {
    const paths = withCache(join(folder, "kinds"), () =>
      (["9.1", "8.0"] as const).flatMap((version) =>
        (["standin", "deepstream"] as const).map((kind) => cacheFolder({ ...sdk, kind, version }).path),
      ),
    );
    expect(new Set(paths).size).toBe(4);
    for (const path of paths) expect(existsSync(path)).toBe(true);
  });

  test("that cannot be written is told, and programs run, with the same folder at every start", () => {
    const file = join(folder, "file");
    writeFileSync(file, "");
    const env = { XDG_CACHE_HOME: file, TMPDIR: join(folder, "tmp") };
    mkdirSync(env.TMPDIR);
    const first = bun([program("providers"), "nvinfer"], env);
    expect(first.errors).toMatch(/^\S*file\/deepscript\S* cannot be written; using \S+, .*XDG_CACHE_HOME/);
    expect(first.exitCode).toBe(0);
    expect(bun([program("providers"), "nvinfer"], env).errors).toBe(first.errors);
  }, 60_000);

  test("is not put where others can write", () => {
    const file = join(folder, "other-file");
    const tmp = join(folder, "shared");
    writeFileSync(file, "");
    mkdirSync(join(tmp, `deepscript-${process.getuid?.()}`), { recursive: true });
    chmodSync(join(tmp, `deepscript-${process.getuid?.()}`), 0o777);
    const { errors, exitCode } = bun([program("providers"), "nvinfer"], {
      XDG_CACHE_HOME: file,
      TMPDIR: tmp,
    });
    expect(exitCode).toBe(0);
    expect(errors).toContain("cannot be written");
    expect(errors).not.toContain(`deepscript-${process.getuid?.()}/`);
  }, 60_000);
});

describe("what scripts set in process.env", () => {
  const set = (...words: string[]): unknown => {
    const { output, errors } = bun([program("profile"), ...words], {
      XDG_CACHE_HOME: join(folder, "profiles"),
    });
    expect(errors).toBe("");
    return JSON.parse(output);
  };

  test("reaches the elements, and each profile has its own registry", () => {
    const dgpu = { yuy2: false, muxScales: true };
    expect(set()).toEqual({ ...dgpu, registries: ["registry.bin"] });
    const both = { registries: ["registry-jetson.bin", "registry.bin"] };
    expect(set("DEEPSCRIPT_STANDIN_PROFILE=jetson")).toEqual({ ...both, yuy2: true, muxScales: true });
    expect(set("USE_NEW_NVSTREAMMUX=yes")).toEqual({ ...both, yuy2: false, muxScales: false });
    expect(set()).toEqual({ ...both, ...dgpu });
  }, 60_000);

  test("keeps the user's folders of plugins and registry", () => {
    const sdk = selectSdk("standin");
    const before = { ...process.env };
    try {
      process.env["GST_PLUGIN_PATH"] = "/a:/b";
      process.env["GST_REGISTRY_1_0"] = "/my/registry";
      process.env["SECRET_TOKEN"] = "x";
      const { variables } = gstEnvironment(sdk);
      expect(variables).toMatchObject({
        GST_PLUGIN_PATH_1_0: `${sdk.plugins}:/a:/b`,
        GST_REGISTRY_1_0: "/my/registry",
      });
      expect(variables).not.toHaveProperty("SECRET_TOKEN");
    } finally {
      for (const name of ["GST_PLUGIN_PATH", "GST_REGISTRY_1_0", "SECRET_TOKEN"]) {
        if (before[name] === undefined) delete process.env[name];
        else process.env[name] = before[name];
      }
    }
  });
});
