"""Writes what a pair network makes of pairs, for the trees that weigh it: beside training/work/pairs-asked.jsonl its kinds, and a line of chances for each pair.

    python training/pair_network/chances.py --model training/work/pair-network.pt --pairs training/work/pairs-asked.jsonl
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

import torch

from network import KINDS, PairNetwork, tokenizer
from train import predict


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--pairs", type=Path, required=True)
    args = parser.parse_args()
    torch.set_num_threads(2)
    model = PairNetwork()
    model.load_state_dict(torch.load(args.model))
    with args.pairs.open() as lines:
        next(lines)
        pairs = [json.loads(line) for line in lines]
    _, chances = predict(model, tokenizer(), pairs)
    rows = [KINDS, *([round(float(chance), 5) for chance in row] for row in chances)]
    args.pairs.with_suffix(".chances.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    print(f"{len(pairs)} pairs")


if __name__ == "__main__":
    sys.exit(main())
