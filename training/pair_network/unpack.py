"""Weights to go on from (train.py --start), of a pair network in the form that docs/pair-network.md defines.

    python training/pair_network/unpack.py --model models/pair-network.bin --out training/work/shipped.pt
"""

from __future__ import annotations

import argparse
import gzip
import json
import struct
import sys
from pathlib import Path

import numpy as np
import torch

from network import LONGEST, PairNetwork, tokenizer

TYPES = {"f32": "<f4", "i8": "<i1", "i16": "<i2", "utf8": "u1"}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    read = reader(gzip.decompress(args.model.read_bytes()))
    model = PairNetwork()
    state = model.state_dict()
    put(state, read)
    model.load_state_dict(state)
    args.out.parent.mkdir(parents=True, exist_ok=True)
    torch.save(state, args.out)


def reader(data: bytes):
    """Gives a tensor of the file by its name."""
    length = struct.unpack("<I", data[4:8])[0]
    tensors = json.loads(data[8 : 8 + length])["tensors"]
    begin = 8 + length + -(8 + length) % 16

    def read(name: str) -> np.ndarray:
        entry = tensors[name]
        at = begin + entry["offset"]
        return np.frombuffer(data[at : at + entry["bytes"]], dtype=TYPES[entry["dtype"]]).reshape(entry["shape"])

    return read


def put(state, read) -> None:
    """What the file leaves out, the rows of rare pieces, stays as MiniLM has it."""
    vocabulary = tokenizer().get_vocab()
    pieces = read("pieces.list").tobytes().decode("utf8").split("\n")
    rows = floats(read, "pieces.rows") * floats(read, "pieces.scale")[:, None]
    state["bert.embeddings.word_embeddings.weight"][[vocabulary[piece] for piece in pieces]] = rows
    kinds = state["bert.embeddings.token_type_embeddings.weight"]
    kinds[1] = kinds[0] + floats(read, "second")
    state["bert.embeddings.position_embeddings.weight"][:LONGEST] = floats(read, "places.rows") - kinds[0]
    norm = lambda to, name: state.update({f"{to}.weight": floats(read, f"{name}.gain"), f"{to}.bias": floats(read, f"{name}.bias")})
    norm("bert.embeddings.LayerNorm", "embed")
    layers = sum(name.endswith("attention.self.query.weight") for name in state)
    for at in range(layers):
        of = f"bert.encoder.layer.{at}"
        parts = zip(("query", "key", "value"), dense(read, f"layer{at}.read").chunk(3), floats(read, f"layer{at}.read.bias").chunk(3))
        for part, weight, bias in parts:
            state[f"{of}.attention.self.{part}.weight"], state[f"{of}.attention.self.{part}.bias"] = weight, bias
        for name, key in (("mix", "attention.output.dense"), ("spread", "intermediate.dense"), ("gather", "output.dense")):
            state[f"{of}.{key}.weight"], state[f"{of}.{key}.bias"] = dense(read, f"layer{at}.{name}"), floats(read, f"layer{at}.{name}.bias")
        norm(f"{of}.attention.output.LayerNorm", f"layer{at}.mixed")
        norm(f"{of}.output.LayerNorm", f"layer{at}.gathered")
    state["gaps.weight"] = floats(read, "gaps")
    state["hidden.weight"], state["hidden.bias"] = dense(read, "answer.hidden"), floats(read, "answer.hidden.bias")
    state["out.weight"], state["out.bias"] = floats(read, "answer.out.weight"), floats(read, "answer.out.bias")


def floats(read, name: str):
    return torch.from_numpy(read(name).astype(np.float32))


def dense(read, name: str):
    return floats(read, f"{name}.weight") * floats(read, f"{name}.scale")[:, None]


if __name__ == "__main__":
    sys.exit(main())
