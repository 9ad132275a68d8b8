"""Trains the attribution network that is shipped, on the frozen language core: PolNeAR's marks, and what the teacher read in other news."""

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

from attribution_corpus import ROLE_LABELS, Passage, read_passages, score_roles
from attribution_network import AttributionNetwork, states_of
from attribution_teacher import groups_of, other_news
from network import LanguageCore
from student import Encoder
from teacher_reads import KEPT


def core_of(path: Path):
    saved = torch.load(path)
    config = saved["config"]
    core = LanguageCore(
        len(saved["words"]),
        len(saved["index"]["tags"]),
        len(saved["index"]["relations"]),
        len(saved["index"]["names"]),
        width=config["width"],
        layers=config["layers"],
    )
    core.load_state_dict(saved["model"])
    return core.eval(), Encoder(saved["words"])


@torch.no_grad()
def add_states(core, encoder, passages: list[Passage]) -> None:
    """Each passage gets the core's states of its words, and where they stand."""
    sentences = sorted(((len(s), i, k) for i, p in enumerate(passages) for k, s in enumerate(p.sentences)), key=lambda x: x[0])
    out: dict[tuple[int, int], np.ndarray] = {}
    for start in range(0, len(sentences), 48):
        part = sentences[start : start + 48]
        batch = encoder.batch([passages[i].sentences[k] for _, i, k in part])
        first, last = core.encode(*batch, both=True)
        both = torch.cat([first, last], -1).to(torch.float16).numpy()
        for row, (n, i, k) in enumerate(part):
            out[i, k] = both[row, :n].copy()
    for i, p in enumerate(passages):
        p.core = np.concatenate([out[i, k] for k in range(len(p.sentences))])
        p.states = states_of(p.sentences, p.paragraphs)


def batch_of(group: list[Passage]):
    n = max(len(p.spans) for p in group)
    core = np.zeros((len(group), n, group[0].core.shape[1]), np.float32)
    states = np.zeros((len(group), n), np.int64)
    for row, p in enumerate(group):
        core[row, : len(p.spans)] = p.core
        states[row, : len(p.spans)] = p.states
    lengths = torch.tensor([len(p.spans) for p in group])
    return torch.from_numpy(core), torch.from_numpy(states), lengths


def cue_mask(lengths, n):
    there = torch.arange(n)[None, :] < lengths[:, None]
    return torch.cat([torch.ones(len(lengths), 1, dtype=torch.bool), there], 1)[:, None, :]


def soft(scores, i, p):
    return -(F.log_softmax(scores, -1).gather(-1, i) * p).sum()


def best_labels(scores: np.ndarray, paragraphs: list[int]) -> list[str]:
    """The best sequence of role labels that BIOES allows; a span ends with its paragraph."""
    begins = np.array([x[0] in "BS" or x == "O" for x in ROLE_LABELS])
    ends = np.array([x[0] in "ES" or x == "O" for x in ROLE_LABELS])
    role = np.array([-1 if x == "O" else ["Source", "Cue", "Content"].index(x[2:]) for x in ROLE_LABELS])
    free = ends[:, None] & begins[None, :]
    going = ~ends[:, None] & ~begins[None, :] & (role[:, None] == role[None, :])
    best = np.where(begins, scores[0], -1e9)
    back = []
    for at in range(1, len(scores)):
        allowed = free if paragraphs[at] != paragraphs[at - 1] else free | going
        table = np.where(allowed, best[:, None], -1e9)
        back.append(table.argmax(0))
        best = table.max(0) + scores[at]
    label = int(np.where(ends, best, -1e9).argmax())
    path = [label]
    for row in reversed(back):
        label = int(row[label])
        path.append(label)
    return [ROLE_LABELS[k] for k in reversed(path)]


@torch.no_grad()
def score(model, passages):
    model.eval()
    pairs, right, all_ = [], 0, 0
    for group in groups_of(passages, 4000, None):
        core, states, lengths = batch_of(group)
        roles, cues = model(core, states, lengths)
        heads = cues.masked_fill(~cue_mask(lengths, states.shape[1]), -1e4).argmax(-1).tolist()
        roles = F.log_softmax(roles, -1).numpy()
        for row, p in enumerate(group):
            pairs.append((p.labels, best_labels(roles[row, : len(p.spans)], p.paragraphs), p.paragraphs))
            for at, cue in enumerate(p.cues):
                all_ += cue >= 0
                right += cue >= 0 and heads[row][at] == cue
    model.train()
    return {**score_roles(pairs), "cue of a word": round(100 * right / all_, 2)}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--words-folder", type=Path, required=True)
    parser.add_argument("--core", type=Path, required=True)
    parser.add_argument("--reads", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--words", type=int, default=1500)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--dropout", type=float, default=0.25)
    parser.add_argument("--width", type=int, default=128)
    parser.add_argument("--layers", type=int, default=2)
    args = parser.parse_args()
    torch.manual_seed(4)
    rng = random.Random(4)
    polnear = args.corpora / "polnear"
    core, encoder = core_of(args.core)
    train = read_passages(args.words_folder / "news.jsonl.gz", 180, polnear / "train")
    dev = read_passages(args.words_folder / "polnear-dev.jsonl.gz", 180, polnear / "dev")
    role = {label: at for at, label in enumerate(ROLE_LABELS)}
    for p in train:
        n = len(p.spans)
        i, q = np.zeros((n, KEPT), np.int64), np.zeros((n, KEPT), np.float32)
        i[:, 0], q[:, 0] = [role[x] for x in p.labels], 1
        ci, cq = np.zeros((n, KEPT), np.int64), np.zeros((n, KEPT), np.float32)
        ci[:, 0], cq[:, 0] = [max(c, 0) for c in p.cues], [c >= 0 for c in p.cues]
        p.wanted = (i, q, ci, cq)
    if args.reads:
        news = other_news(args.words_folder, 180)
        reads = dict(np.load(args.reads))
        at = 0
        for p in news:
            part = slice(at, at + len(p.spans))
            at += len(p.spans)
            # Only words of sources and contents have a cue.
            outside = reads["roles_p"][part] * np.isin(reads["roles_i"][part], [role[x] for x in ROLE_LABELS if x == "O" or x.endswith("Cue")])
            spoken = 1 - outside.sum(1, keepdims=True)
            p.wanted = (
                reads["roles_i"][part].astype(np.int64),
                reads["roles_p"][part].astype(np.float32),
                np.minimum(reads["cues_i"][part].astype(np.int64), len(p.spans)),
                (reads["cues_p"][part] * spoken).astype(np.float32),
            )
        train += news
    for passages in (train, dev):
        add_states(core, encoder, passages)
    model = AttributionNetwork(core.config["width"], len(ROLE_LABELS), width=args.width, layers=args.layers)
    optimizer = torch.optim.AdamW(model.parameters(), lr=args.rate, betas=(0.9, 0.98), weight_decay=0.01)
    plan = [groups_of(train, args.words, rng) for _ in range(args.epochs)]
    steps = sum(map(len, plan))
    began, step, running = time.time(), 0, None
    for epoch, groups in enumerate(plan):
        for group in groups:
            optimizer.param_groups[0]["lr"] = args.rate * min(1.0, (step + 1) / 300) * (0.5 * (1 + np.cos(np.pi * step / steps)) * 0.98 + 0.02)
            core_states, states, lengths = batch_of(group)
            roles, cues = model(core_states, states, lengths, args.dropout)
            b, n = states.shape
            wanted = [np.zeros((b, n, KEPT), t) for t in (np.int64, np.float32, np.int64, np.float32)]
            for row, p in enumerate(group):
                for whole, part in zip(wanted, p.wanted):
                    whole[row, : len(p.spans)] = part
            i, q, ci, cq = map(torch.from_numpy, wanted)
            loss = soft(roles, i, q) + 0.5 * soft(cues.masked_fill(~cue_mask(lengths, n), -1e4), ci, cq)
            loss = loss / float(lengths.sum())
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimizer.step()
            step += 1
            running = loss.item() if running is None else 0.98 * running + 0.02 * loss.item()
        scores = score(model, dev)
        print(f"epoch {epoch + 1} loss {running:.3f} {scores} {time.time() - began:.0f} s", flush=True)
        torch.save({"model": model.state_dict(), "config": model.config, "roles": list(ROLE_LABELS)}, args.out)
    args.out.with_suffix(".json").write_text(json.dumps(scores))


if __name__ == "__main__":
    sys.exit(main())
