"""Trains the language core that is shipped: gold trees and names, what the teacher read in plain news, and beside them PolNeAR's attributions."""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

from attribution_corpus import ROLE_LABELS
from checkpoint import Checkpoint, write_whole
from corpora import NAME_LABELS, Sentence, read_conllpp, read_conllu, read_treebanks
from features import CHAR_ROWS, PIECES, rows_of
from joint_attributions import JointAttributions
from network import LanguageCore
from teacher import name_spans, recased
from teacher_reads import KEPT, sets_of

LONGEST = 120


class Encoder:
    """Forms -> rows of the three tables."""

    def __init__(self, words: list[str]):
        self.row = {word: at + 1 for at, word in enumerate(words)}

    def rows(self, forms: list[str]):
        words, chars, shapes = [], [], []
        for form in forms:
            norm, pieces, shape = rows_of(form)
            words.append(self.row.get(norm, 0))
            chars.append([CHAR_ROWS if piece < 0 else piece for piece in pieces])
            shapes.append(shape)
        return words, chars, shapes

    def batch(self, group: list[list[str]], drop: float = 0.0):
        longest = max(len(forms) for forms in group)
        lengths = torch.tensor([len(forms) for forms in group])
        words = np.zeros((len(group), longest), np.int64)
        chars = np.full((len(group), longest, PIECES), CHAR_ROWS, np.int64)
        shapes = np.zeros((len(group), longest), np.int64)
        for at, forms in enumerate(group):
            w, c, s = self.rows(forms)
            words[at, : len(w)], chars[at, : len(w)], shapes[at, : len(w)] = w, c, s
        if drop:
            words[np.random.random(words.shape) < drop] = 0
        return torch.from_numpy(words), torch.from_numpy(chars), torch.from_numpy(shapes), lengths


class Example:
    """A sentence with what it is to be read as: a few classes and their probabilities a word."""

    __slots__ = ("forms", "tags", "arcs", "relations", "names", "weight")

    def __init__(self, forms, tags, arcs, relations, names, weight):
        self.forms, self.tags, self.arcs, self.relations, self.names, self.weight = forms, tags, arcs, relations, names, weight


def certain(classes: list[int]):
    """Gold classes, as the teacher's are kept; -1 is not known and counts for nothing."""
    i = np.zeros((len(classes), KEPT), np.int16)
    p = np.zeros((len(classes), KEPT), np.float16)
    i[:, 0] = np.maximum(classes, 0)
    p[:, 0] = np.array(classes) >= 0
    return i, p


def examples_of(name: str, documents: list[list[Sentence]], folder: Path | None, index, weight: float) -> list[Example]:
    read = dict(np.load(folder / f"{name}.npz")) if folder else None
    at, out = 0, []
    for document in documents:
        for s in document:
            n = len(s.forms)
            part = slice(at, at + n)
            at += n
            if n > LONGEST:
                continue
            nothing = certain([-1] * n)
            tags = certain([index["tags"].get(t, -1) for t in s.tags]) if s.tags else (read["tags_i"][part], read["tags_p"][part]) if read else nothing
            arcs = certain([h + 1 for h in s.heads]) if s.heads else (read["arcs_i"][part], read["arcs_p"][part]) if read else nothing
            if s.relations:
                relations = np.array([index["relations"].get(r, -100) for r in s.relations])
            else:
                relations = read["relations"][part].astype(np.int64) if read else np.full(n, -100)
            names = certain([index["names"][x] for x in s.names]) if s.names else (read["names_i"][part], read["names_p"][part]) if read else nothing
            out.append(Example(s.forms, tags, arcs, relations, names, weight))
    return out


def groups_of(examples: list[Example], words: int, rng: random.Random):
    order = sorted(range(len(examples)), key=lambda i: (len(examples[i].forms) + rng.random() * 4))
    groups, group = [], []
    for i in order:
        if group and len(examples[i].forms) * (len(group) + 1) > words:
            groups.append(group)
            group = []
        group.append(examples[i])
    groups.append(group)
    rng.shuffle(groups)
    return groups


def soft(scores, i, p, weights):
    """Cross-entropy against a few kept classes, each sentence with its weight."""
    logs = F.log_softmax(scores, -1).gather(-1, i)
    return -(logs * p).sum(-1).mul(weights).sum()


def loss_of(model, encoder, group, rng, dropout, drop):
    batch = encoder.batch([recased(e.forms, rng) for e in group], drop)
    b, n = batch[0].shape

    def padded(parts):
        i, p = np.zeros((b, n, KEPT), np.int64), np.zeros((b, n, KEPT), np.float32)
        for row, (classes, probabilities) in enumerate(parts):
            i[row, : len(classes)], p[row, : len(classes)] = classes, probabilities
        return torch.from_numpy(i), torch.from_numpy(p)

    weights = torch.tensor([e.weight for e in group])[:, None].expand(b, n)
    x = model.encode(*batch, dropout)
    count = float(batch[3].sum())
    total = soft(model.names(x), *padded([e.names for e in group]), weights)
    total = total + soft(model.tags(x), *padded([e.tags for e in group]), weights)
    arc_i, arc_p = padded([e.arcs for e in group])
    there = torch.arange(n)[None, :] < batch[3][:, None]
    there = torch.cat([torch.ones(b, 1, dtype=torch.bool), there], 1)
    scores = model.arcs(x).masked_fill(~there[:, None, :], -1e4)
    total = total + soft(scores, arc_i, arc_p, weights)
    relations = np.full((b, n), -100, np.int64)
    for row, e in enumerate(group):
        relations[row, : len(e.forms)] = e.relations
    wanted = torch.from_numpy(relations)
    labels = model.relations(x, arc_i[..., 0])
    total = total + (F.cross_entropy(labels.flatten(0, 1), wanted.flatten(), ignore_index=-100, reduction="none") * weights.flatten()).sum()
    return total / count


@torch.no_grad()
def read(model, encoder, group):
    batch = encoder.batch(group)
    x = model.encode(*batch)
    n = batch[0].shape[1]
    there = torch.arange(n)[None, :] < batch[3][:, None]
    there = torch.cat([torch.ones(len(group), 1, dtype=torch.bool), there], 1)
    arcs = model.arcs(x).masked_fill(~there[:, None, :], -1e4)
    heads = arcs.argmax(-1)
    return model.tags(x), heads, model.relations(x, heads), model.names(x)


def sentence_groups(documents, size=32):
    sentences = sorted((s for d in documents for s in d), key=lambda s: len(s.forms))
    return [sentences[i : i + size] for i in range(0, len(sentences), size)]


def score_trees(model, encoder, documents, index):
    """UPOS, XPOS, UAS, LAS in hundredths, heads by argmax alone."""
    tags_of, relations_of = list(index["tags"]), [r.split(":")[0] for r in index["relations"]]
    model.eval()
    n, right = 0, np.zeros(4)
    for group in sentence_groups(documents):
        tags, heads, relations, _ = read(model, encoder, [s.forms for s in group])
        tags, relations = tags.argmax(-1).tolist(), relations.argmax(-1).tolist()
        heads = heads.tolist()
        for row, s in enumerate(group):
            for at in range(len(s.forms)):
                x, u = tags_of[tags[row][at]].split()
                gx, gu = s.tags[at].split()
                arc = heads[row][at] == s.heads[at] + 1
                n += 1
                right += (u == gu, x == gx, arc, arc and relations_of[relations[row][at]] == s.relations[at].split(":")[0])
    model.train()
    return [float(round(100 * x / n, 2)) for x in right]


def score_names(model, encoder, documents):
    model.eval()
    gold = found = right = 0
    for group in sentence_groups(documents):
        names = read(model, encoder, [s.forms for s in group])[3].argmax(-1).tolist()
        for row, s in enumerate(group):
            a = {x for x in name_spans(s.names) if x[2] != "MISC"}
            b = {x for x in name_spans([NAME_LABELS[k] for k in names[row][: len(s.forms)]]) if x[2] != "MISC"}
            gold, found, right = gold + len(a), found + len(b), right + len(a & b)
    model.train()
    return round(200 * right / max(1, gold + found), 2)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--news", type=Path, required=True)
    parser.add_argument("--vectors", type=Path, required=True)
    parser.add_argument("--reads", type=Path, help="folder of what teacher_reads.py wrote; without it, gold alone")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=14)
    parser.add_argument("--words", type=int, default=1000)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--dropout", type=float, default=0.15)
    parser.add_argument("--width", type=int, default=160)
    parser.add_argument("--layers", type=int, default=3)
    parser.add_argument("--news-share", type=float, default=0.6)
    parser.add_argument("--attribution-weight", type=float, default=0.7, help="0: the core alone")
    args = parser.parse_args()
    torch.manual_seed(2)
    np.random.seed(2)
    rng = random.Random(2)
    sets = sets_of(args.corpora, args.news)
    counts: dict[str, dict[str, int]] = {"tags": {}, "relations": {}}
    for d in sets["trees"]:
        for s in d:
            for key, values in (("tags", s.tags), ("relations", s.relations)):
                for value in values:
                    counts[key][value] = counts[key].get(value, 0) + 1
    # The teacher's order of classes.
    index = {key: {v: i for i, v in enumerate(sorted(v for v, c in c.items() if c >= 4))} for key, c in counts.items()}
    index["names"] = {v: i for i, v in enumerate(NAME_LABELS)}
    gold = examples_of("trees", sets["trees"], args.reads, index, 1.0)
    gold += examples_of("conllpp", sets["conllpp"], args.reads, index, 1.0)
    gold += examples_of("wnut", sets["wnut"], args.reads, index, 0.5)
    news = examples_of("news", sets["news"], args.reads, index, 0.7) if args.reads else []
    saved = np.load(args.vectors)
    words = [str(word) for word in saved["words"]]
    encoder = Encoder(words)
    model = LanguageCore(len(words), len(index["tags"]), len(index["relations"]), len(NAME_LABELS), width=args.width, layers=args.layers)
    model.words.weight.data[1:] = torch.from_numpy(saved["vectors"])
    model.words.weight.data[0] = 0
    joint = JointAttributions(model, args.news.parent, args.corpora / "polnear", 0.25, 128, 2) if args.attribution_weight else None
    rows = [model.words.weight, model.chars.weight]
    dense = [p for p in model.parameters() if all(p is not r for r in rows)]
    dense += list(joint.network.parameters()) if joint else []
    optimizers = [torch.optim.Adam(dense, lr=args.rate, betas=(0.9, 0.98)), torch.optim.SparseAdam(rows, lr=args.rate * 0.5)]
    plan = []
    for _ in range(args.epochs):
        some = rng.sample(news, int(len(news) * args.news_share))
        plan.append(groups_of(gold + some, args.words, rng))
    passages = [joint.groups(joint.passages, rng) if joint else [] for _ in plan]
    steps = sum(map(len, plan))
    dev_trees = read_treebanks(args.corpora, "dev", everything=True)
    of_ewt = len(read_conllu(args.corpora / "ud-ewt" / "dev.conllu"))
    dev = {"ewt": dev_trees[:of_ewt], "gum": dev_trees[of_ewt:]}
    dev_names = read_conllpp(args.corpora / "conllpp" / "dev.txt")
    learnt = {"model": model, "dense": optimizers[0], "rows": optimizers[1], **({"joint": joint.network} if joint else {})}
    checkpoint = Checkpoint(args.out, rng, **learnt)
    resumed = checkpoint.resume()
    began, step, running, read_words = time.time(), resumed.get("step", 0), resumed.get("running"), 0
    scores = resumed.get("scores", {})
    for epoch, groups in enumerate(plan):
        if epoch < resumed["epochs"]:
            continue
        # Passages are spread evenly over the steps of an epoch.
        beside = {int((at + 0.5) * len(groups) / len(passages[epoch])): group for at, group in enumerate(passages[epoch])}
        for number, group in enumerate(groups):
            share = step / steps
            factor = min(1.0, (step + 1) / 300) * (0.5 * (1 + np.cos(np.pi * share)) * 0.98 + 0.02)
            for optimizer, scale in zip(optimizers, (1.0, 0.5)):
                optimizer.param_groups[0]["lr"] = args.rate * scale * factor
                optimizer.zero_grad()
            loss = loss_of(model, encoder, group, rng, args.dropout, 0.05)
            loss.backward()
            if number in beside:
                (args.attribution_weight * joint.loss(encoder, beside[number], 0.05)).backward()
            torch.nn.utils.clip_grad_norm_(dense, 5.0)
            for optimizer in optimizers:
                optimizer.step()
            step += 1
            read_words += sum(len(e.forms) for e in group)
            running = loss.item() if running is None else 0.98 * running + 0.02 * loss.item()
            if step % 200 == 0:
                print(f"{step}/{steps} loss {running:.3f} {time.time() - began:.0f} s {read_words / (time.time() - began):.0f} words/s", flush=True)
        scores = {name: score_trees(model, encoder, documents, index) for name, documents in dev.items()}
        print(f"epoch {epoch + 1}: {scores} names {score_names(model, encoder, dev_names)}", flush=True)
        write_whole({"model": model.state_dict(), "config": model.config, "index": index, "words": words}, args.out)
        if joint:
            print(f"attributions: {joint.score(encoder, random.Random(0))}", flush=True)
            write_whole({"model": joint.network.state_dict(), "config": joint.network.config, "roles": list(ROLE_LABELS)}, args.out.with_suffix(".attributions.pt"))
        checkpoint.save(epochs=epoch + 1, step=step, running=running, scores=scores)
    args.out.with_suffix(".json").write_text(json.dumps({**scores, "names": score_names(model, encoder, dev_names)}))
    checkpoint.done()


if __name__ == "__main__":
    sys.exit(main())
