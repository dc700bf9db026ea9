"""The detector: a small convolutional pyramid with DetectNet_v2's two outputs.

Input: [N, 3, 512, 960], RGB, 0..1. Outputs on a grid of stride 8 (64 x 120 cells):
  output_cov/Sigmoid    [N, 4, 64, 120]   how sure each cell is that it sees an object of each class
  output_bbox/BiasAdd   [N, 16, 64, 120]  per class: distances left, top, right, bottom

Boxes decode as DeepStream's default parser does: with a cell's point at (8 i + 0.5, 8 j + 0.5) in
input pixels, the box is point - 35 * (left, top) to point + 35 * (right, bottom).

Only plain convolutions, ReLU, additions and transposed convolutions: what OpenCV's dnn module runs
fast on a CPU and TensorRT takes as it is. (Depthwise convolutions cost OpenCV more time than they
save.) Inside, the network predicts the box's middle and the logarithm of its size, which small and
large objects learn alike; the last layer turns these into DetectNet's four distances.
"""

import torch
from torch import nn

CLASSES = ("car", "two-wheeler", "person", "road sign")
INPUT_HEIGHT, INPUT_WIDTH = 512, 960
STRIDE = 8
GRID_HEIGHT, GRID_WIDTH = INPUT_HEIGHT // STRIDE, INPUT_WIDTH // STRIDE
BOX_NORM = 35.0
CELL_OFFSET = 0.5


def conv(channels_in: int, channels_out: int, kernel: int = 3, stride: int = 1, padding: int | None = None):
    padding = kernel // 2 if padding is None else padding
    return nn.Sequential(
        nn.Conv2d(channels_in, channels_out, kernel, stride, padding, bias=False),
        nn.BatchNorm2d(channels_out),
        nn.ReLU(inplace=True),
    )


class Residual(nn.Module):
    """A 1x1 convolution that halves the channels, a 3x3 that restores them, and a shortcut."""

    def __init__(self, channels: int):
        super().__init__()
        self.body = nn.Sequential(conv(channels, channels // 2, 1), conv(channels // 2, channels))
        nn.init.constant_(self.body[1][1].weight, 0.25)  # begin near the identity

    def forward(self, x):
        return x + self.body(x)


def stage(channels_in: int, channels_out: int, blocks: int):
    return nn.Sequential(conv(channels_in, channels_out, 3, 2), *(Residual(channels_out) for _ in range(blocks)))


class Detector(nn.Module):
    def __init__(self, widths=(24, 48, 64, 96, 64), blocks=(1, 2, 2, 1), head=48):
        super().__init__()
        c4, c8, c16, c32, c64 = widths
        self.stem = conv(3, c4, 6, 4, 1)
        self.stage8 = stage(c4, c8, blocks[0])
        self.stage16 = stage(c8, c16, blocks[1])
        self.stage32 = stage(c16, c32, blocks[2])
        self.stage64 = stage(c32, c64, blocks[3])
        self.up64 = nn.ConvTranspose2d(c64, c32, 2, 2)
        self.up32 = nn.ConvTranspose2d(c32, c16, 2, 2)
        self.up16 = nn.ConvTranspose2d(c16, c8, 2, 2)
        self.join32 = conv(c32, c32, 1)
        self.join16 = conv(c16, c16)
        self.join8 = Residual(c8)
        self.head = conv(c8, head)
        count = len(CLASSES)
        self.cov = nn.Conv2d(head, count, 1)
        self.middle = nn.Conv2d(head, 2 * count, 1)
        self.log_size = nn.Conv2d(head, 2 * count, 1)
        self.to_distances = nn.Conv2d(4 * count, 4 * count, 1)
        self._start_values(count)

    def _start_values(self, count: int):
        nn.init.constant_(self.cov.bias, -4.6)
        nn.init.normal_(self.cov.weight, std=0.01)
        for layer in (self.middle, self.log_size):
            nn.init.normal_(layer.weight, std=0.01)
            nn.init.zeros_(layer.bias)
        # left, top = size / 2 - middle; right, bottom = size / 2 + middle, for each class; never trained
        weight = torch.zeros(4 * count, 4 * count, 1, 1)
        for c in range(count):
            for axis in range(2):
                for sign, side in ((-1.0, axis), (1.0, axis + 2)):
                    weight[4 * c + side, 2 * c + axis] = sign
                    weight[4 * c + side, 2 * count + 2 * c + axis] = 0.5
        self.to_distances.weight.data.copy_(weight)
        self.to_distances.bias.data.zero_()
        self.to_distances.requires_grad_(False)

    def logits(self, x):
        """The coverage before its sigmoid, and the distances."""
        p8 = self.stage8(self.stem(x))
        p16 = self.stage16(p8)
        p32 = self.stage32(p16)
        p32 = self.join32(p32 + self.up64(self.stage64(p32)))
        p16 = self.join16(p16 + self.up32(p32))
        features = self.head(self.join8(p8 + self.up16(p16)))
        sizes = torch.exp(self.log_size(features))
        boxes = self.to_distances(torch.cat([self.middle(features), sizes], 1))
        return self.cov(features), boxes

    def forward(self, x):
        cov, boxes = self.logits(x)
        return torch.sigmoid(cov), boxes


def cell_points(device) -> tuple[torch.Tensor, torch.Tensor]:
    """x and y of every cell's point in input pixels, row by row."""
    y, x = torch.meshgrid(
        torch.arange(GRID_HEIGHT, device=device), torch.arange(GRID_WIDTH, device=device), indexing="ij"
    )
    return (x.flatten() * STRIDE + CELL_OFFSET).float(), (y.flatten() * STRIDE + CELL_OFFSET).float()


def decode(boxes: torch.Tensor) -> torch.Tensor:
    """[N, 16, H, W] to corners [N, classes, cells, 4] in input pixels."""
    px, py = cell_points(boxes.device)
    d = boxes.float().reshape(boxes.shape[0], len(CLASSES), 4, -1) * BOX_NORM
    return torch.stack([px - d[:, :, 0], py - d[:, :, 1], px + d[:, :, 2], py + d[:, :, 3]], -1)
