"""Evaluating 1,000 outcomes over 10 years, against a bare loop over the same exact arithmetic: at most 10 x.

python -m benchmarks.sroi_evaluation
"""

import sys
import time
from collections.abc import Callable
from decimal import Decimal, localcontext
from fractions import Fraction
from uuid import UUID, uuid4

from impact_desk.domain.discounting import EXACT, discounting
from impact_desk.domain.records import Evaluation, EvaluationInput, Outcome
from impact_desk.domain.sroi import evaluate

OUTCOMES, YEARS, MOST, ROUNDS = 1_000, 10, 10, 7
STUDY = UUID(int=1)


def value_map(count: int = OUTCOMES, years: int = YEARS) -> tuple[Evaluation, EvaluationInput, tuple[Outcome, ...]]:
    """A value map whose rows all differ, so that nothing can be reckoned once for all."""
    terms = Evaluation(
        id=STUDY,
        evaluation_code="B",
        program_code=STUDY,
        title="Benchmark",
        kind="forecast",
        start_year=2020,
        discount_rate=Decimal("0.035"),
    )
    spent = EvaluationInput(id=STUDY, evaluation_code=STUDY, stakeholder="F", description="G", amount=Decimal(10**8))
    rows = tuple(
        Outcome(
            id=uuid4(),
            evaluation_code=STUDY,
            outcome_code=f"B-O{number}",
            stakeholder=f"S{number % 12}",
            outcome=f"Change {number}",
            quantity=Decimal(100 + number),
            proxy_value=Decimal(20_000 + 7 * number).scaleb(-2),
            duration_years=Decimal(years),
            deadweight=Decimal(number % 50).scaleb(-2),
            displacement=Decimal(number % 7).scaleb(-2),
            attribution=Decimal(number % 60).scaleb(-2),
            drop_off=Decimal(number % 97 + 1).scaleb(-2),
        )
        for number in range(count)
    )
    return terms, spent, rows


def bare(terms: Evaluation, spent: EvaluationInput, rows: tuple[Outcome, ...]) -> Fraction:
    """The same exact sums with nothing around them: no checks, no years kept, no stakeholders."""
    factors = discounting(terms.discount_rate, terms.discount_timing, YEARS)
    one, total = Decimal(1), Decimal(0)
    with localcontext(EXACT):
        for row in rows:
            value = row.quantity * row.proxy_value * (one - row.deadweight)
            value *= (one - row.displacement) * (one - row.attribution)
            for year in range(1, YEARS + 1):
                total += value * factors.weights[year]
                value *= one - row.drop_off
    return factors.present(total) / Fraction(spent.amount)


def best(act: Callable[[], object]) -> float:
    """The shortest of several rounds, in seconds."""
    found = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        act()
        found.append(time.perf_counter() - begun)
    return min(found)


def main() -> int:
    """Measure, print, and say by the exit code whether the bar was met."""
    terms, spent, rows = value_map()
    if evaluate(terms, (spent,), rows).ratio != bare(terms, spent, rows):
        print("the two do not reckon the same")
        return 1
    whole, loop = best(lambda: evaluate(terms, (spent,), rows)), best(lambda: bare(terms, spent, rows))
    times = whole / loop
    print(
        f"evaluation of {OUTCOMES} x {YEARS}: {whole * 1e3:.1f} ms, bare loop {loop * 1e3:.1f} ms: {times:.2f} x (bar {MOST} x)"
    )
    return int(times > MOST)


if __name__ == "__main__":
    sys.exit(main())
