"""Trains the default detector on rendered scenes.

    bun scripts/scenes/dataset.ts --out /tmp/scenes/train --first 1000000 --scenes 4000
    bun scripts/scenes/dataset.ts --out /tmp/scenes/check --first 9000000 --scenes 200
    python3 scripts/train/train.py --data /tmp/scenes/train --check /tmp/scenes/check --out /tmp/model --minutes 8

Training takes in the shards as they come, so the first command may still be running (give it one
core less). Needs an NVIDIA GPU with memory for the frames (1.5 MB each) and Python with torch, torchvision and
onnx. Seeds from 5000000 to 5999999 belong to the tests: never train on them.
Writes model.pt (weights), detector.onnx, and report.json (recall and precision on --check).
"""

import argparse
import copy
import json
import math
import time
from pathlib import Path

import torch

from data import Frames, training_batch
from evaluate import report
from export import export
from loss import detection_loss
from model import Detector


def average_into(average: torch.nn.Module, model: torch.nn.Module, keep: float):
    with torch.no_grad():
        for a, m in zip(average.state_dict().values(), model.state_dict().values()):
            if a.dtype.is_floating_point:
                a.lerp_(m, 1 - keep)
            else:
                a.copy_(m)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--data", required=True)
    options.add_argument("--check", required=True)
    options.add_argument("--out", required=True)
    options.add_argument("--minutes", type=float, default=8)
    options.add_argument("--batch", type=int, default=48)
    options.add_argument("--rate", type=float, default=2.5e-3)
    options.add_argument("--start", help="weights (model.pt) to go on from; layers that it lacks start afresh")
    args = options.parse_args()
    out = Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(1)
    torch.backends.cudnn.benchmark = True
    torch.backends.cuda.matmul.allow_tf32 = True
    device = "cuda"
    frames, check = Frames(args.data, device), Frames(args.check, device)
    while len(frames) < 2 * args.batch:
        time.sleep(1)
        frames.grow()
    print(f"{len(frames)} frames to learn from, {len(check)} to check with", flush=True)

    model = Detector().to(device, memory_format=torch.channels_last)
    if args.start:
        model.load_state_dict(torch.load(args.start, map_location=device), strict=False)
    average = copy.deepcopy(model).eval()
    decayed = [p for p in model.parameters() if p.requires_grad and p.ndim > 1]
    plain = [p for p in model.parameters() if p.requires_grad and p.ndim <= 1]
    optimizer = torch.optim.AdamW(
        [{"params": decayed, "weight_decay": 0.02}, {"params": plain, "weight_decay": 0.0}], lr=args.rate
    )
    begin, step, spoken = time.time(), 0, 0.0
    while (progress := (time.time() - begin) / (60 * args.minutes)) < 1:
        rate = args.rate * min(1, (step + 1) / 300) * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * progress)))
        for group in optimizer.param_groups:
            group["lr"] = rate
        images, boxes, classes, wanted, ignored = training_batch(frames, args.batch)
        model.train()
        with torch.autocast("cuda", torch.bfloat16):
            logits, distances = model.logits(images.contiguous(memory_format=torch.channels_last))
        parts = detection_loss(logits, distances, boxes, classes, wanted, ignored)
        loss = parts[0] + 2 * parts[1] + 0.5 * parts[2]
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 10)
        optimizer.step()
        step += 1
        average_into(average, model, min(0.9995, step / (step + 20)))
        if time.time() - spoken > 20:
            spoken = time.time()
            frames.grow()
            torch.save(average.state_dict(), out / "model.pt")
            print(f"{spoken - begin:5.0f} s step {step} frames {len(frames)} cov {parts[0]:.3f} giou {parts[1]:.3f} edges {parts[2]:.3f}",
                  flush=True)
    results = report(average, check)
    for line in results:
        print(json.dumps(line))
    (out / "report.json").write_text(json.dumps({"steps": step, "classes": results}, indent=1))
    torch.save(average.state_dict(), out / "model.pt")
    export(average, out / "detector.onnx")


if __name__ == "__main__":
    main()
