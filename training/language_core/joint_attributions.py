"""Attributions as a second task of the language core: what the attribution network needs to see, the core learns to keep in its states."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

from attribution_corpus import ROLE_LABELS, Passage, read_passages, score_roles
from attribution_network import AttributionNetwork, states_of

#: Words of all passages of a step, and sentences that are encoded together.
STEP = 1200
TOGETHER = 12


class JointAttributions:
    """The attribution network on a core that is being trained, with PolNeAR's train part as its examples."""

    def __init__(self, core, words: Path, polnear: Path, dropout: float, width: int, layers: int):
        self.core, self.dropout = core, dropout
        self.network = AttributionNetwork(core.config["width"], len(ROLE_LABELS), width=width, layers=layers)
        self.passages = self.read(words / "news.jsonl.gz", polnear / "train")
        self.dev = self.read(words / "polnear-dev.jsonl.gz", polnear / "dev")

    def read(self, words: Path, polnear: Path) -> list[Passage]:
        role = {label: at for at, label in enumerate(ROLE_LABELS)}
        passages = read_passages(words, 180, polnear)
        for p in passages:
            p.states = states_of(p.sentences, p.paragraphs)
            p.roles = [role[x] for x in p.labels]
        return passages

    def groups(self, passages: list[Passage], rng) -> list[list[Passage]]:
        order = sorted(passages, key=lambda p: len(p.spans) + rng.random() * 16)
        groups, group = [], []
        for p in order:
            if group and len(p.spans) * (len(group) + 1) > STEP:
                groups.append(group)
                group = []
            group.append(p)
        groups.append(group)
        rng.shuffle(groups)
        return groups

    def loss(self, encoder, group: list[Passage], drop: float):
        """Of the roles of all words, and of the cue of each word of a source or content; a word's share."""
        found_roles, found_cues, lengths = self.scores(encoder, group, drop)
        b, n, _ = found_roles.shape
        roles, cues = np.full((b, n), -100), np.full((b, n), -100)
        for row, p in enumerate(group):
            k = len(p.spans)
            roles[row, :k] = p.roles
            cues[row, :k] = [c if c >= 0 else -100 for c in p.cues]
        loss = F.cross_entropy(found_roles.flatten(0, 1), torch.from_numpy(roles).flatten(), ignore_index=-100, reduction="sum")
        loss = loss + 0.5 * F.cross_entropy(found_cues.flatten(0, 1), torch.from_numpy(cues).flatten(), ignore_index=-100, reduction="sum")
        return loss / float(lengths.sum())

    def scores(self, encoder, group: list[Passage], drop: float = 0.0):
        """Role scores, cue scores (column 0: none), and how many words each passage has."""
        b, n = len(group), max(len(p.spans) for p in group)
        lengths = torch.tensor([len(p.spans) for p in group])
        states = np.zeros((b, n), np.int64)
        for row, p in enumerate(group):
            states[row, : len(p.spans)] = p.states
        roles, cues = self.network(self.encode(encoder, group, b, n, drop), torch.from_numpy(states), lengths, self.dropout)
        there = torch.arange(n)[None, :] < lengths[:, None]
        there = torch.cat([torch.ones(b, 1, dtype=torch.bool), there], 1)
        return roles, cues.masked_fill(~there[:, None, :], -1e4), lengths

    @torch.no_grad()
    def score(self, encoder, rng) -> dict[str, float]:
        """Exact F1 by role on PolNeAR dev, and of how many words of sources and contents the cue is right, in hundredths."""
        self.core.eval(), self.network.eval()
        pairs, right, all_ = [], 0, 0
        for group in self.groups(self.dev, rng):
            roles, cues, _ = self.scores(encoder, group)
            heads, logs = cues.argmax(-1).tolist(), F.log_softmax(roles, -1).numpy()
            for row, p in enumerate(group):
                pairs.append((p.labels, best_labels(logs[row, : len(p.spans)], p.paragraphs), p.paragraphs))
                for at, cue in enumerate(p.cues):
                    all_ += cue >= 0
                    right += cue >= 0 and heads[row][at] == cue
        self.core.train(), self.network.train()
        return {**score_roles(pairs), "cue of a word": round(100 * right / all_, 2)}

    def encode(self, encoder, group: list[Passage], b: int, n: int, drop: float):
        """[B, N, 2 * width]: the core's states, sentence by sentence."""
        places, at = [], 0
        for row, p in enumerate(group):
            begin = row * n
            for s in p.sentences:
                places.append((len(s), begin, s))
                begin += len(s)
        places.sort(key=lambda place: place[0])
        parts, where = [], []
        for at in range(0, len(places), TOGETHER):
            some = places[at : at + TOGETHER]
            batch = encoder.batch([s for _, _, s in some], drop)
            first, last = self.core.encode(*batch, 0.1, both=True)
            mask = torch.arange(first.shape[1])[None, :] < batch[3][:, None]
            parts.append(torch.cat([first, last], -1)[mask])
            where += [begin + k for size, begin, _ in some for k in range(size)]
        rows = torch.cat(parts)
        out = torch.zeros(b * n, rows.shape[1])
        return out.index_copy(0, torch.tensor(where), rows).view(b, n, -1)


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
