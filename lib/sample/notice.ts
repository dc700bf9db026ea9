/** Tells the user something in a line on stderr: not by console.error(), which paints errors' red on a terminal. */
export function notice(text: string): void {
  process.stderr.write(`${text}\n`);
}
