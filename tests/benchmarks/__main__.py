"""Run the benchmarks: `python -m tests.benchmarks [NAME…]`, all of them or those named (startup is bench_startup.py).

They measure and never fail for being slow: a goal that was missed is marked with an exclamation mark.
"""

import argparse
import importlib
import os
from pathlib import Path

from tests.benchmarks.rows import Row, table


def main() -> None:
    """Run the benchmarks and print their figures, their goals and the ratio of the two."""
    known = sorted(path.stem.removeprefix("bench_") for path in Path(__file__).parent.glob("bench_*.py"))
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description="Measure Glossator.")
    parser.add_argument("name", nargs="*", choices=[*known, []], help=f"one of: {', '.join(known)}")
    rows: list[Row] = []
    for name in parser.parse_args().name or known:
        print(f"measuring {name} …", flush=True)
        rows += importlib.import_module(f"tests.benchmarks.bench_{name}").run()
    if hasattr(os, "getloadavg"):
        busy = f"load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors"
        print(f"({busy}: where others work too, times are longer)")
    print(table(rows))


if __name__ == "__main__":
    main()
