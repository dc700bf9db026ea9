/** Pictures on a terminal: two pixels to a character, one above the other. */

/** Progress has the line below. */
const linesBelow = 2;

/** From dark to bright, where there are no colours. */
const shades = " .:-=+*#%@";

/**
 * The whole terminal for pictures; what was on it comes back at the end. With NO_COLOR pictures are made of letters
 * that are more or less bright.
 */
export class TerminalScreen implements Disposable {
  /** Called when width and height have changed. */
  onResize: () => void = () => {};
  readonly #colours: boolean = !process.env["NO_COLOR"];
  #open = false;
  readonly #resized = (): void => {
    if (this.#open) process.stdout.write(`\x1b[2J\x1b[${rows()};1H`);
    this.onResize();
  };
  /** Whatever ends the process. */
  readonly #close = (): void => this[Symbol.dispose]();

  constructor() {
    process.stdout.on("resize", this.#resized);
    process.on("exit", this.#close);
  }

  /** Of pictures, in pixels. */
  get width(): number {
    return process.stdout.columns || 80;
  }
  get height(): number {
    return Math.max(1, rows() - linesBelow) * 2;
  }

  /** Draws a picture of red, green, blue and a byte that says nothing, once the terminal has taken the one before. */
  async draw(pixels: Uint8Array, width: number, height: number): Promise<void> {
    const lines = pictureLines(pixels, width, height, this.#colours);
    // The cursor stays where others write.
    const begin = this.#open ? "" : `\x1b[?1049h\x1b[${rows()};1H`;
    this.#open = true;
    const text = `${begin}\x1b7\x1b[H${lines.join("\r\n")}\x1b8`;
    if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once("drain", resolve));
  }

  [Symbol.dispose](): void {
    process.stdout.off("resize", this.#resized);
    process.off("exit", this.#close);
    if (this.#open) process.stdout.write("\x1b[?1049l");
    this.#open = false;
  }
}

function rows(): number {
  return process.stdout.rows || 24;
}

/**
 * A picture of RGBx pixels, four bytes each, as lines of text: of half blocks in 24-bit colours, or of letters without.
 * Of an odd height the last line of pixels is doubled.
 */
export function pictureLines(pixels: Uint8Array, width: number, height: number, colours: boolean): string[] {
  return Array.from({ length: Math.ceil(height / 2) }, (_, line) => {
    const above = line * 2 * width * 4;
    const below = Math.min(line * 2 + 1, height - 1) * width * 4;
    const upper = pixels.subarray(above, above + width * 4);
    const lower = pixels.subarray(below, below + width * 4);
    return colours ? colouredLine(upper, lower) : shadedLine(upper, lower);
  });
}

/** The upper half of each character has the text's colour, the lower one the background's; said where they change. */
function colouredLine(upper: Uint8Array, lower: Uint8Array): string {
  let line = "";
  let [text, background] = ["", ""];
  for (let at = 0; at < upper.length; at += 4) {
    const [wanted, behind] = [colourAt(upper, at), colourAt(lower, at)];
    if (wanted !== text) line += `\x1b[38;2;${wanted}m`;
    if (behind !== background) line += `\x1b[48;2;${behind}m`;
    [text, background] = [wanted, behind];
    line += "▀";
  }
  return `${line}\x1b[0m`;
}

function colourAt(pixels: Uint8Array, at: number): string {
  return `${pixels[at]};${pixels[at + 1]};${pixels[at + 2]}`;
}

function shadedLine(upper: Uint8Array, lower: Uint8Array): string {
  let line = "";
  for (let at = 0; at < upper.length; at += 4) {
    const brightness = (brightnessAt(upper, at) + brightnessAt(lower, at)) / 2;
    line += shades[Math.min(shades.length - 1, Math.floor((brightness / 256) * shades.length))];
  }
  return line;
}

/** 0 to 255, as eyes weigh colours. */
function brightnessAt(pixels: Uint8Array, at: number): number {
  return 0.299 * (pixels[at] ?? 0) + 0.587 * (pixels[at + 1] ?? 0) + 0.114 * (pixels[at + 2] ?? 0);
}
