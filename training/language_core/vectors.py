"""The student's word list and its first vectors: what MiniLM makes of each word alone, in as many dimensions as are kept."""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from pathlib import Path

import numpy as np
import torch
from transformers import BertModel, BertTokenizerFast

from corpora import read_conllpp, read_treebanks, read_wnut, read_words
from features import norm_of


def word_list(corpora: Path, news: Path, tokenizer: BertTokenizerFast, least: int) -> list[str]:
    counts: Counter[str] = Counter()
    sets = [
        read_treebanks(corpora, "train"),
        read_conllpp(corpora / "conllpp" / "train.txt"),
        read_wnut(corpora / "wnut17" / "train.conll"),
        read_words(news),
    ]
    for documents in sets:
        for document in documents:
            for sentence in document:
                counts.update(norm_of(form) for form in sentence.forms)
    kept = {word for word, count in counts.items() if count >= least and len(word) <= 40 and not re.search(r"\s", word)}
    kept |= {piece for piece in tokenizer.get_vocab() if re.fullmatch(r"[a-z]{3,}", piece)}
    return sorted(kept, key=lambda word: (-counts[word], word))


@torch.no_grad()
def vectors_of(words: list[str], path: Path, width: int) -> np.ndarray:
    tokenizer = BertTokenizerFast.from_pretrained(str(path))
    bert = BertModel.from_pretrained(str(path), add_pooling_layer=False).eval()
    inner, outer = np.zeros((len(words), 384), np.float32), np.zeros((len(words), 384), np.float32)
    order = sorted(range(len(words)), key=lambda i: len(words[i]))
    for start in range(0, len(order), 512):
        rows = order[start : start + 512]
        batch = tokenizer([words[i] for i in rows], padding=True, truncation=True, max_length=16, return_tensors="pt")
        mask = batch["attention_mask"].clone()
        mask[:, 0] = 0
        mask[torch.arange(len(rows)), batch["attention_mask"].sum(1) - 1] = 0
        weight = (mask / mask.sum(1, keepdim=True).clamp(min=1))[..., None]
        embedded = bert.embeddings.word_embeddings(batch["input_ids"])
        inner[rows] = (embedded * weight).sum(1).numpy()
        outer[rows] = (bert(**batch).last_hidden_state * weight).sum(1).numpy()
    both = []
    for block in (inner, outer):
        block = block - block.mean(0)
        both.append(block / np.linalg.norm(block, axis=1).mean())
    joined = np.concatenate(both, 1)
    _, _, axes = np.linalg.svd(joined.T @ joined)
    reduced = joined @ axes[:width].T
    return (0.5 * reduced / reduced.std(0, keepdims=True)).astype(np.float32)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--news", type=Path, required=True)
    parser.add_argument("--minilm", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--width", type=int, default=64)
    parser.add_argument("--least", type=int, default=2)
    args = parser.parse_args()
    tokenizer = BertTokenizerFast.from_pretrained(str(args.minilm))
    words = word_list(args.corpora, args.news, tokenizer, args.least)
    print(f"{len(words)} words", flush=True)
    np.savez(args.out, words=np.array(words), vectors=vectors_of(words, args.minilm, args.width))


if __name__ == "__main__":
    sys.exit(main())
