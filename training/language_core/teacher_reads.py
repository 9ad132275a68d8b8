"""What the teacher reads in everything that the student learns from: its best few tags, heads and name labels of each word.

Writes one .npz a set, words in reading order: tags/arcs/names `_i` (the classes; arcs: 0 the root, else the word's place in its
sentence from 1) and `_p` (their probabilities), relations of the best head.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

import numpy as np
import torch

from corpora import NAME_LABELS, chunks_of, read_conllpp, read_treebanks, read_wnut, read_words
from teacher import Batcher, Teacher, read

KEPT = 3


def sets_of(corpora: Path, news: Path):
    return {
        "trees": read_treebanks(corpora, "train"),
        "conllpp": read_conllpp(corpora / "conllpp" / "train.txt"),
        "wnut": read_wnut(corpora / "wnut17" / "train.conll"),
        "news": read_words(news),
    }


def best(scores: torch.Tensor):
    probabilities, classes = torch.softmax(scores, -1).topk(KEPT)
    return classes.to(torch.int16).numpy(), (probabilities / probabilities.sum(-1, keepdim=True)).to(torch.float16).numpy()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--news", type=Path, required=True)
    parser.add_argument("--minilm", type=Path, required=True)
    parser.add_argument("--teacher", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    saved = torch.load(args.teacher)
    index = saved["index"]
    model = Teacher(args.minilm, len(index["tags"]), len(index["relations"]), len(NAME_LABELS))
    model.load_state_dict(saved["model"])
    model.eval()
    batcher = Batcher(args.minilm)
    began = time.time()
    for name, documents in sets_of(args.corpora, args.news).items():
        path = args.out / f"{name}.npz"
        if path.exists():
            continue
        chunks = [c for d in documents for c in chunks_of(d, 90)]
        sizes = [sum(len(s.forms) for s in c) for c in chunks]
        starts = np.concatenate([[0], np.cumsum(sizes)])
        total = int(starts[-1])
        out = {f"{k}_{s}": np.zeros((total, KEPT), t) for k in ("tags", "arcs", "names") for s, t in (("i", np.int16), ("p", np.float16))}
        out["relations"] = np.zeros(total, np.int16)
        order = sorted(range(len(chunks)), key=lambda i: sizes[i])
        for group in [order[i : i + 16] for i in range(0, len(order), 16)]:
            tags, arcs, _, relations, names, _ = read(model, batcher, [chunks[i] for i in group])
            for row, i in enumerate(group):
                at = slice(int(starts[i]), int(starts[i + 1]))
                n = sizes[i]
                out["tags_i"][at], out["tags_p"][at] = best(tags[row, :n])
                out["names_i"][at], out["names_p"][at] = best(names[row, :n])
                heads, out["arcs_p"][at] = best(arcs[row, :n])
                offset = 0
                for sentence in chunks[i]:
                    part = heads[offset : offset + len(sentence.forms)]
                    part[part > 0] -= offset
                    # A kept head beyond the sentence has probability 0; only its place must exist.
                    np.clip(part, 0, len(sentence.forms), out=part)
                    offset += len(sentence.forms)
                out["arcs_i"][at] = heads
                out["relations"][at] = relations[row, :n].argmax(-1).numpy()
        np.savez(path, **out)
        print(f"{name}: {total} words, {time.time() - began:.0f} s", flush=True)


if __name__ == "__main__":
    sys.exit(main())
