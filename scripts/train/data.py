"""Rendered frames in GPU memory, and what a camera might do to them."""

import json
import math
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from model import INPUT_HEIGHT, INPUT_WIDTH

RENDERED_WIDTH, RENDERED_HEIGHT = 1280, 720
MAX_OBJECTS = 160


class Frames:
    """A rendered data set in GPU memory; `grow` takes in the shards that were finished since.

    boxes [F, M, 4] are corners in input pixels, classes [F, M] (-1: none, rows filled from the
    front), hidden [F, M, 2] the shares covered and cut off.
    """

    def __init__(self, folder: str, device: str):
        self.folder, self.device = Path(folder), device
        self.loaded: set[Path] = set()
        self.pictures: list[torch.Tensor] = []
        self.boxes = torch.zeros(0, MAX_OBJECTS, 4, device=device)
        self.classes = torch.zeros(0, MAX_OBJECTS, dtype=torch.long, device=device)
        self.hidden = torch.zeros(0, MAX_OBJECTS, 2, device=device)
        self.grow()

    def __len__(self):
        return len(self.pictures)

    def grow(self):
        parts = []
        for path in sorted(set(self.folder.glob("*.json")) - self.loaded):
            meta = json.loads(path.read_text())
            assert (meta["width"], meta["height"]) == (INPUT_WIDTH, INPUT_HEIGHT), path
            raw = torch.from_numpy(np.fromfile(path.with_suffix(".rgb"), np.uint8)).to(self.device)
            pictures = raw.reshape(-1, INPUT_HEIGHT, INPUT_WIDTH, 3).permute(0, 3, 1, 2)
            assert len(pictures) == len(meta["frames"]), path
            self.pictures += list(pictures)
            parts += [label_tensors(rows) for rows in meta["frames"]]
            self.loaded.add(path)
        if parts:
            boxes, classes, hidden = (torch.stack(t).to(self.device) for t in zip(*parts))
            self.boxes = torch.cat([self.boxes, boxes])
            self.classes = torch.cat([self.classes, classes])
            self.hidden = torch.cat([self.hidden, hidden])

    def pixels(self, index: list[int]) -> torch.Tensor:
        """[N, 3, H, W] in 0..1."""
        return torch.stack([self.pictures[i] for i in index]).float() / 255


def label_tensors(rows):
    sx, sy = INPUT_WIDTH / RENDERED_WIDTH, INPUT_HEIGHT / RENDERED_HEIGHT
    boxes, hidden = torch.zeros(MAX_OBJECTS, 4), torch.zeros(MAX_OBJECTS, 2)
    classes = torch.full((MAX_OBJECTS,), -1)
    rows = sorted(rows, key=lambda r: -r[3] * r[4])[:MAX_OBJECTS]
    if rows:
        r = torch.tensor(rows, dtype=torch.float32)
        classes[: len(rows)] = r[:, 0].long()
        corners = [r[:, 1] * sx, r[:, 2] * sy, (r[:, 1] + r[:, 3]) * sx, (r[:, 2] + r[:, 4]) * sy]
        boxes[: len(rows)] = torch.stack(corners, 1)
        hidden[: len(rows)] = r[:, 5:7]
    return boxes, classes, hidden


def uniform(n, low, high, device):
    return torch.rand(n, device=device) * (high - low) + low


def zoom_and_shift(images, boxes, outside):
    """A random cut of each picture, mirrored half the time; boxes follow, and how much of them is cut off."""
    n, device = images.shape[0], images.device
    zoom = torch.exp(uniform(n, math.log(0.8), math.log(1.8), device))
    keep = torch.rand(n, device=device) < 0.3
    zoom = torch.where(keep, torch.ones_like(zoom), zoom)
    stretch = torch.exp(uniform(n, -0.1, 0.1, device)) * (~keep) + keep
    zx, zy = zoom * stretch, zoom / stretch
    span = (zoom - 1).abs().clamp(max=0.6) + 0.08 * ~keep
    tx, ty = uniform(n, -1, 1, device) * span / zoom, uniform(n, -1, 1, device) * span / zoom
    flip = torch.where(torch.rand(n, device=device) < 0.5, -1.0, 1.0)
    theta = torch.zeros(n, 2, 3, device=device)
    theta[:, 0, 0], theta[:, 0, 2] = flip / zx, tx
    theta[:, 1, 1], theta[:, 1, 2] = 1 / zy, ty
    grid = F.affine_grid(theta, list(images.shape), align_corners=False)
    images = F.grid_sample(images, grid, mode="bilinear", padding_mode="reflection", align_corners=False)

    half = torch.tensor([INPUT_WIDTH / 2, INPUT_HEIGHT / 2], device=device)
    centred = boxes.reshape(n, -1, 2, 2) / half - 1
    shift = torch.stack([tx, ty], 1)[:, None, None]
    factor = torch.stack([flip * zx, zy], 1)[:, None, None]
    moved = ((centred - shift) * factor + 1) * half
    low, high = moved.amin(2), moved.amax(2)
    whole = (high - low).prod(-1).clamp(min=1e-6)
    limit = torch.tensor([INPUT_WIDTH, INPUT_HEIGHT], device=device, dtype=low.dtype)
    low, high = low.clamp(min=0), torch.minimum(high.clamp(min=0), limit)
    inside = (high - low).clamp(min=0).prod(-1) / whole
    # reflection repeats objects beyond the old edge; that border is greyed out instead
    covered = (grid.abs().amax(-1) > 1)[:, None]
    images = torch.where(covered, images.mean((1, 2, 3), keepdim=True), images)
    return images, torch.cat([low, high], -1), 1 - (1 - outside) * inside


def gaussian_blur(images, sigma):
    reach = 4
    offsets = torch.arange(-reach, reach + 1, device=images.device).float()
    kernel = torch.exp(-0.5 * (offsets / sigma[:, None]) ** 2)
    kernel = (kernel / kernel.sum(1, keepdim=True)).repeat_interleave(3, 0)
    n, c, h, w = images.shape
    flat = images.reshape(1, n * c, h, w)
    flat = F.conv2d(flat, kernel[:, None, None, :], padding=(0, reach), groups=n * c)
    flat = F.conv2d(flat, kernel[:, None, :, None], padding=(reach, 0), groups=n * c)
    return flat.reshape(n, c, h, w)


_frequency = torch.arange(8)
DCT = torch.cos((2 * _frequency[None, :] + 1) * _frequency[:, None] * math.pi / 16) * 0.5
DCT[0] /= math.sqrt(2)
QUANTIZER = 6.0 + 4.0 * (_frequency[:, None] + _frequency[None, :])


def block_artefacts(images, strength):
    """Quantized 8x8 blocks, as a video encoder short of bits leaves them."""
    n, c, h, w = images.shape
    dct = DCT.to(images)
    table = QUANTIZER.to(images) / 255 * strength[:, None, None, None, None, None]
    blocks = images.reshape(n, c, h // 8, 8, w // 8, 8).permute(0, 1, 2, 4, 3, 5)
    spectrum = dct @ blocks @ dct.T
    spectrum = torch.round(spectrum / table) * table
    return (dct.T @ spectrum @ dct).permute(0, 1, 2, 4, 3, 5).reshape(n, c, h, w)


def some(images, share, change):
    """Changes a random share of the pictures, in place."""
    chosen = (torch.rand(images.shape[0], device=images.device) < share).nonzero()[:, 0]
    if len(chosen) > 0:
        images[chosen] = change(images[chosen])
    return images


def low_resolution(images):
    small = F.interpolate(images, scale_factor=0.6, mode="bilinear", antialias=True)
    return F.interpolate(small, size=images.shape[2:], mode="bilinear")


def as_camera(images):
    """Exposure, colour, contrast, blur, low resolution, grain and compression; pictures in 0..1."""
    n, device = images.shape[0], images.device
    column = lambda v: v[:, None, None, None]
    spread = lambda x, low, high: column(uniform(len(x), low, high, device))
    grey = images.mean(1, keepdim=True)
    images = grey + (images - grey) * spread(images, 0.3, 1.35)
    mean = images.mean((1, 2, 3), keepdim=True)
    images = mean + (images - mean) * spread(images, 0.65, 1.3)
    images = images * spread(images, 0.65, 1.4) * (1 + 0.07 * torch.randn(n, 3, 1, 1, device=device))
    images = images.clamp(1e-4, 1) ** column(torch.exp(uniform(n, -0.35, 0.35, device)))
    images = some(images, 0.35, lambda x: gaussian_blur(x, uniform(len(x), 0.3, 1.6, device)))
    images = some(images, 0.12, low_resolution)
    images = some(images, 0.5, lambda x: x + spread(x, 0, 0.035) * torch.randn_like(x))
    images = some(images, 0.35, lambda x: block_artefacts(x, uniform(len(x), 0.3, 1.6, device)))
    return images.clamp(0, 1)


def asked_for(boxes, classes, covered, outside, least=9.0):
    """Which objects the detector must find, and which it may find or not (too small, too hidden)."""
    width, height = boxes[..., 2] - boxes[..., 0], boxes[..., 3] - boxes[..., 1]
    real = (classes >= 0) & (width > 1) & (height > 1)
    long, short = torch.maximum(width, height), torch.minimum(width, height)
    wanted = real & (long >= least) & (short >= 3.5) & (covered < 0.6) & (outside < 0.88)
    return wanted, real & ~wanted


def training_batch(frames: Frames, size: int):
    index = torch.randint(len(frames), (size,), device=frames.device)
    most = int((frames.classes[index] >= 0).sum(1).max())  # rows are filled from the front
    classes, hidden = frames.classes[index, :most], frames.hidden[index, :most]
    images, boxes, outside = zoom_and_shift(frames.pixels(index.tolist()), frames.boxes[index, :most], hidden[..., 1])
    wanted, ignored = asked_for(boxes, classes, hidden[..., 0], outside)
    return as_camera(images), boxes, classes, wanted, ignored
