"""The bench's peer in gst-python: peer.py WORK PIPELINE, as native/peer.c.

DeepStream's structs are out of reach of it without pyds, which is no package of a distribution: it takes part in what
works on plain buffers.
"""

import sys
import time

import gi

gi.require_version("Gst", "1.0")
from gi.repository import Gst  # noqa: E402


def nothing(_pad, _info):
    return Gst.PadProbeReturn.OK


def tell(_pad, _info):
    print(f"first {time.time() * 1000:.3f}", flush=True)
    return Gst.PadProbeReturn.REMOVE


copies = []


def copy(_pad, info):
    begin = time.monotonic_ns()
    with info.get_buffer().map(Gst.MapFlags.READ) as mapped:
        bytes(mapped.data)
    copies.append(time.monotonic_ns() - begin)
    return Gst.PadProbeReturn.OK


def peak():
    with open("/proc/self/status", encoding="ascii") as status:
        return next(line.split()[1] for line in status if line.startswith("VmHWM:"))


def main():
    work, description = sys.argv[1:]
    Gst.init(None)
    pipeline = Gst.parse_launch(description)
    probe = {"none": None, "empty": nothing, "first": tell, "bytes": copy}[work]
    if probe is not None:
        pad = pipeline.get_by_name("probed").get_static_pad("sink")
        pad.add_probe(Gst.PadProbeType.BUFFER, probe)
    pipeline.set_state(Gst.State.PLAYING)
    message = pipeline.get_bus().timed_pop_filtered(
        Gst.CLOCK_TIME_NONE, Gst.MessageType.EOS | Gst.MessageType.ERROR
    )
    pipeline.set_state(Gst.State.NULL)
    if message.type == Gst.MessageType.ERROR:
        sys.exit(str(message.parse_error()))
    if copies:
        print(f"image {sorted(copies)[len(copies) // 2]}")
    print(f"peak {peak()}")


main()
