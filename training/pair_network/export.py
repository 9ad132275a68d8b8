"""Writes the pair network as models/pair-network.bin, in the form that docs/pair-network.md defines.

    python training/pair_network/export.py --model training/work/pair-network.pt --out models/pair-network.bin
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import os
import sys
from collections import Counter
from pathlib import Path

import torch

sys.path.append(str(Path(__file__).parent.parent / "language_core"))
from model_file import Tensors, write
from network import ANSWER, GAP, KINDS, LONGEST, tokenizer

MARKS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"]
# The greatest integers of weights: of layers as of 7 bits, of pieces as of 6.
OF_LAYERS, OF_PIECES = 31, 31
# Pieces that news holds so often are kept, and those that so many of our own texts hold.
SEVERAL, OF_OWN = 15, 2
CORPORA = Path(os.environ.get("HEARSAY_CORPORA", "../shared/corpora"))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--pairs", type=Path, default=Path("training/work/pairs.jsonl"))
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    model = torch.load(args.model)
    tensors = Tensors()
    cutter = tokenizer()
    rows = cutter.get_vocab()
    wanted = pieces_wanted(cutter, args)
    # What is left out is cut into shorter pieces.
    kept = MARKS + [piece for piece in sorted(rows, key=rows.get) if piece not in MARKS and (rows[piece] in wanted or is_short(piece))]
    text = "\n".join(kept).encode("utf8")
    tensors.add("pieces.list", "utf8", text, [len(text)])
    table = model["bert.embeddings.word_embeddings.weight"][[rows[piece] for piece in kept]]
    tensors.floats("pieces.scale", tensors.rows("pieces.rows", table, OF_PIECES, "i8"))
    # The rows of places are those of the first statement's pieces; of the second's something is added.
    first, second = model["bert.embeddings.token_type_embeddings.weight"]
    tensors.floats("places.rows", model["bert.embeddings.position_embeddings.weight"][:LONGEST] + first)
    tensors.floats("second", second - first)
    norm(tensors, "embed", model, "bert.embeddings.LayerNorm")
    layers = 1 + max(int(name.split(".")[3]) for name in model if name.startswith("bert.encoder.layer."))
    for at in range(layers):
        of = f"bert.encoder.layer.{at}"
        parts = [f"{of}.attention.self.{part}" for part in ("query", "key", "value")]
        bytes_of(tensors, f"layer{at}.read", *(torch.cat([model[f"{part}.{kind}"] for part in parts]) for kind in ("weight", "bias")))
        for name, key in (("mix", "attention.output.dense"), ("spread", "intermediate.dense"), ("gather", "output.dense")):
            bytes_of(tensors, f"layer{at}.{name}", model[f"{of}.{key}.weight"], model[f"{of}.{key}.bias"])
        norm(tensors, f"layer{at}.mixed", model, f"{of}.attention.output.LayerNorm")
        norm(tensors, f"layer{at}.gathered", model, f"{of}.output.LayerNorm")
    tensors.floats("gaps", model["gaps.weight"])
    bytes_of(tensors, "answer.hidden", model["hidden.weight"], model["hidden.bias"])
    tensors.floats("answer.out.weight", model["out.weight"])
    tensors.floats("answer.out.bias", model["out.bias"])
    inner = model["bert.encoder.layer.0.intermediate.dense.weight"].shape[0]
    header = {
        "version": 1,
        "kind": "pair-network",
        "id": hashlib.sha256(bytes(tensors.data)).hexdigest()[:16],
        "config": {
            **{"width": table.shape[1], "layers": layers, "inner": inner},
            **{"longest": LONGEST, "gap": GAP, "answer": ANSWER},
        },
        "kinds": KINDS,
        "tensors": tensors.entries,
    }
    write(args.out, header, tensors)
    # Weights of few values take two thirds of the room.
    args.out.write_bytes(gzip.compress(args.out.read_bytes(), 9, mtime=0))
    print(f"{args.out.stat().st_size} bytes packed, {len(kept)} pieces")


def pieces_wanted(cutter, args) -> set[int]:
    """What our own pairs hold more than once, and what news holds several times."""
    ours = (pair for line in args.pairs.open() for pair in [json.loads(line)] if pair["from"] != "news")
    own = {text for pair in ours for text in (pair["first"], pair["second"])}
    news = [json.loads(line).get("text", "") for name in ("wire", "guardian-dev") for line in (CORPORA / f"news-text/{name}.jsonl").open()]
    news += [path.read_text(errors="replace") for path in sorted((CORPORA / "polnear/train").rglob("*.txt"))]
    wanted = [piece for piece, count in counted(cutter, sorted(own)).items() if count >= OF_OWN]
    return {*wanted, *(piece for piece, count in counted(cutter, news).items() if count >= SEVERAL)}


def counted(cutter, texts) -> Counter:
    counts = Counter()
    for start in range(0, len(texts), 500):
        for pieces in cutter(texts[start : start + 500], add_special_tokens=False)["input_ids"]:
            counts.update(pieces)
    return counts


def is_short(piece: str) -> bool:
    """Of these any word can be made."""
    plain = piece.removeprefix("##")
    return len(plain) <= 3 and plain.isascii() or len(plain) == 1 and all(letter < "\u0250" or "\u2010" <= letter <= "\u20cf" for letter in plain)


def bytes_of(tensors: Tensors, name: str, weight, bias) -> None:
    tensors.floats(f"{name}.scale", tensors.rows(f"{name}.weight", weight, OF_LAYERS, "i8"))
    tensors.floats(f"{name}.bias", bias)


def norm(tensors: Tensors, name: str, model, key: str) -> None:
    tensors.floats(f"{name}.gain", model[f"{key}.weight"])
    tensors.floats(f"{name}.bias", model[f"{key}.bias"])


if __name__ == "__main__":
    sys.exit(main())
