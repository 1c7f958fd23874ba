"""The library's face: four public names, loaded only when they are used."""

from __future__ import annotations

import subprocess
import sys

import pytest

import greffier


def test_public_names() -> None:
    assert {"Symbol", "__version__", "open_document", "read"} == set(greffier.__all__)
    for name in greffier.__all__:
        assert getattr(greffier, name)


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'write'"):
        greffier.write  # noqa: B018 - asking for the name is what is tested


def test_importing_it_loads_nothing_else() -> None:
    code = (
        "import sys; before = set(sys.modules); import greffier; "
        "print(*sorted(m for m in set(sys.modules) - before if m.partition('.')[0] in "
        "('greffier', 'msgspec', 'ahocorasick', 'django')))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)

    assert done.stdout.split() == ["greffier"]
