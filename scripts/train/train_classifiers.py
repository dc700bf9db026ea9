"""Trains the two secondary classifiers on rendered crops of vehicles.

    bun scripts/scenes/crops.ts --out /tmp/crops/train --first 2000000 --scenes 3000
    bun scripts/scenes/crops.ts --out /tmp/crops/check --first 9000000 --scenes 300
    python3 scripts/train/train_classifiers.py --data /tmp/crops/train --check /tmp/crops/check --out /tmp/classifiers

Needs an NVIDIA GPU and Python with torch, torchvision and onnx. Seeds from 5000000 to 5999999 belong to
the tests: never train on them. Writes for each classifier NAME.onnx, NAME_labels.txt (all labels of the
one attribute on a line, as nvinfer reads them) and NAME.json (accuracy on --check, and of each label).

The shipped ones: 170,412 crops of about 11,000 scenes (seeds from 2000000), 1.4 minutes each on an H100; no
picture of the real world. Checked on 320 scenes from 9000000, vehicles of at least 24 pixels (shorter
side, in 1280x720) of which at most 30 % is hidden, boxes 3 % off:

    vehicle_colour  0.948 of 3,648 cars. Least: orange 0.89 and brown 0.90 (taken for each other: shades of one
                    hue), grey 0.90 and white 0.95 (likewise: a white car at dusk is a grey one by day).
    vehicle_type    0.985 of 4,757 vehicles. Least: sedan 0.968, pickup 0.975.

"hatchback" is every car whose roof runs to its tail: the renderer's hatchbacks, estates and SUVs differ in
size only. Yellow is drawn too rarely and too dark for a name of its own and counts as orange or brown,
turquoise as green or blue. Two-wheelers have a type and no colour.
"""

import argparse
import copy
import json
import math
import time
from pathlib import Path

import torch
import torch.nn.functional as F

from classifier import TASKS, Classifier, Task
from crops import Crops, training_crops
from export import export_classifier
from train import average_into


def learn(task: Task, crops: Crops, minutes: float, batch: int, rate: float) -> Classifier:
    chosen, labels = crops.of(task)
    # rare labels count for more, though not for as much as if all were equally frequent
    weight = torch.bincount(labels, minlength=len(task.labels)).clamp(min=1).float() ** -0.3
    weight /= weight[labels].mean()
    model = Classifier(task).to(chosen.device, memory_format=torch.channels_last)
    average = copy.deepcopy(model).eval()
    optimizer = torch.optim.AdamW(model.parameters(), lr=rate, weight_decay=0.05)
    begin, step, spoken = time.time(), 0, 0.0
    while (progress := (time.time() - begin) / (60 * minutes)) < 1:
        for group in optimizer.param_groups:
            group["lr"] = rate * min(1, (step + 1) / 200) * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * progress)))
        pick = torch.randint(len(chosen), (batch,), device=chosen.device)
        images = training_crops(crops, task, chosen[pick]).contiguous(memory_format=torch.channels_last)
        model.train()
        with torch.autocast("cuda", torch.bfloat16):
            logits = model(images)
        loss = F.cross_entropy(logits.float(), labels[pick], weight, label_smoothing=0.05)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        optimizer.step()
        step += 1
        average_into(average, model, min(0.999, step / (step + 20)))
        if time.time() - spoken > 15:
            spoken = time.time()
            print(f"{task.name} {spoken - begin:4.0f} s step {step} loss {loss:.3f}", flush=True)
    return average


@torch.no_grad()
def report(task: Task, model: Classifier, crops: Crops) -> dict:
    """Accuracy over all crops, and per label how often it is recognised; boxes are a little off."""
    chosen, labels = crops.of(task)
    torch.manual_seed(2)
    found = torch.cat([model(crops.cut(part, task.size, 0.03, mirrored=False)).argmax(1) for part in chosen.split(512)])
    table = torch.bincount(labels * len(task.labels) + found, minlength=len(task.labels) ** 2)
    table = table.reshape(len(task.labels), -1).cpu()
    recall = (table.diag() / table.sum(1).clamp(min=1)).tolist()
    return {
        "accuracy": round(float((found == labels).float().mean()), 4),
        "crops": len(labels),
        "labels": {name: {"crops": int(row.sum()), "recall": round(share, 4)}
                   for name, row, share in zip(task.labels, table, recall)},
        "confusion": table.tolist(),
    }


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--data", required=True)
    options.add_argument("--check", required=True)
    options.add_argument("--out", required=True)
    options.add_argument("--minutes", type=float, default=1.5, help="for each classifier")
    options.add_argument("--batch", type=int, default=384)
    options.add_argument("--rate", type=float, default=3e-3)
    args = options.parse_args()
    out = Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    torch.backends.cudnn.benchmark = True
    crops, check = Crops(args.data, "cuda"), Crops(args.check, "cuda")
    print(f"{len(crops.labels)} crops to learn from, {len(check.labels)} to check with", flush=True)
    for task in TASKS:
        torch.manual_seed(1)
        model = learn(task, crops, args.minutes, args.batch, args.rate)
        result = report(task, model, check)
        print(task.name, json.dumps(result), flush=True)
        (out / f"{task.name}.json").write_text(json.dumps(result, indent=1))
        (out / f"{task.name}_labels.txt").write_text(";".join(task.labels) + "\n")
        export_classifier(model, task, out / f"{task.name}.onnx")


if __name__ == "__main__":
    main()
