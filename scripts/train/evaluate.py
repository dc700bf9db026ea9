"""Recall and precision at an overlap of 0.5, as the test on the shipped detector counts them.

Scored are objects of which the longer side is at least 16 pixels in 1280x720 and at most 30 % is
hidden. A detection of an object that is smaller or more hidden counts neither way.
"""

import torch
from torchvision.ops import batched_nms, box_iou

from data import RENDERED_HEIGHT, RENDERED_WIDTH, Frames
from model import CLASSES, INPUT_HEIGHT, INPUT_WIDTH, decode

SMALLEST = 16
TO_RENDERED = torch.tensor([RENDERED_WIDTH / INPUT_WIDTH, RENDERED_HEIGHT / INPUT_HEIGHT])
MOST_HIDDEN = 0.3
NMS_IOU = 0.5


@torch.no_grad()
def detections(model, pixels, least=0.1):
    """Per picture: boxes, scores, classes after non-maximum suppression."""
    cov, boxes = model(pixels)
    corners = decode(boxes)
    scores = cov.float().flatten(2)
    found = []
    for s, c in zip(scores, corners):
        kind, cell = (s > least).nonzero(as_tuple=True)
        keep = batched_nms(c[kind, cell], s[kind, cell], kind, NMS_IOU)
        found.append((c[kind, cell][keep], s[kind, cell][keep], kind[keep]))
    return found


def tally(found, boxes, classes, hidden, rows):
    """Adds (class, score, right) of each detection that counts, and returns scored objects per class."""
    share = 1 - (1 - hidden[:, 0]) * (1 - hidden[:, 1])
    longer = ((boxes[:, 2:] - boxes[:, :2]) * TO_RENDERED).amax(1)
    totals = []
    for c in range(len(CLASSES)):
        own = classes == c
        scored = own & (share <= MOST_HIDDEN) & (longer >= SMALLEST - 1e-3)
        totals.append(int(scored.sum()))
        mine = found[2] == c
        candidates, scores = found[0][mine], found[1][mine]
        overlap = box_iou(candidates, boxes[own]) if own.any() else torch.zeros(len(candidates), 0)
        counts = scored[own].tolist()
        free = [True] * len(counts)
        table = overlap.tolist()
        for k, score in enumerate(scores.tolist()):
            best, where = 0.5, -1
            for j, value in enumerate(table[k]):
                if free[j] and value >= best:
                    best, where = value, j
            if where >= 0:
                free[where] = False
                if counts[where]:
                    rows.append((c, score, True))
            else:
                rows.append((c, score, False))
    return totals


@torch.no_grad()
def report(model, frames: Frames, batch=32):
    """Per class: the threshold with the best worse of recall and precision, and both there."""
    model.eval()
    rows, totals = [], [0] * len(CLASSES)
    for start in range(0, len(frames), batch):
        with torch.autocast("cuda", torch.bfloat16):
            found = detections(model, frames.pixels(list(range(start, min(start + batch, len(frames))))))
        for i, one in enumerate(found):
            k = start + i
            seen = tally(
                tuple(t.cpu() for t in one),
                frames.boxes[k].cpu(), frames.classes[k].cpu(), frames.hidden[k].cpu(), rows,
            )
            totals = [a + b for a, b in zip(totals, seen)]
    results = []
    for c, name in enumerate(CLASSES):
        ranked = sorted((r for r in rows if r[0] == c), key=lambda r: -r[1])
        right, best = 0, (0.0, 0.0, 0.0, 0.0)
        for k, (_, score, hit) in enumerate(ranked):
            right += hit
            recall, precision = right / max(totals[c], 1), right / (k + 1)
            best = max(best, (min(recall, precision), score, recall, precision))
        results.append({"class": name, "objects": totals[c], "threshold": round(best[1], 3),
                        "recall": round(best[2], 4), "precision": round(best[3], 4)})
    return results
