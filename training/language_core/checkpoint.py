"""Where a training that was cut short goes on: behind its last whole epoch, with the same chance as if it had never stopped, so that it ends in the same bytes."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import torch


class Checkpoint:
    """What is needed to go on, in a file beside the result; gone when the result is there."""

    def __init__(self, result: Path, rng: random.Random, **parts):
        """parts: whatever has state_dict() and load_state_dict(): modules, optimizers, schedules."""
        self.path = result.with_suffix(".checkpoint.pt")
        self.rng = rng
        self.parts = parts

    def resume(self) -> dict:
        """Puts everything back as it was and returns what `save` was told, with `epochs` that are done; of a new training {"epochs": 0}."""
        if not self.path.exists():
            return {"epochs": 0}
        # The file is our own, and holds the states of random numbers, which are no tensors.
        saved = torch.load(self.path, weights_only=False)
        for name, part in self.parts.items():
            part.load_state_dict(saved["parts"][name])
        torch.set_rng_state(saved["chance"]["torch"])
        np.random.set_state(saved["chance"]["numpy"])
        self.rng.setstate(saved["chance"]["python"])
        print(f"goes on behind epoch {saved['told']['epochs']}", flush=True)
        return saved["told"]

    def save(self, **told) -> None:
        chance = {"torch": torch.get_rng_state(), "numpy": np.random.get_state(), "python": self.rng.getstate()}
        parts = {name: part.state_dict() for name, part in self.parts.items()}
        write_whole({"told": told, "chance": chance, "parts": parts}, self.path)

    def done(self) -> None:
        self.path.unlink(missing_ok=True)


def write_whole(value, path: Path) -> None:
    """The file is there whole or not at all, also when the process is killed."""
    part = path.with_name(path.name + ".part")
    torch.save(value, part)
    part.replace(path)
