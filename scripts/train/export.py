"""Writes trained networks as ONNX: opset 11, batch norms folded in, dynamic batch, shapes declared."""

import argparse
import copy
from pathlib import Path

import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import nn
from torch.nn.utils.fusion import fuse_conv_bn_eval

from classifier import Classifier, Task
from model import CLASSES, Detector, Residual

COV, BBOX = "output_cov/Sigmoid", "output_bbox/BiasAdd"


class Graph:
    """Appends nodes; every method returns the name of the tensor it makes."""

    def __init__(self):
        self.nodes, self.weights = [], []

    def node(self, op: str, inputs: list[str], name: str, **attributes) -> str:
        self.nodes.append(helper.make_node(op, inputs, [name], name=name, **attributes))
        return name

    def weight(self, name: str, value: torch.Tensor) -> str:
        self.weights.append(numpy_helper.from_array(value.detach().float().contiguous().cpu().numpy(), name))
        return name

    def conv(self, layer: nn.Conv2d | nn.ConvTranspose2d, x: str, name: str) -> str:
        op = "ConvTranspose" if isinstance(layer, nn.ConvTranspose2d) else "Conv"
        inputs = [x, self.weight(f"{name}/weight", layer.weight), self.weight(f"{name}/bias", layer.bias)]
        return self.node(op, inputs, name, kernel_shape=list(layer.kernel_size), strides=list(layer.stride),
                         pads=list(layer.padding) * 2)

    def block(self, layer: nn.Module, x: str, name: str) -> str:
        """A conv with batch norm and ReLU, a residual block, or a sequence of these."""
        if isinstance(layer, Residual):
            return self.node("Add", [x, self.block(layer.body, x, f"{name}/body")], f"{name}/sum")
        if isinstance(layer[0], nn.Conv2d):
            fused = fuse_conv_bn_eval(layer[0], layer[1])
            return self.node("Relu", [self.conv(fused, x, name)], f"{name}/relu")
        for i, part in enumerate(layer):
            x = self.block(part, x, f"{name}/{i}")
        return x


def export(model: Detector, path: Path) -> None:
    m = copy.deepcopy(model).eval().cpu().float()
    g = Graph()
    p8 = g.block(m.stage8, g.block(m.stem, "input", "stem"), "stage8")
    p16 = g.block(m.stage16, p8, "stage16")
    p32 = g.block(m.stage32, p16, "stage32")
    p64 = g.block(m.stage64, p32, "stage64")
    p32 = g.block(m.join32, g.node("Add", [p32, g.conv(m.up64, p64, "up64")], "sum32"), "join32")
    p16 = g.block(m.join16, g.node("Add", [p16, g.conv(m.up32, p32, "up32")], "sum16"), "join16")
    p8 = g.block(m.join8, g.node("Add", [p8, g.conv(m.up16, p16, "up16")], "sum8"), "join8")
    features = g.block(m.head, p8, "head")
    g.node("Sigmoid", [g.conv(m.cov, features, "output_cov/BiasAdd")], COV)
    middle = g.conv(m.middle, features, "middle")
    size = g.node("Exp", [g.conv(m.log_size, features, "log_size")], "size")
    g.conv(m.to_distances, g.node("Concat", [middle, size], "middle_and_size", axis=1), BBOX)

    # Any multiples of 64 will do: infer-dims of nvinfer's configuration says which.
    count = len(CLASSES)
    write(g, "detector", tensor("input", 3, "height", "width"),
          [tensor(COV, count, "grid_height", "grid_width"), tensor(BBOX, 4 * count, "grid_height", "grid_width")], path)


def export_classifier(model: Classifier, task: Task, path: Path) -> None:
    m = copy.deepcopy(model).eval().cpu().float()
    g = Graph()
    mean = g.node("GlobalAveragePool", [g.block(m.features, "input", "features")], "mean")
    g.node("Softmax", [g.conv(m.classes, mean, "logits")], "probabilities", axis=1)
    write(g, task.name, tensor("input", 3, task.size, task.size),
          [tensor("probabilities", len(task.labels), 1, 1)], path)


def tensor(name: str, channels: int, height: int | str, width: int | str) -> onnx.ValueInfoProto:
    return helper.make_tensor_value_info(name, TensorProto.FLOAT, ["batch", channels, height, width])


def write(g: Graph, name: str, x: onnx.ValueInfoProto, outputs: list[onnx.ValueInfoProto], path: Path) -> None:
    graph = helper.make_graph(g.nodes, name, [x], outputs, g.weights)
    proto = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 11)], producer_name="deepscript")
    proto.ir_version = 6
    onnx.checker.check_model(proto)
    onnx.save(proto, str(path))


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("weights")
    options.add_argument("onnx")
    args = options.parse_args()
    detector = Detector()
    detector.load_state_dict(torch.load(args.weights, map_location="cpu"))
    export(detector, Path(args.onnx))
