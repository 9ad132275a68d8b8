"""Writes the attribution network as models/attributions.bin, in the form that docs/language-core.md defines."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import torch

from model_file import Tensors, read_header, write
from network import t_of


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--student", type=Path, required=True)
    parser.add_argument("--core", type=Path, required=True, help="the exported language core that it was trained on")
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    saved = torch.load(args.student)
    model, config = saved["model"], saved["config"]
    tensors = Tensors()
    core = config["core"]
    weight = model["input.weight"]
    tensors.dense("input.first", weight[:, :core])
    tensors.dense("input.last", weight[:, core : 2 * core])
    # What the place of a word adds is a row a place: its embedding through the weights, and the bias.
    tensors.floats("input.states", model["states.weight"] @ weight[:, 2 * core :].T + model["input.bias"])
    for k in range(config["layers"]):
        tensors.dense(f"layer{k}", model[f"layers.{k}.weight"], model[f"layers.{k}.bias"])
        tensors.floats(f"layer{k}.carry", model[f"carries.{k}"])
    tensors.dense("roles", model["roles.weight"], model["roles.bias"])
    tensors.dense("cues.dep", model["dep.weight"], model["dep.bias"])
    tensors.dense("cues.head", model["head.weight"], model["head.bias"])
    tensors.floats("cues.pair", model["pair"])
    tensors.floats("cues.headBias", model["head_bias"])
    tensors.floats("none", t_of(model["none"]))
    header = {"version": 1, "kind": "attributions", "coreId": read_header(args.core)["id"], "config": config, "roles": saved["roles"], "tensors": tensors.entries}
    write(args.out, header, tensors)


if __name__ == "__main__":
    sys.exit(main())
