"""Puts the PNG files of this folder into servicescape.ico (Windows) and servicescape.icns (macOS).

Both formats are containers that take PNG as it is: a table of sizes, then the files.
"""

import struct
from pathlib import Path

HERE = Path(__file__).parent
# Apple's names of the places for PNG pictures, by their size in pixels.
ICNS = [("icp4", 16), ("icp5", 32), ("icp6", 64), ("ic07", 128), ("ic08", 256), ("ic09", 512), ("ic10", 1024)]
ICO = [16, 24, 32, 48, 64, 128, 256]


def png(size):
    return (HERE / f"servicescape-{size}.png").read_bytes()


def icns():
    entries = b"".join(
        kind.encode("ascii") + struct.pack(">I", 8 + len(png(size))) + png(size) for kind, size in ICNS
    )
    return b"icns" + struct.pack(">I", 8 + len(entries)) + entries


def ico():
    table, pictures, offset = b"", b"", 6 + 16 * len(ICO)
    for size in ICO:
        data = png(size)
        side = size % 256  # 256 is written as 0
        table += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(data), offset)
        pictures += data
        offset += len(data)
    return struct.pack("<HHH", 0, 1, len(ICO)) + table + pictures


(HERE / "servicescape.icns").write_bytes(icns())
(HERE / "servicescape.ico").write_bytes(ico())
