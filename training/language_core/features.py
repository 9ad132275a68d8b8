"""What a word form gives the student before any context: rows of the word list, of hashed pieces, of shapes.

The product computes the same from the same form (docs/language-core.md); hashes run over UTF-16 code units.
"""

from __future__ import annotations

from functools import lru_cache

CHAR_ROWS = 16384
SHAPE_ROWS = 128
PIECES = 8


def norm_of(form: str) -> str:
    return "".join("0" if "0" <= c <= "9" else c for c in form.lower())


def units_of(text: str) -> list[int]:
    data = text.encode("utf-16-le", "surrogatepass")
    return [data[i] | data[i + 1] << 8 for i in range(0, len(data), 2)]


def fnv(units: list[int], salt: int) -> int:
    value = 2166136261
    for unit in [salt, *units]:
        value = ((value ^ unit) * 16777619) & 0xFFFFFFFF
    return value


def char_rows_of(norm: str) -> list[int]:
    """Rows of the hashed pieces; a piece that the word is too short for is row -1."""
    units = units_of(norm)
    rows = []
    for length in (1, 2, 3, 4):
        rows.append(fnv(units[-length:], length) % CHAR_ROWS if length <= len(units) else -1)
    for length in (1, 2, 3):
        rows.append(fnv(units[:length], 4 + length) % CHAR_ROWS if length <= len(units) else -1)
    rows.append(fnv(units, 8) % CHAR_ROWS)
    return rows


def shape_row_of(form: str) -> int:
    shape: list[int] = []
    for unit in units_of(form):
        char = chr(unit)
        if "0" <= char <= "9":
            kind = ord("d")
        elif char.lower() != char.upper():
            kind = ord("X") if char == char.upper() else ord("x")
        else:
            kind = unit
        if len(shape) >= 2 and shape[-1] == kind and shape[-2] == kind:
            continue
        shape.append(kind)
    return fnv(shape[:8], 9) % SHAPE_ROWS


@lru_cache(maxsize=400_000)
def rows_of(form: str) -> tuple[str, tuple[int, ...], int]:
    norm = norm_of(form)
    return norm, tuple(char_rows_of(norm)), shape_row_of(form)
