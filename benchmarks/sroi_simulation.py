"""100,000 draws of 50 outcomes over 5 years, against the bare numpy expression for the same draws: at most 2 x.

The bare side takes the same numbers from the same streams by the generator's own triangular method, all at once, and
writes the formula down: no chunks, no contributions, no histogram. Both must come to the same median. Then a million draws
in a process of their own, whose greatest memory is measured; and how soon they end when somebody stops them.

python -m benchmarks.sroi_simulation
"""

import multiprocessing
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

import numpy as np
from benchmarks.sroi_evaluation import best, value_map

from impact_desk.domain.sensitivity import Swing, swings
from impact_desk.domain.sroi import evaluate
from impact_desk.domain.sroi_result import Result
from impact_desk.simulation.model import assumptions_of
from impact_desk.simulation.ranges import ranges_of
from impact_desk.simulation.simulate import Simulation, SimulationStopped, simulate

OUTCOMES, YEARS, DRAWS, SEED = 50, 5, 100_000, 1
MOST, MANY, MOST_MB = 2, 1_000_000, 300


def case() -> tuple[Result, tuple[Swing, ...]]:
    """The evaluation that is drawn, and the ranges of its assumptions."""
    terms, spent, rows = value_map(OUTCOMES, YEARS)
    result = evaluate(terms, (spent,), rows)
    return result, swings(result)


def bare(result: Result, moving: tuple[Swing, ...]) -> Any:
    """The median ratio of the same draws, written as one would on the back of an envelope."""
    ranges, order = ranges_of(moving), assumptions_of(result)
    seeds = dict(zip(order, np.random.SeedSequence(SEED).spawn(len(order)), strict=True))

    def of(name: str, outcome: Any = None) -> Any:
        one, stream = ranges[name, outcome], np.random.Generator(np.random.PCG64(seeds[name, outcome]))
        return stream.triangular(one.low, one.mode, one.high, DRAWS)

    rate, present = of("discount_rate"), np.zeros(DRAWS)
    for row in (line.outcome.id for line in result.outcomes):
        value = of("quantity", row) * of("proxy_value", row)
        value = value * (1 - of("deadweight", row)) * (1 - of("displacement", row)) * (1 - of("attribution", row))
        keep, duration = 1 - of("drop_off", row), of("duration_years", row)
        for k in range(YEARS + 1):
            present += value * keep**k * np.clip(duration - k, 0, 1) / (1 + rate) ** (k + 1)
    return np.median(present / of("inputs"))


def many(shape: str, told: Any) -> None:
    """A million draws; tells the greatest memory of this process in MB, before and after."""
    result, moving = case()
    shapes = {one.assumption.key: shape for one in moving}
    before, begun = _greatest_mb(), time.perf_counter()
    simulate(result, moving, shapes, draws=MANY, seed=SEED)
    told.put((before, _greatest_mb(), time.perf_counter() - begun))


def _greatest_mb() -> float:
    import resource

    greatest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return greatest / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def alone(act: Callable[[str, Any], None], shape: str) -> Any:
    """What `act` tells, run in a fresh process."""
    context = multiprocessing.get_context("spawn")
    told = context.Queue()
    process = context.Process(target=act, args=(shape, told))
    process.start()
    found = told.get()
    process.join()
    return found


def stopped_after(result: Result, moving: tuple[Swing, ...], wait: float) -> float:
    """Milliseconds from asking to the end of a million draws on another thread, asked after `wait` seconds."""
    stop, ended = threading.Event(), []

    def work() -> None:
        try:
            simulate(result, moving, draws=MANY, seed=SEED, cancelled=stop.is_set)
        except SimulationStopped:
            ended.append(time.perf_counter())

    thread = threading.Thread(target=work)
    thread.start()
    time.sleep(wait)
    asked = time.perf_counter()
    stop.set()
    thread.join()
    return (ended[0] - asked) * 1e3 if ended else float("inf")


def main() -> int:
    """Measure, print, and say by the exit code whether the bars were met."""
    result, moving = case()
    found: list[Simulation] = []
    whole = best(lambda: found.append(simulate(result, moving, draws=DRAWS, seed=SEED)))
    median = found[0].ratio.median if found[0].ratio else 0
    if abs(float(median) / bare(result, moving) - 1) > 1e-12:
        print("the two do not reckon the same")
        return 1
    expression = best(lambda: bare(result, moving))
    times = whole / expression
    print(
        f"  {DRAWS:,} draws of {OUTCOMES} x {YEARS}: {whole * 1e3:.0f} ms with contributions, "
        f"bare numpy {expression * 1e3:.0f} ms: {times:.2f} x (bar {MOST} x)"
    )
    greatest = 0.0
    for shape in ("triangular", "pert"):
        before, after, took = alone(many, shape)
        greatest = max(greatest, after)
        print(f"  {MANY:,} draws, {shape}: {took:.1f} s, at most {after:.0f} MB, {before:.0f} of them before the first")
    print(f"  greatest memory {greatest:.0f} MB (bar {MOST_MB} MB)")
    stopping = [stopped_after(result, moving, wait) for wait in (0.3, 1.0)]
    print(f"  stopped {max(stopping):.0f} ms after it was asked for")
    return int(times > MOST or greatest > MOST_MB)


if __name__ == "__main__":
    sys.exit(main())
