"""Python's garbage collector rests for as long as anybody asks for it."""

from __future__ import annotations

import gc

import pytest

from interchange.resting import go_on, rest, without_collecting


def test_it_rests_until_the_last_one_is_ready() -> None:
    rest()
    with without_collecting():
        go_on()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_goes_on_after_an_error() -> None:
    with pytest.raises(ValueError, match="mis"), without_collecting():
        raise ValueError("mis")

    assert gc.isenabled()


def test_what_was_off_before_stays_off() -> None:
    gc.disable()
    try:
        with without_collecting():
            assert not gc.isenabled()
        assert not gc.isenabled()
    finally:
        gc.enable()
