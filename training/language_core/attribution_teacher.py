"""The teacher of attributions: MiniLM from the teacher of trees and names, with heads for roles and for the cue of each span."""

from __future__ import annotations

import argparse
import random
import sys
import time
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from attribution_corpus import ROLE_LABELS, Passage, read_passages, score_roles
from corpora import NAME_LABELS
from teacher import Batcher, Teacher

KEPT = 3


class AttributionTeacher(nn.Module):
    def __init__(self, base: Teacher, arc: int = 192):
        super().__init__()
        self.base = base
        width = base.bert.config.hidden_size
        self.mix = nn.Parameter(torch.zeros(base.bert.config.num_hidden_layers, 2))
        self.roles = nn.Linear(width, len(ROLE_LABELS))
        self.dep = nn.Linear(width, arc)
        self.head = nn.Linear(width, arc)
        self.pair = nn.Parameter(torch.zeros(arc, arc))
        self.bias = nn.Linear(arc, 1)
        self.none = nn.Parameter(torch.randn(width) * 0.02)
        self.dropout = nn.Dropout(0.2)

    def forward(self, pieces, mask, shapes, firsts, lasts):
        base = self.base
        embedded = base.bert.embeddings.word_embeddings(pieces) + base.shapes(shapes)
        layers = base.bert(inputs_embeds=embedded, attention_mask=mask, output_hidden_states=True).hidden_states[1:]
        mixed = torch.einsum("btdl,lk->kbtd", torch.stack(layers, -1), torch.softmax(self.mix, 0))
        a = firsts[..., None].expand(-1, -1, mixed.shape[-1])
        b = lasts[..., None].expand(-1, -1, mixed.shape[-1])
        for_roles, for_cues = [self.dropout((m.gather(1, a) + m.gather(1, b)) / 2) for m in mixed]
        rooted = torch.cat([self.none.expand(for_cues.shape[0], 1, -1), for_cues], 1)
        head = F.relu(self.head(rooted))
        cues = F.relu(self.dep(for_cues)) @ self.pair @ head.transpose(1, 2) + self.bias(head).transpose(1, 2)
        return self.roles(for_roles).float(), cues.float()


def groups_of(passages: list[Passage], words: int, rng: random.Random | None):
    order = sorted(range(len(passages)), key=lambda i: len(passages[i].spans) + (rng.random() * 8 if rng else 0))
    groups, group = [], []
    for i in order:
        if group and len(passages[i].spans) * (len(group) + 1) > words:
            groups.append(group)
            group = []
        group.append(passages[i])
    groups.append(group)
    if rng:
        rng.shuffle(groups)
    return groups


def scores_of(model, batcher, group):
    *pieces, sids = batcher.inputs([p.sentences for p in group])
    with torch.autocast("cpu", torch.bfloat16):
        roles, cues = model(*pieces)
    there = torch.cat([torch.ones(sids.shape[0], 1, dtype=torch.bool), sids >= 0], 1)
    return roles, cues.masked_fill(~there[:, None, :], -1e4), sids


def padded(rows, width, fill):
    return torch.tensor([list(row) + [fill] * (width - len(row)) for row in rows])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--words-folder", type=Path, required=True)
    parser.add_argument("--minilm", type=Path, required=True)
    parser.add_argument("--teacher", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--reads", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=2)
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--limit", type=int, default=180)
    args = parser.parse_args()
    torch.manual_seed(3)
    rng = random.Random(3)
    saved = torch.load(args.teacher)
    index = saved["index"]
    base = Teacher(args.minilm, len(index["tags"]), len(index["relations"]), len(NAME_LABELS))
    base.load_state_dict(saved["model"])
    model = AttributionTeacher(base)
    batcher = Batcher(args.minilm)
    polnear = args.corpora / "polnear"
    train = read_passages(args.words_folder / "news.jsonl.gz", args.limit, polnear / "train")
    dev = read_passages(args.words_folder / "polnear-dev.jsonl.gz", args.limit, polnear / "dev")
    role = {label: at for at, label in enumerate(ROLE_LABELS)}
    slow = [p for k, p in model.named_parameters() if k.startswith("base.bert") and p.requires_grad]
    fast = [p for k, p in model.named_parameters() if not k.startswith("base")]
    optimizer = torch.optim.AdamW([{"params": slow, "lr": args.rate}, {"params": fast, "lr": 1e-3}], weight_decay=0.01)
    plan = [groups_of(train, 1200, rng) for _ in range(args.epochs)]
    steps = sum(map(len, plan))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min(1.0, (s + 1) / (0.06 * steps)) * max(0.0, 1 - s / steps) + 0.01)
    began, step, running = time.time(), 0, None
    for epoch, groups in enumerate(plan):
        model.train()
        for group in groups:
            roles, cues, sids = scores_of(model, batcher, group)
            n = sids.shape[1]
            gold = padded([[role[x] for x in p.labels] for p in group], n, -100)
            target = padded([[c if c >= 0 else -100 for c in p.cues] for p in group], n, -100)
            loss = F.cross_entropy(roles.flatten(0, 1), gold.flatten(), ignore_index=-100)
            loss = loss + 0.5 * F.cross_entropy(cues.flatten(0, 1), target.flatten(), ignore_index=-100)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_([*slow, *fast], 1.0)
            optimizer.step()
            schedule.step()
            step += 1
            running = loss.item() if running is None else 0.98 * running + 0.02 * loss.item()
            if step % 100 == 0:
                print(f"{step}/{steps} loss {running:.3f} {time.time() - began:.0f} s", flush=True)
        model.eval()
        pairs, right, all_ = [], 0, 0
        with torch.no_grad():
            for group in groups_of(dev, 2000, None):
                roles, cues, _ = scores_of(model, batcher, group)
                best, heads = roles.argmax(-1).tolist(), cues.argmax(-1).tolist()
                for row, p in enumerate(group):
                    pairs.append((p.labels, [ROLE_LABELS[k] for k in best[row][: len(p.labels)]], p.paragraphs))
                    for at, cue in enumerate(p.cues):
                        all_ += cue >= 0
                        right += cue >= 0 and heads[row][at] == cue
        print(f"epoch {epoch + 1}: {score_roles(pairs)} cue of a word {100 * right / all_:.1f}", flush=True)
        torch.save({"model": model.state_dict(), "index": index}, args.out)
    write_reads(model, batcher, other_news(args.words_folder, args.limit), args.reads)


def other_news(folder: Path, limit: int) -> list[Passage]:
    """Passages of the news that PolNeAR has not marked."""
    return [p for p in read_passages(folder / "news.jsonl.gz", limit, None) if not p.document.startswith("polnear-")]


@torch.no_grad()
def write_reads(model, batcher, passages: list[Passage], path: Path) -> None:
    """What the teacher reads in plain news: for each word its best role labels and cues with their probabilities."""
    model.eval()
    starts = np.concatenate([[0], np.cumsum([len(p.spans) for p in passages])])
    total = int(starts[-1])
    out = {f"{k}_{s}": np.zeros((total, KEPT), t) for k in ("roles", "cues") for s, t in (("i", np.int16), ("p", np.float16))}
    place = {id(p): at for at, p in enumerate(passages)}
    for group in groups_of(passages, 2000, None):
        roles, cues, _ = scores_of(model, batcher, group)
        for row, p in enumerate(group):
            at, n = int(starts[place[id(p)]]), len(p.spans)
            for key, scores in (("roles", roles), ("cues", cues)):
                probabilities, classes = torch.softmax(scores[row, :n], -1).topk(KEPT)
                out[f"{key}_i"][at : at + n] = np.minimum(classes.numpy(), n)
                out[f"{key}_p"][at : at + n] = (probabilities / probabilities.sum(-1, keepdim=True)).numpy()
    np.savez(path, **out)


if __name__ == "__main__":
    sys.exit(main())
