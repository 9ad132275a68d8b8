"""Writes the student as models/language-core.bin, in the form that docs/language-core.md defines."""

from __future__ import annotations

import argparse
import hashlib
import sys
from pathlib import Path

import torch

from model_file import Tensors, write
from network import t_of

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


if __name__ == "__main__":
    sys.exit(main())
