"""The student's network, as docs/language-core.md defines it."""

from __future__ import annotations

from pathlib import Path

import torch
from torch import nn
from torch.nn import functional as F
from torch.utils.cpp_extension import load

from features import CHAR_ROWS, PIECES, SHAPE_ROWS

recurrence = load(
    name="recurrence",
    sources=[str(Path(__file__).with_name("recurrence.cpp"))],
    extra_cflags=["-O3", "-march=native", "-ffast-math"],
)


class Recurrence(torch.autograd.Function):
    @staticmethod
    def forward(ctx, u, x, carry, lengths):
        u, x = u.contiguous(), x.contiguous()
        out, cells = recurrence.forward(u, x, carry, lengths)
        ctx.save_for_backward(u, x, carry, lengths, cells)
        return out

    @staticmethod
    def backward(ctx, gradient):
        u, x, carry, lengths, cells = ctx.saved_tensors
        du, dx, dv = recurrence.backward(gradient.contiguous(), u, x, carry, lengths, cells)
        return du, dx, dv, None


def t_of(x):
    x = x.clamp(-3, 3)
    q = x * x
    return x * (27 + q) / (27 + 9 * q)


class LanguageCore(nn.Module):
    def __init__(
        self, words: int, tags: int, relations: int, names: int, width=128, layers=3, word=64, char=64, shape=16, arc=64, label=64, reach=16, window=2
    ):
        super().__init__()
        self.config = dict(width=width, layers=layers, wordWidth=word, charWidth=char, charRows=CHAR_ROWS, shapeWidth=shape, shapeRows=SHAPE_ROWS, arc=arc, label=label, reach=reach, window=window)
        self.reach = reach
        self.words = nn.Embedding(words + 1, word, sparse=True)
        # The last row is that of pieces that are not there.
        self.chars = nn.EmbeddingBag(CHAR_ROWS + 1, char, mode="sum", padding_idx=CHAR_ROWS, sparse=True)
        nn.init.normal_(self.chars.weight, std=0.1)
        self.chars.weight.data[CHAR_ROWS] = 0
        self.shapes = nn.Embedding(SHAPE_ROWS, shape)
        nn.init.normal_(self.shapes.weight, std=0.3)
        # One matrix a place in the window, from `window` words before to as many behind; beyond the sentence is `edge`.
        self.window = window
        self.input = nn.Linear((2 * window + 1) * (word + char + shape), width)
        self.edge = nn.Parameter(torch.randn(word + char + shape) * 0.1)
        self.layers = nn.ModuleList(nn.Linear(width, 3 * width) for _ in range(layers))
        self.carries = nn.ParameterList(nn.Parameter(torch.zeros(width)) for _ in range(layers))
        h = width // 2
        for layer in self.layers:
            nn.init.xavier_uniform_(layer.weight)
            layer.bias.data.zero_()
            for side in (0, 3 * h):
                # Each starts a little open to what came before.
                layer.bias.data[side + h : side + 2 * h] = torch.linspace(-1, 3, h)
        self.tags = nn.Linear(width, tags)
        self.names = nn.Linear(width, names)
        self.root = nn.Parameter(torch.randn(width) * 0.1)
        self.arc_dep = nn.Linear(width, arc)
        self.arc_head = nn.Linear(width, arc)
        self.arc_pair = nn.Parameter(torch.eye(arc) * 0.1)
        self.arc_head_bias = nn.Parameter(torch.zeros(arc))
        self.arc_root_bias = nn.Parameter(torch.zeros(1))
        self.arc_distance = nn.Parameter(torch.zeros(2 * reach + 1))
        self.label_dep = nn.Linear(width, label)
        self.label_head = nn.Linear(width, label, bias=False)
        self.label_out = nn.Linear(label, relations)

    def encode(self, words, chars, shapes, lengths, dropout=0.0, both=False):
        """[B, T] rows, [B, T, PIECES] rows, [B, T] rows -> [B, T, width] within ±1; with `both`, also what went into the layers."""
        b, t = words.shape
        bags = self.chars(chars.view(b * t, PIECES)).view(b, t, -1)
        joined = F.dropout(torch.cat([self.words(words), bags, self.shapes(shapes)], -1), dropout, self.training)
        beyond = torch.arange(t)[None, :, None] >= lengths[:, None, None]
        joined = torch.where(beyond, self.edge, joined)
        edges = self.edge.expand(b, self.window, -1)
        padded = torch.cat([edges, joined, edges], 1)
        around = torch.cat([padded[:, at : at + t] for at in range(2 * self.window + 1)], -1)
        x = first = t_of(self.input(around))
        for layer, carry in zip(self.layers, self.carries):
            # One mask for a whole sentence.
            if self.training and dropout > 0:
                mask = torch.empty(b, 1, x.shape[-1]).bernoulli_(1 - dropout) / (1 - dropout)
                x_in = x * mask
            else:
                x_in = x
            x = Recurrence.apply(layer(x_in), x, carry, lengths)
        return (first, x) if both else F.dropout(x, dropout, self.training)

    def arcs(self, x):
        """[B, T, T + 1] scores; column 0 is the root."""
        b, n, _ = x.shape
        root = t_of(self.root).expand(b, 1, -1)
        dep = F.relu(self.arc_dep(x)) @ self.arc_pair
        head = F.relu(self.arc_head(torch.cat([root, x], 1)))
        scores = dep @ head.transpose(1, 2) + (head @ self.arc_head_bias)[:, None, :]
        at = torch.arange(n)
        distance = self.arc_distance[(at[None, :] - at[:, None]).clamp(-self.reach, self.reach) + self.reach]
        return scores + torch.cat([self.arc_root_bias.expand(n, 1), distance], 1)

    def relations(self, x, heads):
        """[B, T, R] scores given heads (0 is the root)."""
        root = t_of(self.root).expand(x.shape[0], 1, -1)
        rooted = self.label_head(torch.cat([root, x], 1))
        chosen = rooted.gather(1, heads[..., None].expand(-1, -1, rooted.shape[-1]))
        return self.label_out(F.relu(self.label_dep(x) + chosen))
