/** Writes ONNX models out of a few nodes and constant weights, and adds such to a model. Field numbers are those of onnx.proto. */
import { bytes, type Field, fields, floats, integer, message } from "./protobuf.ts";

const FLOAT = 1;
const INT64 = 7;

export interface Tensor {
  readonly name: string;
  readonly dims: readonly number[];
  readonly values: readonly number[];
  readonly int64?: boolean;
}

/** A dimension is a number, or a name where the model leaves it open. */
export interface Value {
  readonly name: string;
  readonly dims: readonly (number | string)[];
}

export interface Node {
  readonly op: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly name?: string;
  readonly ints?: Readonly<Record<string, readonly number[]>>;
  readonly int?: Readonly<Record<string, number>>;
}

export interface Graph {
  readonly nodes: readonly Node[];
  readonly inputs: readonly Value[];
  readonly outputs: readonly Value[];
  readonly weights?: readonly Tensor[];
  readonly opset?: number;
}

function tensor({ name, dims, values, int64 }: Tensor): Uint8Array {
  const data = int64
    ? bytes(9, new Uint8Array(BigInt64Array.from(values.map(BigInt)).buffer))
    : floats(4, values);
  return message(
    ...dims.map((dim) => integer(1, dim)),
    integer(2, int64 ? INT64 : FLOAT),
    data,
    bytes(8, name),
  );
}

function value({ name, dims }: Value): Uint8Array {
  const shape = dims.map((dim) => bytes(1, typeof dim === "number" ? integer(1, dim) : bytes(2, dim)));
  return message(bytes(1, name), bytes(2, bytes(1, message(integer(1, FLOAT), bytes(2, message(...shape))))));
}

function node({ op, inputs, outputs, name, ints, int }: Node): Uint8Array {
  const attributes = [
    ...Object.entries(ints ?? {}).map(([key, values]) =>
      message(bytes(1, key), ...values.map((one) => integer(8, one)), integer(20, 7)),
    ),
    ...Object.entries(int ?? {}).map(([key, one]) => message(bytes(1, key), integer(3, one), integer(20, 2))),
  ];
  return message(
    ...inputs.map((input) => bytes(1, input)),
    ...outputs.map((output) => bytes(2, output)),
    ...(name === undefined ? [] : [bytes(3, name)]),
    bytes(4, op),
    ...attributes.map((attribute) => bytes(5, attribute)),
  );
}

export function onnx({ nodes, inputs, outputs, weights = [], opset = 11 }: Graph): Uint8Array {
  const graph = message(
    ...nodes.map((one) => bytes(1, node(one))),
    bytes(2, "test"),
    ...weights.map((one) => bytes(5, tensor(one))),
    ...inputs.map((one) => bytes(11, value(one))),
    ...outputs.map((one) => bytes(12, value(one))),
  );
  return message(integer(1, 6), bytes(7, graph), bytes(8, message(bytes(1, ""), integer(2, opset))));
}

/** A model with nodes behind those that it has: what they compute takes the place of its outputs. */
export function extended(
  model: Uint8Array,
  { nodes, outputs, weights = [] }: Pick<Graph, "nodes" | "outputs" | "weights">,
): Uint8Array {
  const added = [
    ...nodes.map((one) => bytes(1, node(one))),
    ...weights.map((one) => bytes(5, tensor(one))),
    ...outputs.map((one) => bytes(12, value(one))),
  ];
  const withNodes = ({ number, whole, payload }: Field): Uint8Array => {
    if (number !== 7 || payload === undefined) return whole;
    const kept = [...fields(payload)].filter((field) => field.number !== 12).map((field) => field.whole);
    return bytes(7, message(...kept, ...added));
  };
  return message(...[...fields(model)].map(withNodes));
}
