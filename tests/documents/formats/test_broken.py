"""Broken files of every format: a clear refusal or a reading, never anything else."""

from __future__ import annotations

import pytest

from broken import FORMATS, SEEDS, allowed, broken

FEW, MANY = 40, 4000


@pytest.mark.parametrize("name", FORMATS)
def test_the_whole_ones_are_read(name: str) -> None:
    allowed(SEEDS[name], name)


@pytest.mark.parametrize("seed", range(FEW))
@pytest.mark.parametrize("name", FORMATS)
def test_a_few_broken_ones(name: str, seed: int) -> None:
    allowed(broken(SEEDS[name], seed), name)


@pytest.mark.long
@pytest.mark.parametrize("name", FORMATS)
def test_many_broken_ones(name: str) -> None:
    for seed in range(FEW, MANY):
        allowed(broken(SEEDS[name], seed), name)
