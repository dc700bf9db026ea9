"""What the detector is trained towards.

Each object is given the few cells that see it best: those whose point lies in it (or next to the
middle of a small one), ranked by predicted coverage and overlap. A cell's coverage is trained
towards the overlap of its box, so that non-maximum suppression keeps the best box of an object.
"""

import torch
import torch.nn.functional as F

from model import STRIDE, cell_points, decode

CELLS_PER_OBJECT = 9
# persons and signs are small and signs are few: each of theirs counts for more
CLASS_WEIGHT = (1.0, 1.3, 1.5, 2.0)


def pairwise_iou(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """a [..., M, 1, 4] with b [..., M, N, 4]: overlap of each object with its candidates."""
    left_top = torch.maximum(a[..., :2], b[..., :2])
    right_bottom = torch.minimum(a[..., 2:], b[..., 2:])
    inner = (right_bottom - left_top).clamp(min=0).prod(-1)
    area = lambda box: (box[..., 2:] - box[..., :2]).clamp(min=0).prod(-1)
    return inner / (area(a) + area(b) - inner + 1e-6)


def generalized_iou(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    iou = pairwise_iou(a, b)
    hull = (torch.maximum(a[..., 2:], b[..., 2:]) - torch.minimum(a[..., :2], b[..., :2])).prod(-1) + 1e-6
    area = lambda box: (box[..., 2:] - box[..., :2]).clamp(min=0).prod(-1)
    union = (area(a) + area(b)) / (1 + iou)
    return iou - (hull - union) / hull


@torch.no_grad()
def assign(scores, corners, objects, classes, wanted):
    """Chooses cells for objects.

    scores [B, C, N], corners [B, C, N, 4], objects [B, M, 4], classes [B, M], wanted [B, M] bool.
    Returns target coverage [B, C, N] and, for its cells, the object's index [B, C, N] (-1: none).
    """
    batch, class_count, cells = scores.shape
    count = objects.shape[1]
    px, py = cell_points(scores.device)
    index = classes.clamp(min=0)
    own_scores = scores.gather(1, index[:, :, None].expand(-1, -1, cells))
    own_corners = corners.gather(1, index[:, :, None, None].expand(-1, -1, cells, 4))
    iou = pairwise_iou(objects[:, :, None], own_corners)

    x0, y0, x1, y1 = (objects[..., i : i + 1] for i in range(4))
    inside = (px > x0) & (px < x1) & (py > y0) & (py < y1)
    near = ((px - (x0 + x1) / 2).abs() < 0.75 * STRIDE) & ((py - (y0 + y1) / 2).abs() < 0.75 * STRIDE)
    # the middle of an object sees more of it than its corners
    dx = (px - (x0 + x1) / 2) / (x1 - x0).clamp(min=2 * STRIDE)
    dy = (py - (y0 + y1) / 2) / (y1 - y0).clamp(min=2 * STRIDE)
    prior = torch.exp(-4 * (dx * dx + dy * dy))
    allowed = (inside | near) & wanted[:, :, None]
    metric = (own_scores.sqrt() * iou.pow(3) + 1e-4) * prior * allowed
    best = metric.topk(CELLS_PER_OBJECT, -1)
    chosen = torch.zeros_like(metric).scatter_(-1, best.indices, best.values)

    # a soft target: the best cell of an object gets its overlap, the others less
    top = chosen.amax(-1, keepdim=True)
    reach = (iou * (chosen > 0)).amax(-1, keepdim=True).clamp(min=0.3)
    soft = chosen / (top + 1e-9) * reach

    # a cell claimed twice within a class goes to the object it fits best
    one_hot = F.one_hot(index, class_count).float().permute(0, 2, 1)  # [B, C, M]
    target = torch.zeros(batch, class_count, cells, device=scores.device)
    owner = torch.full((batch, class_count, cells), -1, dtype=torch.long, device=scores.device)
    for c in range(class_count):
        claims = soft * one_hot[:, c, :, None]
        value, who = claims.max(1) if count > 0 else (target[:, c], owner[:, c])
        target[:, c] = value
        owner[:, c] = torch.where(value > 0, who, -1)
    return target, owner


def ignored_cells(objects, classes, ignored, class_count):
    """Cells inside objects that are too small or too hidden to ask for: neither right nor wrong."""
    px, py = cell_points(objects.device)
    x0, y0, x1, y1 = (objects[..., i : i + 1] for i in range(4))
    margin = STRIDE / 2
    inside = (px > x0 - margin) & (px < x1 + margin) & (py > y0 - margin) & (py < y1 + margin) & ignored[:, :, None]
    one_hot = F.one_hot(classes.clamp(min=0), class_count).permute(0, 2, 1).float()
    return torch.bmm(one_hot, inside.float()) > 0


def detection_loss(logits, boxes, objects, classes, wanted, ignored):
    cov = logits.float().flatten(2)
    corners = decode(boxes)
    scores = cov.sigmoid()
    target, owner = assign(scores.detach(), corners.detach(), objects, classes, wanted)
    skip = ignored_cells(objects, classes, ignored, cov.shape[1]) & (target == 0)

    weight = torch.where(target > 0, torch.ones_like(scores), 0.75 * scores.detach().pow(2))
    weight = weight.masked_fill(skip, 0)
    importance = torch.tensor(CLASS_WEIGHT, device=cov.device)
    weight = weight * importance[:, None]
    total = (target * importance[:, None]).sum().clamp(min=1)
    cov_loss = (F.binary_cross_entropy_with_logits(cov, target, reduction="none") * weight).sum() / total

    b, c, n = (owner >= 0).nonzero(as_tuple=True)
    predicted = corners[b, c, n]
    wanted_boxes = objects[b, owner[b, c, n]]
    strength = target[b, c, n] * importance[c]
    giou = (1 - generalized_iou(wanted_boxes, predicted)) * strength
    size = (wanted_boxes[:, 2:] - wanted_boxes[:, :2]).clamp(min=4).repeat(1, 2)
    edges = (F.smooth_l1_loss(predicted / size, wanted_boxes / size, beta=0.1, reduction="none").sum(-1)) * strength
    return cov_loss, giou.sum() / total, edges.sum() / total
