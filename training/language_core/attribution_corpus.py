"""PolNeAR as the attribution models see it: runs of paragraphs, each word with its role and the cue that its span belongs to.

PolNeAR lets a word stand in one attribution only, so one label a word is enough. Words are ours (training/news-words.ts).
"""

from __future__ import annotations

import gzip
import json
import re
from dataclasses import dataclass
from pathlib import Path

ROLES = ("Source", "Cue", "Content")
ROLE_LABELS = ("O",) + tuple(f"{mark}-{role}" for role in ROLES for mark in "BIES")


@dataclass
class Passage:
    """Sentences of whole paragraphs. `cues[i]` is the place of the first word of the cue that word i's span belongs to,
    counted from 1; 0 where there is none; -1 for words outside sources and contents."""

    document: str
    sentences: list[list[str]]
    paragraphs: list[int]  # of each word
    spans: list[tuple[int, int]]
    labels: list[str] | None = None
    cues: list[int] | None = None

    @property
    def forms(self) -> list[str]:
        return [form for sentence in self.sentences for form in sentence]


def units_of_text(text: str) -> list[int]:
    """Code point -> UTF-16 unit."""
    units, at = [], 0
    for char in text:
        units.append(at)
        at += 2 if ord(char) > 0xFFFF else 1
    return units + [at]


def read_brat(text: str, annotations: str) -> list[dict[str, list[tuple[int, int]]]]:
    unit = units_of_text(text)
    spans: dict[str, list[tuple[int, int]]] = {}
    events = []
    for line in annotations.split("\n"):
        parts = line.split("\t")
        span = re.match(r"T\d+\t\w+ (\d+ \d+(?:;\d+ \d+)*)", line)
        if span:
            pieces = [piece.split(" ") for piece in span[1].split(";")]
            spans[parts[0]] = [(unit[min(int(a), len(unit) - 1)], unit[min(int(b), len(unit) - 1)]) for a, b in pieces]
        elif line.startswith("E") and parts[1].startswith("Attribution"):
            events.append(parts[1].split())
    out = []
    for event in events:
        roles: dict[str, list[tuple[int, int]]] = {role: [] for role in ROLES}
        for part in event:
            name, ident = part.split(":")
            role = name.rstrip("0123456789")
            if role in roles:
                roles[role] += spans.get(ident, [])
        out.append(roles)
    return out


def plain(path: Path) -> str:
    """The text with its line ends as they are: offsets count them."""
    with path.open(encoding="utf8", newline="") as file:
        return file.read()


def read_passages(words: Path, limit: int, polnear: Path | None) -> list[Passage]:
    """Passages of at most `limit` words, or of one longer paragraph; with PolNeAR's marks where its part is given."""
    firsts = {}
    if polnear:
        for path in sorted((polnear / "attributions").glob("*.ann")):
            firsts.setdefault(path.name.rsplit("_", 1)[0], path)
    passages = []
    with gzip.open(words, "rt", encoding="utf8") as file:
        for line in file:
            document = json.loads(line)
            name = document["id"]
            if polnear:
                if not name.startswith("polnear-"):
                    continue
                stem = name.removeprefix("polnear-").removesuffix(".txt")
                if stem not in firsts:
                    continue
                events = read_brat(plain(polnear / "text" / f"{stem}.txt"), plain(firsts[stem]))
            group: list[dict] = []
            runs: list[list[dict]] = []
            by_paragraph: dict[int, list[dict]] = {}
            for s in document["sentences"]:
                by_paragraph.setdefault(s["paragraph"], []).append(s)
            size = 0
            for sentences in by_paragraph.values():
                n = sum(len(s["forms"]) for s in sentences)
                if group and size + n > limit:
                    runs.append(group)
                    group, size = [], 0
                group = group + sentences
                size += n
            if group:
                runs.append(group)
            for run in runs:
                passage = Passage(
                    document=name,
                    sentences=[s["forms"] for s in run],
                    paragraphs=[s["paragraph"] for s in run for _ in s["forms"]],
                    spans=[tuple(span) for s in run for span in s["spans"]],
                )
                if polnear:
                    mark(passage, events)
                passages.append(passage)
    return passages


def mark(passage: Passage, events: list[dict[str, list[tuple[int, int]]]]) -> None:
    n = len(passage.spans)
    labels, cues = ["O"] * n, [-1] * n
    start, end = passage.spans[0][0], passage.spans[-1][1]

    def words_in(a: int, b: int) -> list[int]:
        if b <= start or a >= end:
            return []
        return [i for i, (x, y) in enumerate(passage.spans) if x < b and y > a]

    for event in events:
        cue_words = [i for piece in event["Cue"] for i in words_in(*piece)]
        target = min(cue_words) + 1 if cue_words else 0
        for role in ROLES:
            for piece in event[role]:
                # A span over the end of a paragraph is cut there.
                runs: list[list[int]] = []
                for i in words_in(*piece):
                    if labels[i] != "O":
                        continue
                    if runs and runs[-1][-1] == i - 1 and passage.paragraphs[i] == passage.paragraphs[i - 1]:
                        runs[-1].append(i)
                    else:
                        runs.append([i])
                for run in runs:
                    for i in run:
                        mark_ = "S" if len(run) == 1 else "B" if i == run[0] else "E" if i == run[-1] else "I"
                        labels[i] = f"{mark_}-{role}"
                        if role != "Cue":
                            cues[i] = target
    passage.labels, passage.cues = labels, cues


def spans_of(labels: list[str], paragraphs: list[int]) -> dict[str, set[tuple[int, int]]]:
    out: dict[str, set[tuple[int, int]]] = {role: set() for role in ROLES}
    first = None
    for at, label in enumerate(labels + ["O"]):
        here = None if label == "O" else label[2:]
        going = first is not None and here == first[1] and label[0] in "IE" and paragraphs[at] == paragraphs[at - 1]
        if first is not None and not going:
            out[first[1]].add((first[0], at))
            first = None
        if here is not None and first is None:
            first = (at, here)
    return out


def score_roles(pairs) -> dict[str, float]:
    """Exact F1 by role, from pairs of (gold labels, found labels, paragraphs)."""
    counts = {role: [0, 0, 0] for role in ROLES}
    for gold, found, paragraphs in pairs:
        a, b = spans_of(gold, paragraphs), spans_of(found, paragraphs)
        for role in ROLES:
            counts[role][0] += len(a[role])
            counts[role][1] += len(b[role])
            counts[role][2] += len(a[role] & b[role])
    return {role: round(200 * r / max(1, g + f), 2) for role, (g, f, r) in counts.items()}
