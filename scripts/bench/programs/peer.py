"""The bench's peer in gst-python: peer.py WORK PIPELINE, as native/peer.c, for `none`, `empty` and `first`."""

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


def main():
    work, description = sys.argv[1:]
    Gst.init(None)
    pipeline = Gst.parse_launch(description)
    probe = {"none": None, "empty": nothing, "first": tell}[work]
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


main()
