/** What generated modules import from lib/native, by the file that it is in. */
export const nativeNames = {
  struct: ["Struct"],
  array: ["NumberArray", "BigIntArray", "BooleanArray", "PointerArray", "StringArray", "StructArray"],
  bits: ["readBits", "readSignedBits", "writeBits"],
  cxx: [
    "cxxAccessors",
    "cxxAddress",
    "cxxBigInt",
    "cxxBoolean",
    "cxxChars",
    "cxxFixed",
    "cxxFlags",
    "cxxHeld",
    "cxxMap",
    "cxxNodes",
    "cxxNumber",
    "cxxPair",
    "cxxPointer",
    "cxxReference",
    "cxxSet",
    "cxxSetText",
    "cxxSpan",
    "cxxStruct",
    "cxxText",
  ],
} as const;

export type NativeFile = keyof typeof nativeNames;

/** The members of lib/native's Struct, which no accessor may hide. */
export const structMembers: ReadonlySet<string> = new Set([
  ...["$memory", "$at", "$address", "$live", "$fit", "$fitBits", "$refusePointer"],
  "toJSON",
]);
