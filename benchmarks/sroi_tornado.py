"""The tornado of 200 outcomes x 6 assumptions under 200 ms, against evaluating everything anew for each end.

python -m benchmarks.sroi_tornado
"""

import sys

from benchmarks.sroi_evaluation import best, value_map

from impact_desk.domain.sensitivity import moved, swings
from impact_desk.domain.sroi import evaluate

OUTCOMES, ASSUMPTIONS, MOST_MS, SAMPLE = 200, 6, 200.0, 20


def main() -> int:
    """Measure, print, and say by the exit code whether the bar was met."""
    terms, spent, rows = value_map(OUTCOMES, 5)
    result = evaluate(terms, (spent,), rows)
    found = swings(result)
    if len(found) < OUTCOMES * ASSUMPTIONS:
        print(f"only {len(found)} assumptions moved")
        return 1

    def anew() -> None:
        for place in range(SAMPLE):
            changed = moved(rows[place], "quantity", rows[place].quantity * 2)
            evaluate(terms, (spent,), (*rows[:place], changed, *rows[place + 1 :]))

    took = best(lambda: swings(result)) * 1e3
    naive = best(anew) / SAMPLE * 2 * len(found) * 1e3
    print(
        f"tornado of {OUTCOMES} x {ASSUMPTIONS}: {took:.0f} ms (bar {MOST_MS:.0f} ms); everything anew: {naive:.0f} ms"
    )
    return int(took > MOST_MS)


if __name__ == "__main__":
    sys.exit(main())
