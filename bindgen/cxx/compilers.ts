/** The C++ compilers that may go with a C compiler, the likeliest first: `CXX`, the one of the same family, g++. */
export function cxxCompilers(c: string): string[] {
  const sibling = c.replace(/(^|[/-])(gcc|cc|clang)(-\d+)?$/, (_all, before, name, version = "") =>
    name === "cc" ? `${before}c++` : `${before}${name === "gcc" ? "g++" : "clang++"}${version}`,
  );
  const asked = process.env["CXX"];
  return [...(asked === undefined ? [] : [asked]), ...(sibling === c ? [] : [sibling]), "g++"];
}
