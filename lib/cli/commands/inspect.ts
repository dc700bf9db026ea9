import type { Command } from "@commander-js/extra-typings";

/** `deepscript inspect`. */
export function addInspect(program: Command): void {
  program
    .command("inspect")
    .description("an element's metadata, pads, properties and signals; without a name, all elements")
    .argument("[element]", "as in nvinfer")
    .action(async (element) => {
      const { elementSheet, listElements } = await import("../element_sheet.ts");
      console.log(element === undefined ? listElements() : elementSheet(element));
    });
}
