"""Learns the pair network from training/work/pairs.jsonl (pair-statements.ts writes it), for so many minutes, and prints how pairs of held-out scenes and stories are judged.

    python training/pair_network/train.py --out training/work/pair-network.pt [--start earlier.pt] [--minutes 60] [--apart 0.1]
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import sys
import time
from pathlib import Path

import numpy as np
import torch
from torch import nn

from network import CONFLICTS, GAPS, KIND_OF, KINDS, LONGEST, PairNetwork, tokenizer

# Of pairs that are nothing to each other so many are learnt from in each round: they are most of all.
OF_NONE = 0.35
# In a story of four long reports hardly one pair in twenty is anything, in one of ten one in thirty.
OF_NONE_IN = {"longer": 0.15, "long": 0.08}
# What is known to conflict, and not how.
ANY_CONFLICT = len(KINDS)
# How much of the loss is for any kind.
SMOOTHING = 0.03
# Pairs in a step; so many steps' pairs are laid out by their lengths, so that hardly any room is empty.
PAIRS, LAID_OUT = 32, 50
RATE_OF_HEAD = 8e-4


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=Path, default=Path("training/work/pairs.jsonl"))
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--start", type=Path, help="weights to go on from; without them it begins with MiniLM's")
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--rate", type=float, default=8e-5)
    parser.add_argument("--apart", type=float, default=0.1, help="share of stories held out; scenes all are")
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    random.seed(args.seed)
    torch.manual_seed(args.seed)
    torch.set_num_threads(2)
    learnt, apart = read_groups(args.pairs, args.apart)
    model, cutter = PairNetwork(), tokenizer()
    if args.start:
        model.load_state_dict(torch.load(args.start))
    learn(model, cutter, learnt, args)
    torch.save(model.state_dict(), args.out)
    if apart:
        report_all(args.out, *predict(model, cutter, [pair for pairs in apart.values() for pair in pairs]))


def read_groups(path: Path, share: float):
    """Story by story, the pairs to learn from and those held out of which both sides are written down."""
    groups: dict[str, list] = {}
    for line in path.open():
        pair = json.loads(line)
        pair["kind"] = ANY_CONFLICT if pair["label"] == "conflict" else KINDS.index(KIND_OF[pair["label"]])
        groups.setdefault(pair["group"], []).append(pair)
    # Trees learn from scenes what the network makes of them (training/pairs.ts): it must not have learnt from them itself.
    learns = lambda name: groups[name][0]["from"] != "scenes" and share_of(name) >= share
    learnt = {name: pairs for name, pairs in groups.items() if learns(name)}
    apart = {name: [pair for pair in pairs if pair["told"] == 2] for name, pairs in groups.items() if not learns(name)}
    apart = {name: pairs for name, pairs in apart.items() if pairs}
    print(f"{sum(map(len, learnt.values()))} pairs to learn from, {sum(map(len, apart.values()))} held out", flush=True)
    return learnt, apart


def report_all(out: Path, pairs, chances) -> None:
    """Writes what is made of each pair held out beside the weights, and prints how they are judged."""
    out.with_suffix(".json").write_text(json.dumps([dict(pair, chances=[round(float(x), 5) for x in row]) for pair, row in zip(pairs, chances)]))
    for name, fits in (
        ("all", lambda pair: True),
        ("scenes, between reports", lambda pair: pair["from"] == "scenes" and not pair["within"]),
        ("scenes, within a report", lambda pair: pair["from"] == "scenes" and pair["within"]),
        ("stories, between reports", lambda pair: pair["from"] == "stories" and not pair["within"]),
        ("stories, within a report", lambda pair: pair["from"] == "stories" and pair["within"]),
        ("long stories, between reports", lambda pair: pair["from"] == "long" and not pair["within"]),
        ("long stories, within a report", lambda pair: pair["from"] == "long" and pair["within"]),
        ("longer plain stories, between reports", lambda pair: pair["from"] == "longer" and not pair["within"]),
        ("longer plain stories, within a report", lambda pair: pair["from"] == "longer" and pair["within"]),
        ("plain stories, between reports", lambda pair: pair["from"] == "plain" and not pair["within"]),
        ("plain stories, within a report", lambda pair: pair["from"] == "plain" and pair["within"]),
        ("tellings", lambda pair: pair["from"] == "tellings"),
        ("news", lambda pair: pair["from"] == "news"),
    ):
        at = [i for i, pair in enumerate(pairs) if fits(pair)]
        if at:
            report(name, [pairs[i] for i in at], chances[at])


def share_of(group: str) -> float:
    """0 to 1, the same for a group in every run."""
    return int(hashlib.sha256(group.encode()).hexdigest()[:8], 16) / 2**32


def learn(model: PairNetwork, cutter, groups, args) -> None:
    # Rows of words that no story has must stay what they were beside those that learn.
    model.bert.embeddings.word_embeddings.weight.requires_grad = False
    body = [weight for weight in model.bert.parameters() if weight.requires_grad]
    head = [weight for name, weight in model.named_parameters() if not name.startswith("bert.")]
    optimizer = torch.optim.AdamW([{"params": body}, {"params": head}], weight_decay=0.01)
    began, length, done, mean = time.time(), args.minutes * 60, 0, 0.0
    model.train()
    for pairs in steps_of(groups):
        gone = (time.time() - began) / length
        if gone >= 1:
            break
        by = min(1, gone / 0.06) * max(0.02, 1 - gone)
        for group, rate in zip(optimizer.param_groups, (args.rate, RATE_OF_HEAD)):
            group["lr"] = by * rate
        # Of two that were said on one day either may stand first.
        turned = [turn(pair) if pair["gap"] == "same day" and random.random() < 0.5 else pair for pair in pairs]
        loss = loss_of(model(*laid_out(cutter, turned)), torch.tensor([pair["kind"] for pair in pairs]))
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        done += 1
        mean += (loss.item() - mean) / min(done, 100)
        if done % 100 == 0:
            print(f"{done}: loss {mean:.3f}, {time.time() - began:.0f} s", flush=True)


def steps_of(groups):
    """Pairs of all stories by chance, round after round; of those that are nothing others in each."""
    while True:
        pairs = [pair for some in groups.values() for pair in some if random.random() < keep_of(pair)]
        random.shuffle(pairs)
        for start in range(0, len(pairs), PAIRS * LAID_OUT):
            some = sorted(pairs[start : start + PAIRS * LAID_OUT], key=length_of)
            steps = [some[at : at + PAIRS] for at in range(0, len(some), PAIRS)]
            random.shuffle(steps)
            yield from steps


def length_of(pair) -> int:
    return len(pair["first"]) + len(pair["second"])


def turn(pair):
    return dict(pair, first=pair["second"], second=pair["first"])


def laid_out(cutter, pairs):
    texts = [[pair[which] for pair in pairs] for which in ("first", "second")]
    pieces = cutter(*texts, truncation="longest_first", max_length=LONGEST, padding=True, return_tensors="pt")
    return pieces, torch.tensor([GAPS.index(pair["gap"]) for pair in pairs])


@torch.no_grad()
def predict(model: PairNetwork, cutter, pairs):
    model.eval()
    chances = np.zeros((len(pairs), len(KINDS)))
    order = sorted(range(len(pairs)), key=lambda at: length_of(pairs[at]))
    for start in range(0, len(order), 64):
        at = order[start : start + 64]
        chances[at] = model(*laid_out(cutter, [pairs[each] for each in at])).softmax(-1).numpy()
    return pairs, chances


def loss_of(given: torch.Tensor, kind: torch.Tensor) -> torch.Tensor:
    """Of what is only known to conflict any kind of conflict is right."""
    right = torch.eye(len(KINDS) + 1, len(KINDS))
    right[ANY_CONFLICT, [KINDS.index(each) for each in CONFLICTS]] = 1
    chances = given.log_softmax(-1)
    told = (chances + right[kind].log()).logsumexp(-1)
    return -((1 - SMOOTHING) * told + SMOOTHING * chances.mean(-1)).mean()


def keep_of(pair) -> float:
    # What looked like something in real news and was read as nothing tells most.
    if pair["kind"] > 0 or (pair["from"] == "news" and pair["told"] == 2):
        return 1.0
    share = OF_NONE_IN.get(pair["from"], OF_NONE)
    return share if pair["told"] == 2 else share / 2


def report(name: str, pairs, chances) -> None:
    """Of each kind how many are found where so much of what is called so is so."""
    kinds = np.array([pair["kind"] for pair in pairs])
    lines = [(kind, chances[:, at], kinds == at) for at, kind in enumerate(KINDS) if at > 0]
    conflicts = [KINDS.index(kind) for kind in CONFLICTS]
    lines.append(("any conflict", chances[:, conflicts].sum(1), np.isin(kinds, [*conflicts, ANY_CONFLICT])))
    print(f"{name}: {len(pairs)} pairs")
    for kind, score, so in lines:
        if not so.any():
            continue
        order = np.argsort(-score, kind="stable")
        right = np.cumsum(so[order])
        precision = right / np.arange(1, len(order) + 1)
        found = []
        for wanted in (0.9, 0.8, 0.7, 0.6):
            enough = np.flatnonzero(precision >= wanted)
            last = enough[-1] if len(enough) else None
            found.append(f"{wanted:.0%} right: none" if last is None else f"{wanted:.0%} right: {right[last]} from {score[order[last]]:.2f}")
        print(f"  {kind:17} of {so.sum():4}: " + "; ".join(found), flush=True)


if __name__ == "__main__":
    sys.exit(main())
