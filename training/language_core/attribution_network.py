"""The attribution network: it stands on the language core's states and reads whole paragraphs, as docs/language-core.md defines it."""

from __future__ import annotations

import torch
from torch import nn
from torch.nn import functional as F

from network import Recurrence, t_of

STATES = 9
QUOTATION_MARKS = {'"': "either", "“": "open", "”": "close", "''": "close", "``": "open", "«": "open", "»": "close"}


def states_of(sentences: list[list[str]], paragraphs: list[int]) -> list[int]:
    """Where each word stands: outside a quotation, in one, or at its mark; within a sentence, at its start, or at a paragraph's."""
    out, inside, at, last = [], False, 0, None
    for sentence in sentences:
        for place, form in enumerate(sentence):
            fresh = paragraphs[at] != last
            last = paragraphs[at]
            if fresh:
                inside = False
            kind = QUOTATION_MARKS.get(form)
            if kind:
                quotation = 2
                inside = (not inside) if kind == "either" else kind == "open"
            else:
                quotation = 1 if inside else 0
            out.append(quotation * 3 + (2 if fresh else 1 if place == 0 else 0))
            at += 1
    return out


class AttributionNetwork(nn.Module):
    def __init__(self, core: int, roles: int, width=128, layers=2, state=16, arc=64):
        super().__init__()
        self.config = dict(core=core, width=width, layers=layers, stateWidth=state, states=STATES, arc=arc)
        self.states = nn.Embedding(STATES, state)
        self.input = nn.Linear(2 * core + state, width)
        self.layers = nn.ModuleList(nn.Linear(width, 3 * width) for _ in range(layers))
        self.carries = nn.ParameterList(nn.Parameter(torch.zeros(width)) for _ in range(layers))
        h = width // 2
        for layer in self.layers:
            nn.init.xavier_uniform_(layer.weight)
            layer.bias.data.zero_()
            for side in (0, 3 * h):
                layer.bias.data[side + h : side + 2 * h] = torch.linspace(-1, 4, h)
        self.roles = nn.Linear(width, roles)
        self.none = nn.Parameter(torch.randn(width) * 0.1)
        self.dep = nn.Linear(width, arc)
        self.head = nn.Linear(width, arc)
        self.pair = nn.Parameter(torch.eye(arc) * 0.1)
        self.head_bias = nn.Parameter(torch.zeros(arc))

    def forward(self, core, states, lengths, dropout=0.0):
        """core: [B, T, 2 * width of the core] (its input's and its last layer's states) -> role scores, cue scores (column 0: none)."""
        x = t_of(self.input(torch.cat([F.dropout(core, dropout, self.training), self.states(states)], -1)))
        for layer, carry in zip(self.layers, self.carries):
            if self.training and dropout > 0:
                into = x * torch.empty(x.shape[0], 1, x.shape[-1]).bernoulli_(1 - dropout) / (1 - dropout)
            else:
                into = x
            x = Recurrence.apply(layer(into), x, carry, lengths)
        x = F.dropout(x, dropout, self.training)
        head = F.relu(self.head(torch.cat([t_of(self.none).expand(x.shape[0], 1, -1), x], 1)))
        cues = F.relu(self.dep(x)) @ self.pair @ head.transpose(1, 2) + (head @ self.head_bias)[:, None, :]
        return self.roles(x), cues
