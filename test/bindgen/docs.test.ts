import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exitCodes } from "../../bindgen/diagnostics.ts";
import { toTsDoc } from "../../bindgen/docs/markdown.ts";
import { generate } from "../../bindgen/pipeline.ts";
import { fixtureConfig } from "./fixtures.ts";

// Compilers take their time on a busy machine.
setDefaultTimeout(60_000);

const header = `
/** Tells one colour from another. */
typedef enum
{
  /** Of blood. */
  PAINT_RED = 1,
  PAINT_BLUE, /**< Of the sky. */
  PAINT_GREEN ///< Of grass.
} Paint;

/**
 * \\brief A wall to be painted with @ref Paint.
 *
 * Is never \\a dry, see \\ref paint_wall(). Ends */ int not_a_comment; /**
 */
/*
 * Plain comments are not documentation.
 */
struct Plain { int a; };

/**
 * A wall {@link http://nowhere}. Costs @b much.
 */
struct Wall
{
  /** Holds the width, in metres; */
  int width;

  int height; /*!< Holds the height. */
  /// Holds the paint,
  /// in layers.
  Paint paint;
  int undocumented;
};

/**
 * Brick:
 * @next: the brick above, or %NULL
 * @weight: (not nullable): what it weighs,
 *   in kilograms
 *
 * One of many in a #Wall.
 */
struct Brick { struct Brick *next; float weight; };

/**
 * Paints a wall.
 *
 * @param[in] wall   the wall
 * @param layers  how many layers
 * @return  how long it takes
 * @code
 * paint_wall (wall, 2); // @not a tag
 * @endcode
 */
int paint_wall (struct Wall *wall,
                int layers);

/**
 * brick_lay:
 * @brick: (transfer full): a #Brick
 *
 * Lays @brick.
 *
 * Returns: (nullable): %TRUE if it holds
 *
 * Since: 1.2
 */
int brick_lay (struct Brick *brick);

/** How many bricks there may be. */
#define BRICKS_MAX 100

/** Called when @p wall is done. */
typedef void (*WallDone) (struct Wall *wall);
`;

let folder: string;
let text: string;
const generated = async (docs: boolean) => {
  const { outputs } = await generate({
    config: { ...fixtureConfig, deepstream: { ...fixtureConfig.deepstream, versionHeader: "documented.h" } },
    compiler: "cc",
    deepstream: folder,
    native: "../../lib/native",
    docs,
  });
  return outputs.find(({ path }) => path === "fixture/documented.ts")?.text ?? "";
};
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "bindgen-docs-"));
  writeFileSync(join(folder, "documented.h"), header);
  text = await generated(true);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The comment right above the line that begins so. */
function above(beginning: string): string | null {
  const lines = text.split("\n");
  const end = lines.findIndex((line) => line.startsWith(beginning));
  expect(end).toBeGreaterThan(-1);
  if (!lines[end - 1]?.trimEnd().endsWith("*/")) return null;
  let start = end - 1;
  while (!lines[start]?.trimStart().startsWith("/**")) start--;
  return lines
    .slice(start, end)
    .map((line) => line.replace(/^\s*(\/\*\*|\*\/|\*) ?/, "").replace(/ ?\*\/$/, ""))
    .join("\n")
    .trim();
}

describe("--docs carries over what the header says", () => {
  test("of an enum and its values, before them and behind them", () => {
    expect(above("export const Paint =")).toBe("Tells one colour from another.");
    expect(above("  PAINT_RED:")).toBe("Of blood.");
    expect(above("  PAINT_BLUE:")).toBe("Of the sky.");
    expect(above("  PAINT_GREEN:")).toBe("Of grass.");
  });

  test("of a struct and its fields", () => {
    expect(above("export class Wall")).toBe("A wall {`link` http://nowhere}. Costs **much**.");
    expect(above("  get width(")).toBe("Holds the width, in metres;");
    expect(above("  get height(")).toBe("Holds the height.");
    expect(above("  get paint(")).toBe("Holds the paint,\nin layers.");
    expect(above("  get undocumented(")).toBeNull();
  });

  test("of GTK-Doc's blocks, found by their names", () => {
    expect(above("export class Brick")).toBe("One of many in a `Wall`.");
    expect(above("  get next(")).toBe("the brick above, or `NULL`");
    expect(above("  get weight(")).toBe("what it weighs, in kilograms");
  });

  test("of functions, their parameters and results", () => {
    expect(above("  paint_wall:")).toBe(
      "Paints a wall.\n\n@param wall - the wall\n@param layers - how many layers\n@returns how long it takes\n\n" +
        "```c\npaint_wall (wall, 2); // @not a tag\n```",
    );
    const lay = above("  brick_lay:");
    expect(lay).toStartWith("Lays `brick`.\n\n@returns `TRUE` if it holds\n\nSince: 1.2");
    expect(lay).toEndWith("@param brick - a `Brick`");
  });

  test("of constants and callbacks", () => {
    expect(above("  BRICKS_MAX:")).toBe("How many bricks there may be.");
    expect(above("  WallDone:")).toBe("Called when `wall` is done.");
  });

  test("and nothing of plain comments", () => {
    expect(above("export class Plain")).toBeNull();
    expect(text).not.toContain("Plain comments");
  });

  test("and changes nothing else", async () => {
    const bare = text.replace(/^ *\/\*\*(?:.*\*\/|[\s\S]*?\n *\*\/)\n/gm, "");
    expect(bare).toBe(await generated(false));
  });
});

describe("the text of a comment", () => {
  test("cannot end the comment, nor begin a tag of TSDoc", () => {
    expect(toTsDoc("a */ b {@link x} @code\n*/ {@a}\n@endcode")).not.toMatch(/\*\/|(?<!\\)\{@/);
  });

  test("has its markup as Markdown", () => {
    expect(toTsDoc("\\ref X, @c y and \\p z_t.")).toBe("`X`, `y` and `z_t`.");
    expect(toTsDoc("See gst_pad_link() or #GstPad:caps.")).toBe("See `gst_pad_link()` or `GstPad:caps`.");
    expect(toTsDoc("@note mind the gap")).toBe("Note: mind the gap");
    expect(toTsDoc('|[<!-- language="C" -->\n  f (%d, #a);\n]|')).toBe("```c\n  f (%d, #a);\n```");
    expect(toTsDoc("is it 100%? yes, 5 % or #3")).toBe("is it 100%? yes, 5 % or #3");
  });
});

test("lib/generated is refused, since it is handed on without the headers' sentences", () => {
  const repository = join(import.meta.dir, "../..");
  const before = readFileSync(join(repository, "lib/generated/versions.ts"), "utf8");
  const { exitCode, stderr } = Bun.spawnSync([
    process.execPath,
    join(repository, "bindgen/cli.ts"),
    "--docs",
  ]);
  expect(exitCode).toBe(exitCodes.usage);
  expect(stderr.toString()).toContain("add --out FOLDER");
  expect(readFileSync(join(repository, "lib/generated/versions.ts"), "utf8")).toBe(before);
});
