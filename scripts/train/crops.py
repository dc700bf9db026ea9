"""Rendered crops of vehicles in GPU memory, cut as a detector would and seen as by a camera."""

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torchvision.io import decode_jpeg

from classifier import Task
from data import as_camera, gaussian_blur, some, uniform


class Crops:
    """A data set of scripts/scenes/crops.ts: pictures [N, 3, S, S] of bytes, labels [N, 2], boxes [N, 4] in 0..1."""

    def __init__(self, folder: str, device: str):
        jpegs, rows = [], []
        for path in sorted(Path(folder).glob("*.json")):
            shard = json.loads(path.read_text())["rows"]
            data = torch.from_numpy(np.fromfile(path.with_suffix(".jpegs"), np.uint8))
            jpegs += data.split([row[2] for row in shard])
            rows += shard
        with ThreadPoolExecutor() as threads:
            self.pictures = torch.stack(list(threads.map(decode_jpeg, jpegs))).to(device)
        table = torch.tensor(rows, device=device)
        self.labels, self.boxes = table[:, :2].long(), table[:, 3:7]

    def of(self, task: Task) -> tuple[torch.Tensor, torch.Tensor]:
        """Which crops the task has a label for, and the labels."""
        labels = self.labels[:, task.column]
        chosen = (labels >= 0).nonzero()[:, 0]
        return chosen, labels[chosen]

    def cut(self, index: torch.Tensor, size: int, jitter: float, mirrored: bool) -> torch.Tensor:
        """The boxes, their edges moved by about `jitter` of their size, as [N, 3, size, size] in 0..1."""
        low, high = self.boxes[index, :2], self.boxes[index, 2:]
        extent = high - low
        move = lambda: (torch.randn_like(low) * jitter).clamp(-2.5 * jitter, 2.5 * jitter) * extent
        low, high = (low + move()).clamp(0, 1), (high + move()).clamp(0, 1)
        theta = torch.zeros(len(index), 2, 3, device=low.device)
        theta[:, 0, 0], theta[:, 1, 1] = (high - low).T
        theta[:, :, 2] = low + high - 1
        if mirrored:
            theta[:, 0, 0] *= torch.where(torch.rand(len(index), device=low.device) < 0.5, -1.0, 1.0)
        pictures = self.pictures[index].float() / 255
        grid = F.affine_grid(theta, [len(index), 3, size, size], align_corners=False)
        return F.grid_sample(pictures, grid, mode="bilinear", padding_mode="border", align_corners=False)


def paint_keeping_camera(images):
    """What a camera does to a picture and yet leaves the paints their names: exposure, blur, grain."""
    n, device = images.shape[0], images.device
    images = images * uniform(n, 0.88, 1.12, device)[:, None, None, None]
    images = images * (1 + 0.02 * torch.randn(n, 3, 1, 1, device=device))
    images = some(images, 0.3, lambda x: gaussian_blur(x, uniform(len(x), 0.3, 1.2, device)))
    images = some(images, 0.5, lambda x: x + uniform(len(x), 0, 0.03, device)[:, None, None, None] * torch.randn_like(x))
    return images.clamp(0, 1)


def training_crops(crops: Crops, task: Task, index: torch.Tensor) -> torch.Tensor:
    images = crops.cut(index, task.size, 0.04, mirrored=True)
    if task.name == "vehicle_colour":
        return paint_keeping_camera(images)
    return some(images, 0.5, as_camera)
