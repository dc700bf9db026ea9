"""The secondary classifiers: what a vehicle's paint is called, and what body it has.

Input: [N, 3, S, S], RGB, 0..1: the vehicle's box, stretched to a square. Output "probabilities":
[N, classes, 1, 1], a softmax. Plain convolutions with ReLU, additions and a global mean: what OpenCV's
dnn module and TensorRT take as they are.
"""

from dataclasses import dataclass

from torch import nn

from model import Residual, conv


@dataclass(frozen=True)
class Task:
    """One of the two classifiers; its labels stand in the order of scripts/scenes/paint.ts or vehicle.ts."""

    name: str
    labels: tuple[str, ...]
    size: int
    widths: tuple[int, ...]
    residuals: tuple[int, ...]
    # which number of a crop's row holds the label
    column: int


TASKS = (
    Task("vehicle_colour", ("black", "blue", "brown", "green", "grey", "orange", "purple", "red", "white"),
         64, (16, 32, 48, 64), (0, 0, 1, 1), 1),
    Task("vehicle_type", ("bicycle", "hatchback", "motorcycle", "pickup", "scooter", "sedan", "van"),
         96, (16, 32, 48, 64, 96), (0, 0, 1, 1, 0), 0),
)


class Classifier(nn.Module):
    def __init__(self, task: Task):
        super().__init__()
        layers, channels = [], 3
        for width, residuals in zip(task.widths, task.residuals):
            layers += [conv(channels, width, 3, 2), *(Residual(width) for _ in range(residuals))]
            channels = width
        self.features = nn.Sequential(*layers)
        self.classes = nn.Conv2d(channels, len(task.labels), 1)

    def forward(self, x):
        """The logits, [N, classes]."""
        return self.classes(self.features(x).mean((2, 3), keepdim=True))[:, :, 0, 0]
