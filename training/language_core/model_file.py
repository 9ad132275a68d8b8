"""The form of model files (docs/language-core.md): a header in JSON, and tensors."""

from __future__ import annotations

import json
import struct
from pathlib import Path

import numpy as np
import torch

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
