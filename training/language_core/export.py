"""Writes the student as models/language-core.bin, in the form that docs/language-core.md defines."""

from __future__ import annotations

import argparse
import hashlib
import json
import struct
import sys
from pathlib import Path

import numpy as np
import torch

from network import t_of

LARGEST_WEIGHT = 1023


class Tensors:
    def __init__(self):
        self.entries: dict[str, dict] = {}
        self.data = bytearray()

    def add(self, name: str, dtype: str, data: bytes, shape: list[int]):
        self.data += b"\0" * (-len(self.data) % 16)
        self.entries[name] = {"dtype": dtype, "shape": shape, "offset": len(self.data), "bytes": len(data)}
        self.data += data

    def floats(self, name: str, tensor):
        array = np.ascontiguousarray(tensor.detach().numpy(), dtype="<f4")
        self.add(name, "f32", array.tobytes(), list(array.shape))

    def rows(self, name: str, tensor, largest: int, dtype: str):
        """Integers with one scale a row."""
        array = tensor.detach().numpy().astype(np.float64)
        scale = np.maximum(np.abs(array).max(1), 1e-12) / largest
        whole = np.round(array / scale[:, None])
        self.add(name, dtype, whole.astype({"i8": "<i1", "i16": "<i2"}[dtype]).tobytes(), list(array.shape))
        return torch.from_numpy(scale.astype(np.float32))

    def table(self, name: str, tensor):
        self.floats(f"{name}.scale", self.rows(f"{name}.rows", tensor, 127, "i8"))

    def dense(self, name: str, weight, bias=None):
        self.floats(f"{name}.scale", self.rows(f"{name}.weight", weight, LARGEST_WEIGHT, "i16"))
        if bias is not None:
            self.floats(f"{name}.bias", bias)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--student", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    saved = torch.load(args.student)
    model, config, index, words = saved["model"], saved["config"], saved["index"], saved["words"]
    tensors = Tensors()
    text = "\n".join(words).encode("utf8")
    tensors.add("words.list", "utf8", text, [len(text)])
    tensors.table("words", model["words.weight"])
    tensors.table("chars", model["chars.weight"][: config["charRows"]])
    tensors.table("shapes", model["shapes.weight"])
    tensors.floats("input.weight", model["input.weight"])
    tensors.floats("input.bias", model["input.bias"])
    tensors.floats("input.edge", model["edge"])
    for k in range(config["layers"]):
        tensors.dense(f"layer{k}", model[f"layers.{k}.weight"], model[f"layers.{k}.bias"])
        tensors.floats(f"layer{k}.carry", model[f"carries.{k}"])
    for name, key in (("tags", "tags"), ("names", "names"), ("arcs.dep", "arc_dep"), ("arcs.head", "arc_head"), ("labels.dep", "label_dep")):
        tensors.dense(name, model[f"{key}.weight"], model[f"{key}.bias"])
    tensors.dense("labels.head", model["label_head.weight"])
    tensors.floats("arcs.pair", model["arc_pair"])
    tensors.floats("arcs.headBias", model["arc_head_bias"])
    tensors.floats("arcs.rootBias", model["arc_root_bias"])
    tensors.floats("arcs.distance", model["arc_distance"])
    tensors.floats("root", t_of(model["root"]))
    tensors.floats("labels.out", model["label_out.weight"])
    tensors.floats("labels.outBias", model["label_out.bias"])
    header = {
        "version": 1,
        "id": hashlib.sha256(bytes(tensors.data)).hexdigest()[:16],
        "config": config,
        "tags": list(index["tags"]),
        "relations": list(index["relations"]),
        "names": list(index["names"]),
        "tensors": tensors.entries,
    }
    write(args.out, header, tensors)


def read_header(path: Path) -> dict:
    data = path.read_bytes()
    return json.loads(data[8 : 8 + struct.unpack("<I", data[4:8])[0]])


def write(path: Path, header: dict, tensors: Tensors) -> None:
    """Magic, length of the header, header, and the tensors from the next multiple of 16 on."""
    encoded = json.dumps(header).encode("utf8")
    start = struct.pack("<4sI", b"HSLC", len(encoded)) + encoded
    start += b"\0" * (-len(start) % 16)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(start + bytes(tensors.data))
    print(f"{path}: {path.stat().st_size} bytes")


if __name__ == "__main__":
    sys.exit(main())
