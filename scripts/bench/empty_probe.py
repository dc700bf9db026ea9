"""gst-python's side of the empty probe.

    empty_probe.py BUFFERS        prints nanoseconds per buffer, saturated
    empty_probe.py BUFFERS RATE   the same at RATE buffers a second; GStreamer's latency tracer does the timing
"""

import sys
import time

import gi

gi.require_version("Gst", "1.0")
from gi.repository import Gst  # noqa: E402


def probe(_pad, _info):
    return Gst.PadProbeReturn.OK


def main():
    buffers = int(sys.argv[1])
    paced = len(sys.argv) > 2
    Gst.init(None)
    pipeline = Gst.parse_launch(
        f"fakesrc num-buffers={buffers} sizetype=fixed sizemax=1 datarate={sys.argv[2]}"
        " ! identity name=probed ! fakesink sync=true"
        if paced
        else f"fakesrc num-buffers={buffers} ! fakesink name=probed"
    )
    pipeline.get_by_name("probed").get_static_pad("sink").add_probe(Gst.PadProbeType.BUFFER, probe)
    started = time.perf_counter_ns()
    pipeline.set_state(Gst.State.PLAYING)
    message = pipeline.get_bus().timed_pop_filtered(
        Gst.CLOCK_TIME_NONE, Gst.MessageType.EOS | Gst.MessageType.ERROR
    )
    elapsed = time.perf_counter_ns() - started
    pipeline.set_state(Gst.State.NULL)
    if message.type == Gst.MessageType.ERROR:
        sys.exit(str(message.parse_error()))
    print(elapsed / buffers)


main()
