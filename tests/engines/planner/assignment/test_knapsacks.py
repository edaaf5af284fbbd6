"""The inner problems against trying every set."""

from itertools import combinations

import numpy as np
import pytest

from schoolpoort.engines.planner.assignment.knapsacks import fill, regrets


def _best(profit, load, room, must=(), never=()):
    items = range(len(profit))
    sets = (chosen for size in range(len(profit) + 1) for chosen in combinations(items, size))
    values = [
        sum(profit[item] for item in chosen)
        for chosen in sets
        if sum(load[item] for item in chosen) <= room and set(must) <= set(chosen) and not set(never) & set(chosen)
    ]
    return max(values, default=-np.inf)


@pytest.mark.parametrize("seed", range(12))
def test_rows_are_filled_best_and_regrets_are_exact(seed):
    random = np.random.default_rng(seed)
    profit, load = random.normal(2, 5, (3, 7)), random.integers(0, 9, (3, 7))
    rooms = random.integers(0, 25, 3)

    filled = fill(profit, load, rooms)

    for row in range(3):
        best = _best(profit[row], load[row], rooms[row])
        chosen = np.flatnonzero(filled.chosen[row])
        assert filled.value[row] == pytest.approx(best)
        assert profit[row, chosen].sum() == pytest.approx(best)
        assert load[row, chosen].sum() <= rooms[row]
        value, lost_in, lost_out = regrets(profit[row], load[row], int(rooms[row]))
        assert value == pytest.approx(best)
        for item in range(7):
            assert lost_in[item] == pytest.approx(best - _best(profit[row], load[row], rooms[row], must=[item]))
            assert lost_out[item] == pytest.approx(best - _best(profit[row], load[row], rooms[row], never=[item]))
