/** Graphs of live pipelines. */
import { afterEach, expect, setDefaultTimeout, test } from "bun:test";
import { GstError, Pipeline } from "../../lib/index.ts";

setDefaultTimeout(20_000);

const path = process.env["PATH"];
afterEach(() => {
  process.env["PATH"] = path;
});

const playing = (): Pipeline =>
  Pipeline.launch("videotestsrc name=from pattern=ball ! video/x-raw,width=48 ! fakesink name=to");

test("a graph holds elements, links, caps and properties, and of these what is asked for", async () => {
  const pipeline = playing();
  await pipeline.pause();
  const all = await pipeline.graph();
  expect(all).toStartWith("digraph pipeline {");
  for (const part of ["from", "to", "pattern=", "width: 48"]) expect(all).toContain(part);
  const plain = await pipeline.graph({ details: ["states"] });
  expect(plain).toContain("from");
  for (const part of ["pattern=", "width: 48"]) expect(plain).not.toContain(part);
  await pipeline.stop();
});

test.skipIf(Bun.which("dot") === null)("a graph is drawn", async () => {
  const svg = await playing().graphSvg();
  expect(svg).toStartWith("<?xml");
  expect(svg).toContain("<svg ");
  expect(svg).toContain("GstVideoTestSrc");
  expect(svg.trimEnd()).toEndWith("</svg>");
});

test("without Graphviz, the error says what to install", async () => {
  process.env["PATH"] = "/nonexistent";
  const drawn = playing().graphSvg();
  await expect(drawn).rejects.toThrow(GstError);
  await expect(drawn).rejects.toThrow("sudo apt install graphviz");
});
