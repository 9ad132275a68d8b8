"""The teacher: MiniLM-L6 with heads for tags, trees and names. It is not shipped; the student learns from what it reads.

Chunks of sentences go in together; arcs stay within a sentence. MiniLM reads lower-case word pieces, so a word's shape is
added to the embedding of each of its pieces.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from pathlib import Path

import torch
from torch import nn
from torch.nn import functional as F
from transformers import BertModel, BertTokenizerFast

from checkpoint import Checkpoint, write_whole
from corpora import (
    NAME_LABELS,
    Sentence,
    chunks_of,
    read_conllpp,
    read_corenlp,
    read_treebanks,
    read_wnut,
)

SHAPES = 8


def shape_of(form: str) -> int:
    """0 lower, 1 Title, 2 UPPER, 3 one capital, 4 mIxed, 5 with digits, 6 digits alone, 7 no letters."""
    letters = [c for c in form if c.isalpha()]
    if not letters:
        return 6 if any(c.isdigit() for c in form) else 7
    if any(c.isdigit() for c in form):
        return 5
    if all(c.islower() for c in letters):
        return 0
    if all(c.isupper() for c in letters):
        return 3 if len(letters) == 1 else 2
    return 1 if letters[0].isupper() and all(c.islower() for c in letters[1:]) else 4


class Teacher(nn.Module):
    def __init__(self, path: Path, tags: int, relations: int, names: int, arc: int = 256, label: int = 96):
        super().__init__()
        # On a processor, dropout inside MiniLM and fused attention cost more than they bring; its word pieces stay as they are.
        self.bert = BertModel.from_pretrained(
            str(path), add_pooling_layer=False, attn_implementation="eager", hidden_dropout_prob=0.0, attention_probs_dropout_prob=0.0
        )
        self.bert.embeddings.word_embeddings.weight.requires_grad_(False)
        width = self.bert.config.hidden_size
        self.shapes = nn.Embedding(SHAPES, width)
        nn.init.normal_(self.shapes.weight, std=0.02)
        self.mix = nn.Parameter(torch.zeros(self.bert.config.num_hidden_layers, 3))
        self.tags = nn.Linear(width, tags)
        self.names = nn.Linear(width, names)
        self.arc_dep = nn.Linear(width, arc)
        self.arc_head = nn.Linear(width, arc)
        self.arc = nn.Parameter(torch.zeros(arc, arc))
        self.arc_bias = nn.Linear(arc, 1)
        self.root = nn.Parameter(torch.randn(width) * 0.02)
        self.label_dep = nn.Linear(width, label)
        self.label_head = nn.Linear(width, label)
        self.label = nn.Linear(label, relations * label, bias=False)
        self.label_pair = nn.Linear(2 * label, relations)
        self.dropout = nn.Dropout(0.2)

    def words(self, pieces, mask, shapes, firsts, lasts):
        """Three readings of each word, one a task: a learned mix of layers, the mean of the first and the last piece."""
        embedded = self.bert.embeddings.word_embeddings(pieces) + self.shapes(shapes)
        layers = self.bert(inputs_embeds=embedded, attention_mask=mask, output_hidden_states=True).hidden_states[1:]
        stacked = torch.stack(layers, -1)
        mixed = torch.einsum("btdl,lk->kbtd", stacked, torch.softmax(self.mix, 0))
        index = firsts[..., None].expand(-1, -1, mixed.shape[-1])
        index2 = lasts[..., None].expand(-1, -1, mixed.shape[-1])
        return [self.dropout((m.gather(1, index) + m.gather(1, index2)) / 2) for m in mixed]

    def arcs(self, words):
        rooted = torch.cat([self.root.expand(words.shape[0], 1, -1), words], 1)
        dep = self.dropout(F.relu(self.arc_dep(words)))
        head = self.dropout(F.relu(self.arc_head(rooted)))
        return dep @ self.arc @ head.transpose(1, 2) + self.arc_bias(head).transpose(1, 2)

    def labels(self, words, heads):
        """Relation scores for each word with the head given (0 is the root)."""
        rooted = torch.cat([self.root.expand(words.shape[0], 1, -1), words], 1)
        dep = self.dropout(F.relu(self.label_dep(words)))
        head = self.dropout(F.relu(self.label_head(rooted)))
        chosen = head.gather(1, heads[..., None].expand(-1, -1, head.shape[-1]))
        pairs = self.label(dep).unflatten(-1, (-1, dep.shape[-1]))
        return torch.einsum("btrl,btl->btr", pairs, chosen) + self.label_pair(torch.cat([dep, chosen], -1))


class Batcher:
    """Word pieces, shapes and offsets of chunks, padded."""

    def __init__(self, path: Path):
        self.tokenizer = BertTokenizerFast.from_pretrained(str(path))
        self.cache: dict[str, list[int]] = {}

    def pieces_of(self, form: str) -> list[int]:
        if form not in self.cache:
            ids = self.tokenizer(form, add_special_tokens=False)["input_ids"][:8]
            self.cache[form] = ids or [self.tokenizer.unk_token_id]
        return self.cache[form]

    def inputs(self, chunks: list[list[list[str]]], limit: int = 500):
        rows = []
        for chunk in chunks:
            pieces, shapes, firsts, lasts, sids = [self.tokenizer.cls_token_id], [7], [], [], []
            for sid, forms in enumerate(chunk):
                for form in forms:
                    ids = self.pieces_of(form)
                    if len(pieces) + len(ids) >= limit:
                        ids = ids[:0]
                    firsts.append(min(len(pieces), limit - 1))
                    pieces += ids
                    shapes += [shape_of(form)] * len(ids)
                    lasts.append(len(pieces) - 1)
                    sids.append(sid)
            pieces.append(self.tokenizer.sep_token_id)
            shapes.append(7)
            rows.append((pieces, shapes, firsts, lasts, sids))
        longest = max(len(row[0]) for row in rows)
        words = max(len(row[2]) for row in rows)

        def pad(values, width, fill=0):
            return torch.tensor([v + [fill] * (width - len(v)) for v in values])

        pieces = pad([r[0] for r in rows], longest)
        mask = pad([[1] * len(r[0]) for r in rows], longest)
        shapes = pad([r[1] for r in rows], longest)
        firsts = pad([r[2] for r in rows], words).clamp(max=longest - 1)
        lasts = pad([r[3] for r in rows], words)
        sids = pad([r[4] for r in rows], words, -1)
        return pieces, mask, shapes, firsts, lasts, sids


def arc_mask(sids):
    """Where an arc may go: to the root or within the sentence. Padding may go to the root."""
    same = (sids[:, :, None] == sids[:, None, :]) & (sids[:, :, None] >= 0)
    root = torch.ones(sids.shape[0], sids.shape[1], 1, dtype=torch.bool)
    return torch.cat([root, same], 2)


def recased(forms: list[str], rng: random.Random) -> list[str]:
    """Now and then all in one case, as headlines and careless writers have it."""
    draw = rng.random()
    if draw < 0.03:
        return [f.lower() for f in forms]
    if draw < 0.06:
        return [f.upper() for f in forms]
    if draw < 0.08:
        return [f[:1].upper() + f[1:] for f in forms]
    return forms


def gold_of(chunk: list[Sentence], index: dict, width: int):
    tags, heads, relations, names = [], [], [], []
    offset = 0
    for sentence in chunk:
        n = len(sentence.forms)
        tags += [index["tags"].get(t, -100) for t in sentence.tags] if sentence.tags else [-100] * n
        heads += [h + 1 + offset if h >= 0 else 0 for h in sentence.heads] if sentence.heads else [-100] * n
        relations += [index["relations"].get(r, -100) for r in sentence.relations] if sentence.relations else [-100] * n
        names += [index["names"][x] for x in sentence.names] if sentence.names else [-100] * n
        offset += n
    fill = [-100] * (width - offset)
    return [v + fill for v in (tags, heads, relations, names)]


def batches(chunks, words: int, rng: random.Random):
    order = sorted(range(len(chunks)), key=lambda i: (sum(len(s.forms) for s in chunks[i]) // 8, rng.random()))
    groups, group, longest = [], [], 0
    for i in order:
        length = sum(len(s.forms) for s in chunks[i])
        if group and max(longest, length) * (len(group) + 1) > words:
            groups.append(group)
            group, longest = [], 0
        group.append(chunks[i])
        longest = max(longest, length)
    groups.append(group)
    rng.shuffle(groups)
    return groups


def losses(model, batcher, group, index, rng, weight, training=True):
    inputs = batcher.inputs([[recased(s.forms, rng) if training else s.forms for s in chunk] for chunk in group])
    *pieces, sids = inputs
    gold = [torch.tensor(g) for g in zip(*[gold_of(chunk, index, sids.shape[1]) for chunk in group])]
    tags, heads, relations, names = gold
    with torch.autocast("cpu", torch.bfloat16):
        for_tags, for_arcs, for_names = model.words(*pieces)
        total = 0
        if (names >= 0).any():
            total = total + F.cross_entropy(model.names(for_names).float().flatten(0, 1), names.flatten(), ignore_index=-100)
        if (tags >= 0).any():
            total = total + F.cross_entropy(model.tags(for_tags).float().flatten(0, 1), tags.flatten(), ignore_index=-100)
            arcs = model.arcs(for_arcs).float().masked_fill(~arc_mask(sids), -1e4)
            total = total + F.cross_entropy(arcs.flatten(0, 1), heads.flatten(), ignore_index=-100)
            labels = model.labels(for_arcs, heads.clamp(min=0)).float()
            total = total + F.cross_entropy(labels.flatten(0, 1), relations.flatten(), ignore_index=-100)
    return total * weight


@torch.no_grad()
def read(model, batcher, group):
    """Tags, heads, relations and names (as scores' best) of each chunk, and the softmax of names."""
    *pieces, sids = batcher.inputs([[s.forms for s in chunk] for chunk in group])
    with torch.autocast("cpu", torch.bfloat16):
        for_tags, for_arcs, for_names = model.words(*pieces)
        names = model.names(for_names).float()
        tags = model.tags(for_tags).float()
        arcs = model.arcs(for_arcs).float().masked_fill(~arc_mask(sids), -1e4)
        heads = arcs.argmax(-1)
        relations = model.labels(for_arcs, heads).float()
    return tags, arcs, heads, relations, names, sids


def name_spans(labels: list[str]) -> set[tuple[int, int, str]]:
    spans, start = set(), None
    for at, label in enumerate(labels):
        if label == "O":
            start = None
            continue
        if label[0] in "BS" or start is None or labels[start][2:] != label[2:]:
            start = at
        if label[0] in "ES":
            spans.add((start, at + 1, label[2:]))
            start = None
    return spans


def score_trees(model, batcher, documents, index):
    names = {v: k for k, v in index["tags"].items()}
    rels = {v: k for k, v in index["relations"].items()}
    n = upos = uas = las = 0
    chunks = [c for d in documents for c in chunks_of(d, 60)]
    model.eval()
    for start in range(0, len(chunks), 16):
        group = chunks[start : start + 16]
        tags, _, heads, relations, _, _ = read(model, batcher, group)
        for row, chunk in enumerate(group):
            offset = 0
            for s in chunk:
                for at in range(len(s.forms)):
                    i = offset + at
                    gold = s.heads[at] + 1 + offset if s.heads[at] >= 0 else 0
                    n += 1
                    upos += names[int(tags[row, i].argmax())].split()[1] == s.tags[at].split()[1]
                    right = int(heads[row, i]) == gold
                    uas += right
                    rel = rels[int(relations[row, i].argmax())].split(":")[0]
                    las += right and rel == s.relations[at].split(":")[0]
                offset += len(s.forms)
    model.train()
    return [round(100 * x / n, 2) for x in (upos, uas, las)]


def score_names(model, batcher, documents):
    gold = found = right = 0
    chunks = [c for d in documents for c in chunks_of(d, 90)]
    model.eval()
    for start in range(0, len(chunks), 16):
        group = chunks[start : start + 16]
        *_, names, _ = read(model, batcher, group)
        for row, chunk in enumerate(group):
            labels = [NAME_LABELS[int(k)] for k in names[row].argmax(-1)]
            offset = 0
            for s in chunk:
                a = {x for x in name_spans(s.names) if x[2] != "MISC"}
                b = {x for x in name_spans(labels[offset : offset + len(s.forms)]) if x[2] != "MISC"}
                gold, found, right = gold + len(a), found + len(b), right + len(a & b)
                offset += len(s.forms)
    model.train()
    return round(200 * right / (gold + found), 2)


def main():
    parser = argparse.ArgumentParser(description="Trains the teacher on EWT, GUM, CoNLL++, WNUT and CoreNLP's names on PolNeAR.")
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--minilm", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--words", type=int, default=1200)
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--silver", type=float, default=0.15, help="share of CoreNLP's documents that each epoch sees")
    args = parser.parse_args()
    torch.manual_seed(1)
    rng = random.Random(1)
    trees = read_treebanks(args.corpora, "train")
    gold_names = read_conllpp(args.corpora / "conllpp" / "train.txt")
    wnut = read_wnut(args.corpora / "wnut17" / "train.conll")
    silver = read_corenlp(args.corpora / "polnear" / "train-corenlp.conll.gz")
    counts: dict[str, dict[str, int]] = {"tags": {}, "relations": {}}
    for d in trees:
        for s in d:
            for key, values in (("tags", s.tags), ("relations", s.relations)):
                for value in values:
                    counts[key][value] = counts[key].get(value, 0) + 1
    index = {key: {v: i for i, v in enumerate(sorted(v for v, c in c.items() if c >= 4))} for key, c in counts.items()}
    index["names"] = {v: i for i, v in enumerate(NAME_LABELS)}
    model = Teacher(args.minilm, len(index["tags"]), len(index["relations"]), len(NAME_LABELS))
    batcher = Batcher(args.minilm)
    slow = [p for k, p in model.named_parameters() if k.startswith("bert") and p.requires_grad]
    fast = [p for k, p in model.named_parameters() if not k.startswith("bert")]
    optimizer = torch.optim.AdamW([{"params": slow, "lr": args.rate}, {"params": fast, "lr": 1e-3}], weight_decay=0.01)

    def epoch_groups():
        limit = rng.choice((30, 60, 90))
        groups = [(g, 1.0) for g in batches([c for d in trees for c in chunks_of(d, limit)], args.words, rng)]
        groups += [(g, 1.0) for g in batches([c for d in gold_names for c in chunks_of(d, 90)], args.words, rng)]
        groups += [(g, 0.5) for g in batches([c for d in wnut for c in chunks_of(d, 90)], args.words, rng)]
        some = rng.sample(silver, int(len(silver) * args.silver))
        groups += [(g, 0.3) for g in batches([c for d in some for c in chunks_of(d, 90)], args.words, rng)]
        rng.shuffle(groups)
        return groups

    plan = [epoch_groups() for _ in range(args.epochs)]
    steps = sum(len(g) for g in plan)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda s: min(1.0, (s + 1) / (0.06 * steps)) * max(0.0, 1 - s / steps) + 0.01
    )
    dev_trees = read_treebanks(args.corpora, "dev", everything=True)
    dev_names = read_conllpp(args.corpora / "conllpp" / "dev.txt")
    checkpoint = Checkpoint(args.out, rng, model=model, optimizer=optimizer, schedule=schedule)
    resumed = checkpoint.resume()
    began, step, running = time.time(), resumed.get("step", 0), resumed.get("running", 0.0)
    for epoch, groups in enumerate(plan):
        if epoch < resumed["epochs"]:
            continue
        for group, weight in groups:
            optimizer.zero_grad()
            loss = losses(model, batcher, group, index, rng, weight)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            running = 0.98 * running + 0.02 * loss.item()
            step += 1
            if step % 100 == 0:
                print(f"{step}/{steps} loss {running:.3f} {time.time() - began:.0f} s", flush=True)
        print(f"epoch {epoch + 1}: trees {score_trees(model, batcher, dev_trees, index)} names {score_names(model, batcher, dev_names)}", flush=True)
        checkpoint.save(epochs=epoch + 1, step=step, running=running)
    # Only a teacher that has learnt to the end is the result: the next step asks whether it is there.
    write_whole({"model": model.state_dict(), "index": index}, args.out)
    checkpoint.done()


if __name__ == "__main__":
    sys.exit(main())
