"""Learns the pair network from training/work/pairs.jsonl (pair-statements.ts writes it), and prints how pairs of held-out scenes and stories are judged.

    python training/pair_network/train.py --out training/work/pair-network.pt [--apart 0.1] [--epochs 4] [--start earlier.pt] [--tellings 0.3]
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
# In a story of ten reports hardly one pair in thirty is anything.
OF_NONE_IN_LONG = 0.08
# What is known to conflict, and not how.
ANY_CONFLICT = len(KINDS)
# How much of the loss is for any kind.
SMOOTHING = 0.03
# Stories in a step.
STORIES = 2


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=Path, default=Path("training/work/pairs.jsonl"))
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--start", type=Path, help="weights to go on from")
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--rate", type=float, default=6e-5)
    parser.add_argument("--apart", type=float, default=0.1, help="share of stories held out; scenes all are")
    parser.add_argument("--tellings", type=float, default=1.0, help="share of the tellings that each round learns from; of stories it is all")
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    random.seed(args.seed)
    torch.manual_seed(args.seed)
    torch.set_num_threads(2)
    groups: dict[str, list] = {}
    for line in args.pairs.open():
        pair = json.loads(line)
        pair["kind"] = ANY_CONFLICT if pair["label"] == "conflict" else KINDS.index(KIND_OF[pair["label"]])
        groups.setdefault(pair["group"], []).append(pair)
    # Trees learn from scenes what the network makes of them (training/pairs.ts): it must not have learnt from them itself.
    learns = lambda name: groups[name][0]["from"] != "scenes" and share_of(name) >= args.apart
    learnt = {name: pairs for name, pairs in groups.items() if learns(name)}
    apart = {name: [pair for pair in pairs if pair["told"] == 2] for name, pairs in groups.items() if not learns(name)}
    apart = {name: pairs for name, pairs in apart.items() if pairs}
    print(f"{sum(map(len, learnt.values()))} pairs to learn from, {sum(map(len, apart.values()))} held out", flush=True)
    model, cutter = PairNetwork(), tokenizer()
    if args.start:
        model.load_state_dict(torch.load(args.start))
    learn(model, cutter, learnt, args)
    torch.save(model.state_dict(), args.out)
    if not apart:
        return
    pairs, chances = predict(model, cutter, apart)
    args.out.with_suffix(".json").write_text(json.dumps([dict(pair, chances=[round(float(x), 5) for x in row]) for pair, row in zip(pairs, chances)]))
    for name, fits in (
        ("all", lambda pair: True),
        ("scenes, between reports", lambda pair: pair["from"] == "scenes" and not pair["within"]),
        ("scenes, within a report", lambda pair: pair["from"] == "scenes" and pair["within"]),
        ("stories, between reports", lambda pair: pair["from"] == "stories" and not pair["within"]),
        ("stories, within a report", lambda pair: pair["from"] == "stories" and pair["within"]),
        ("long stories, between reports", lambda pair: pair["from"] == "long" and not pair["within"]),
        ("long stories, within a report", lambda pair: pair["from"] == "long" and pair["within"]),
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
    for weight in model.bert.embeddings.parameters():
        weight.requires_grad = False
    body = [weight for weight in model.bert.parameters() if weight.requires_grad]
    head = [weight for name, weight in model.named_parameters() if not name.startswith("bert.")]
    optimizer = torch.optim.AdamW([{"params": body, "lr": args.rate}, {"params": head, "lr": 8e-4 * args.rate / 6e-5}], weight_decay=0.01)
    tellings = sorted(name for name in groups if groups[name][0]["from"] == "tellings")
    stories = sorted(set(groups) - set(tellings))
    of_tellings = round(args.tellings * len(tellings))
    steps = args.epochs * -(-(len(stories) + of_tellings) // STORIES)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda at: min(1, (at + 1) / (0.06 * steps)) * max(0.02, 1 - at / steps))
    right = torch.eye(len(KINDS) + 1, len(KINDS))
    right[ANY_CONFLICT, [KINDS.index(kind) for kind in CONFLICTS]] = 1
    began, done, mean = time.time(), 0, 0.0
    model.train()
    for epoch in range(args.epochs):
        names = stories + random.sample(tellings, of_tellings)
        random.shuffle(names)
        for at in range(0, len(names), STORIES):
            pairs = [pair for name in names[at : at + STORIES] for pair in groups[name] if random.random() < keep_of(pair)]
            if not pairs:
                continue
            pieces, first, second, gap, kind = laid_out(cutter, pairs)
            # Of two that were said on one day either may stand first.
            turned = (torch.rand(len(kind)) < 0.5) & (gap == 0)
            first, second = torch.where(turned, second, first), torch.where(turned, first, second)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                encoded = model.encode(pieces)
            chances = model([part.float() for part in encoded], first, second, gap).log_softmax(-1)
            told = (chances + right[kind].log()).logsumexp(-1)
            loss = -((1 - SMOOTHING) * told + SMOOTHING * chances.mean(-1)).mean()
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            done += 1
            mean += (loss.item() - mean) / min(done, 100)
            if done % 100 == 0:
                print(f"round {epoch + 1}, {done} of {steps}: loss {mean:.3f}, {time.time() - began:.0f} s", flush=True)


def keep_of(pair) -> float:
    if pair["kind"] > 0:
        return 1.0
    share = OF_NONE_IN_LONG if pair["from"] == "long" else OF_NONE
    return share if pair["told"] == 2 else share / 2


def laid_out(cutter, pairs):
    """Each text once, the places of both texts of each pair, the lapse, and the kind."""
    texts = sorted({text for pair in pairs for text in (pair["first"], pair["second"])})
    place = {text: at for at, text in enumerate(texts)}
    pieces = cutter(texts, truncation=True, max_length=LONGEST, padding=True, return_tensors="pt")
    places = [torch.tensor([place[pair[which]] for pair in pairs]) for which in ("first", "second")]
    return pieces, *places, torch.tensor([GAPS.index(pair["gap"]) for pair in pairs]), torch.tensor([pair["kind"] for pair in pairs])


@torch.no_grad()
def predict(model: PairNetwork, cutter, groups):
    model.eval()
    pairs, chances = [], []
    for some in groups.values():
        pieces, first, second, gap, _ = laid_out(cutter, some)
        chances.append(model(model.encode(pieces), first, second, gap).softmax(-1).numpy())
        pairs += some
    return pairs, np.concatenate(chances)


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
