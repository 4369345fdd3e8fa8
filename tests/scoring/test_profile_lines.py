"""The line of every key of a TOML text, whatever way it is written in."""

import tomllib
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gov_integrity.forms.profile_lines import Lines
from gov_integrity.standard.profiles import profile_ids, text_of

TEXT = '''# a comment with = and [
title = "a \\" # quoted"   # 2
[table] # 3
"quoted key" = 'x # y' # 4
dotted.key = 1 # 5
long = """
two
lines""" # 6
list = [ # 9
  1, # 10
  { a = "]", b = [2, 3] }, # 11
  [ # 12
    4, # 13
  ],
]
[[rows]] # 16
name = "first" # 17
[[rows.inner]] # 18
deep = true # 19
[[rows]] # 20
name = "second" # 21
[rows.sub] # 22
x = 2020-01-01 # 23
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("title", 2),
        ("table", 3),
        ("table.quoted key", 4),
        ("table.dotted", 5),
        ("table.dotted.key", 5),
        ("table.long", 6),
        ("table.list", 9),
        ("table.list[0]", 10),
        ("table.list[1].b[1]", 11),
        ("table.list[2][0]", 13),
        ("rows", 16),
        ("rows[0].name", 17),
        ("rows[0].inner[0].deep", 19),
        ("rows[1].name", 21),
        ("rows[1].sub.x", 23),
        ("rows[1].sub.missing", 22),
        ("rows[1].missing", 20),
        ("nowhere", 1),
        ("", 1),
    ],
)
def test_a_key_stands_on_its_line(path: str, line: int) -> None:
    tomllib.loads(TEXT)
    assert Lines(TEXT).of(path) == line


def paths(value: object, path: str = "") -> Iterator[str]:
    """Yield the path of everything below a value."""
    if isinstance(value, dict):
        for key, below in value.items():
            inner = f"{path}.{key}" if path else key
            yield inner
            yield from paths(below, inner)
    if isinstance(value, list):
        for index, below in enumerate(value):
            yield f"{path}[{index}]"
            yield from paths(below, f"{path}[{index}]")


@pytest.mark.parametrize("profile_id", profile_ids())
def test_every_key_of_a_profile_is_found_on_a_line_that_names_it(profile_id: str) -> None:
    text = text_of(profile_id)
    known, written = Lines(text).known(), text.split("\n")
    for path in paths(tomllib.loads(text)):
        name = path.rpartition(".")[2].partition("[")[0]
        assert path in known, path
        if not path.endswith("]"):
            assert name in written[known[path] - 1], path


names = st.text("abcxyz_-019", min_size=1, max_size=6)
values = st.recursive(
    st.one_of(st.integers(0, 99).map(str), st.sampled_from(('"a#]"', "'{='", "true", "1.5", '"\\""'))),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda items: "[" + "".join(f"{item}, # no ]\n" for item in items) + "]"),
        st.dictionaries(names, inner, max_size=3).map(
            lambda table: (
                "{ " + ", ".join(f"{key} = {value}" for key, value in table.items() if "\n" not in value) + " }"
            )
        ),
    ),
    max_leaves=6,
)


@given(st.dictionaries(names, st.dictionaries(names, values, max_size=3), max_size=3))
def test_every_key_of_any_text_has_a_line(tables: dict[str, dict[str, str]]) -> None:
    text = "".join(
        f"[{name}]\n" + "".join(f"{key} = {value}\n" for key, value in table.items()) for name, table in tables.items()
    )
    found = Lines(text).known()
    assert set(paths(tomllib.loads(text))) <= set(found)
    for name, table in tables.items():
        for key in table:
            line = text.split("\n")[found[f"{name}.{key}"] - 1]
            assert line.startswith(f"{key} = ")
