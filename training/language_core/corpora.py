"""Readers of the corpora that the language core learns from: trees, names, plain news.

A chunk is a list of sentences that follow one another in a document; a sentence is a Sentence with whatever its corpus
marks. Marks that a corpus lacks are None. Heads count words of the sentence from 0; the root's head is -1.
"""

from __future__ import annotations

import gzip
import json
import re
from dataclasses import dataclass
from pathlib import Path

# Genres of GUM whose texts may not be used commercially stay out: GUM's LICENSE.txt.
GUM_NON_COMMERCIAL = ("essay", "fiction", "letter", "podcast", "reddit", "whow")

NAME_TYPES = ("PER", "ORG", "LOC", "MISC")
NAME_LABELS = ("O",) + tuple(f"{mark}-{kind}" for kind in NAME_TYPES for mark in "BIES")

WNUT_TYPES = {
    "person": "PER",
    "location": "LOC",
    "corporation": "ORG",
    "group": "ORG",
    "product": "MISC",
    "creative-work": "MISC",
}
CORENLP_TYPES = {"PERSON": "PER", "ORGANIZATION": "ORG", "LOCATION": "LOC", "MISC": "MISC"}
BRACKETS = {"-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "-LCB-": "{", "-RCB-": "}", "``": '"', "''": '"'}


@dataclass
class Sentence:
    forms: list[str]
    tags: list[str] | None = None  # "XPOS UPOS"
    heads: list[int] | None = None
    relations: list[str] | None = None
    names: list[str] | None = None  # BIOES
    paragraph: int = 0
    # Offsets of the words in the document's text, where it has one.
    spans: list[tuple[int, int]] | None = None


def read_conllu(path: Path) -> list[list[Sentence]]:
    """Documents of a CoNLL-U file, without multiword ranges and empty nodes."""
    documents: list[list[Sentence]] = []
    paragraph = 0
    for block in path.read_text(encoding="utf8").split("\n\n"):
        lines = block.split("\n")
        if any(line.startswith("# newdoc") for line in lines) or not documents:
            documents.append([])
        if any(line.startswith("# newpar") for line in lines):
            paragraph += 1
        rows = [line.split("\t") for line in lines if re.match(r"\d+\t", line)]
        if not rows:
            continue
        documents[-1].append(
            Sentence(
                forms=[row[1] for row in rows],
                tags=[f"{row[4]} {row[3]}" for row in rows],
                heads=[int(row[6]) - 1 for row in rows],
                relations=[row[7] for row in rows],
                paragraph=paragraph,
            )
        )
    return documents


def read_treebanks(corpora: Path, part: str, everything: bool = False) -> list[list[Sentence]]:
    """EWT and GUM; without GUM's non-commercial genres unless everything is asked for."""
    documents = read_conllu(corpora / "ud-ewt" / f"{part}.conllu")
    for path in sorted((corpora / "gum" / part).glob("*.conllu")):
        if everything or path.name.split("_")[1] not in GUM_NON_COMMERCIAL:
            documents += read_conllu(path)
    return documents


def bioes(labels: list[str]) -> list[str]:
    """IOB1, IOB2 or bare labels as BIOES."""
    starts = []
    for at, label in enumerate(labels):
        before = labels[at - 1] if at > 0 else "O"
        starts.append(label != "O" and (label[0] == "B" or before == "O" or before[2:] != label[2:]))
    out = []
    for at, label in enumerate(labels):
        if label == "O":
            out.append("O")
            continue
        last = at + 1 == len(labels) or labels[at + 1] == "O" or starts[at + 1]
        mark = ("S" if last else "B") if starts[at] else ("E" if last else "I")
        out.append(f"{mark}-{label[2:]}")
    return out


HYPHENED = re.compile(r"(?<=[A-Za-z])(-)(?=[A-Za-z])")


def split_hyphens(forms: list[str], labels: list[str]) -> tuple[list[str], list[str]]:
    """Universal Dependencies has "Franco-German" as three words; so must the corpora of names."""
    new_forms: list[str] = []
    new_labels: list[str] = []
    for form, label in zip(forms, labels):
        parts = [part for part in HYPHENED.split(form) if part]
        for at, part in enumerate(parts):
            new_forms.append(part)
            new_labels.append(label if at == 0 or label == "O" else f"I-{label[2:]}")
    return new_forms, new_labels


def read_conllpp(path: Path) -> list[list[Sentence]]:
    documents = []
    for part in re.split(r"^-DOCSTART-.*$", path.read_text(encoding="utf8"), flags=re.M):
        sentences = []
        for block in re.split(r"\n\s*\n", part.strip()):
            rows = [line.split() for line in block.split("\n") if line.strip()]
            if rows:
                forms, labels = split_hyphens([row[0] for row in rows], [row[-1] for row in rows])
                sentences.append(Sentence(forms=forms, names=bioes(labels), paragraph=len(sentences)))
        if sentences:
            documents.append(sentences)
    return documents


def read_wnut(path: Path) -> list[list[Sentence]]:
    documents = []
    for block in re.split(r"\n\s*\n", path.read_text(encoding="utf8").strip()):
        rows = [line.split("\t") for line in block.split("\n") if line.strip()]
        labels = [row[1] if row[1] == "O" else f"{row[1][:2]}{WNUT_TYPES[row[1][2:]]}" for row in rows]
        forms, labels = split_hyphens([row[0] for row in rows], labels)
        documents.append([Sentence(forms=forms, names=bioes(labels))])
    return documents


def read_corenlp(path: Path) -> list[list[Sentence]]:
    """PolNeAR's texts with the names that Stanford CoreNLP found there: a machine's labels."""
    documents = []
    with gzip.open(path, "rt", encoding="utf8") as file:
        for part in re.split(r"^# newdoc id = .*\n", file.read(), flags=re.M):
            sentences = []
            for block in part.strip().split("\n\n"):
                rows = [row for row in (line.split("\t") for line in block.split("\n")) if len(row) >= 9]
                if not rows:
                    continue
                labels = [f"I-{CORENLP_TYPES[row[4]]}" if row[4] in CORENLP_TYPES else "O" for row in rows]
                forms, labels = split_hyphens([BRACKETS.get(row[1], row[1]) for row in rows], labels)
                sentences.append(Sentence(forms=forms, names=bioes(labels), paragraph=len(sentences)))
            if sentences:
                documents.append(sentences)
    return documents


def read_words(path: Path) -> list[list[Sentence]]:
    """Plain news that training/news-words.ts has split: one document a line, `[[word, start, end, paragraph] ...]` a sentence."""
    documents = []
    with gzip.open(path, "rt", encoding="utf8") as file:
        for line in file:
            document = json.loads(line)
            documents.append(
                [
                    Sentence(forms=s["forms"], paragraph=s["paragraph"], spans=[tuple(span) for span in s["spans"]])
                    for s in document["sentences"]
                ]
            )
    return documents


def chunks_of(document: list[Sentence], limit: int, across_paragraphs: bool = True) -> list[list[Sentence]]:
    """Runs of sentences of at most `limit` words together; a longer sentence stands alone."""
    chunks: list[list[Sentence]] = []
    words = 0
    for sentence in document:
        length = len(sentence.forms)
        same = bool(chunks) and (across_paragraphs or chunks[-1][-1].paragraph == sentence.paragraph)
        if same and words + length <= limit:
            chunks[-1].append(sentence)
            words += length
        else:
            chunks.append([sentence])
            words = length
    return chunks
