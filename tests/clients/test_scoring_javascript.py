"""JavaScript: the published profiles and ``scoring.mjs`` give of every body the fractions that Python gives."""

import json
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from random import Random
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from gov_integrity.forms.formula import WORKED
from gov_integrity.forms.indicator import Indicator, Reading
from gov_integrity.forms.profile import Adjustment, Profile, Weighted
from gov_integrity.forms.shape import Better, Shape, Takes
from gov_integrity.judgement.card import Scorecard, card_of
from gov_integrity.judgement.gates import Veto
from gov_integrity.judgement.leaf import Known
from gov_integrity.publish.profile_json import profile_data
from gov_integrity.publish.profile_schema import profile_schema
from gov_integrity.standard import catalogue, profiles
from tests.scoring.bureau import BODY, ON

MODULE = Path(__file__).parents[2] / "clients/javascript/scoring.mjs"
BODIES = 150
NUMBERS = ("numerator", "denominator")
BATCH = f"""
import {{ score }} from "{MODULE.as_uri()}";
import {{ readFileSync }} from "node:fs";
const told = JSON.parse(readFileSync(0, "utf8")).map(([profile, bodies]) =>
    bodies.map(([readings, gates]) => {{
        try {{ return score(profile, readings, gates); }} catch (fault) {{ return {{ refused: fault.message }}; }}
    }}));
process.stdout.write(JSON.stringify(told));
"""

Body = tuple[dict[str, dict[str, str]], list[str]]


def with_every_formula() -> Profile:
    """Return a profile with every formula of values and of events, by its worked examples, and adjustments."""
    base = profiles.profile("six-dimensions-2025")
    indicator = next(base.weighted()).indicator
    held = list({each.shape.name: each.shape for each in WORKED}.values())
    values = [each for each in held if each.takes is Takes.VALUE]
    events = [each for each in held if each.takes is Takes.EVENTS]
    items = [_item(base, indicator, shape, f"item-{index}") for index, shape in enumerate([*values, *events])]
    first, second, *others = base.dimensions
    dimensions = (replace(first, indicators=tuple(items)), replace(second, indicators=tuple(items[:3])), *others)
    taken = _item(base, indicator, events[0], "taken")
    return replace(
        base, id="every-formula", dimensions=dimensions, adjustments=(Adjustment(id="taken", weighted=taken),)
    )


def _item(base: Profile, indicator: Indicator, shape: Shape[Any], name: str) -> Weighted:
    kinds = tuple(replace(indicator, id=f"{kind}") for kind in shape.kinds)
    return replace(next(base.weighted()), indicator=replace(indicator, id=name), shape=shape, kinds=kinds)


def bodies(scored: Profile, seed: int) -> Iterator[Body]:
    """Yield good and bad bodies, with many gaps and with few."""
    source = Random(seed)  # noqa: S311 - repeatable on purpose
    for _ in range(BODIES):
        rare, worst = source.choice([0.01, 0.3]), source.choice([0.05, 0.15, 0.25, 1.2])
        wanted = scored.wanted().items()
        readings = {name: _reading(source, each, rare, worst) for name, each in wanted if source.random() > rare / 4}
        gates = [gated.predicate for gated in scored.gates if source.random() < 0.1]
        yield readings, gates


def _reading(source: Random, indicator: Indicator, rare: float, worst: float) -> dict[str, str]:
    of = source.choice([0, 1, 3, 8, 40, 200, 2000])
    missed = Fraction(int(source.random() * worst * 2 * of), 2)
    numerator = missed if indicator.better is Better.LOWER else max(Fraction(0), of - missed)
    numbers = {"numerator": str(numerator), "denominator": str(of)}
    if source.random() < rare:
        state = source.choice(["missing", "not_applicable", "disputed", "estimated"])
        return {"state": state} if state in {"missing", "not_applicable"} else {"state": state, **numbers}
    return {"numerator": "1", "denominator": "0"} if source.random() < rare / 10 else numbers


def card(scored: Profile, body: Body) -> Scorecard:
    readings, gates = body

    def known(indicator: str) -> Known:
        given = readings.get(indicator, {"state": "missing"})
        numerator, denominator = (Fraction(given[name]) if name in given else None for name in NUMBERS)
        return Known(reading=Reading(numerator, denominator, given.get("state", "ok"), "2025"))

    vetoes = tuple(
        Veto(gated, catalogue.predicate(gated.predicate).title, ())
        for gated in scored.gates
        if gated.predicate in gates
    )
    return card_of(scored, body_code=BODY, body_name="甲", period="2025", on=ON, known=known, vetoes=vetoes)


def expected(found: Scorecard) -> dict[str, object]:
    return {
        "dimensions": {each.dimension.id: None if each.score is None else str(each.score) for each in found.dimensions},
        "bonus": str(found.bonus),
        "award_eligible": found.award_eligible,
        "total": None if found.total is None else str(found.total),
        "score": None if found.score is None else str(found.score),
        "shown": None if found.score is None else found.profile.scale.shown(found.score),
        "grade": None if found.grade is None else found.grade.id,
    }


def told(tool: Callable[[str], Path], batch: object) -> Any:
    command = [str(tool("node")), "--input-type=module", "--eval", BATCH]
    ended = subprocess.run(
        command, input=json.dumps(batch), capture_output=True, text=True, check=True, encoding="utf-8"
    )
    return json.loads(ended.stdout)


@pytest.mark.needs("node")
def test_every_score_is_the_one_of_python(tool: Callable[[str], Path]) -> None:
    scored = [*profiles.profiles(), with_every_formula()]
    made = [list(bodies(each, seed)) for seed, each in enumerate(scored)]
    answers = told(tool, [[profile_data(each), batch] for each, batch in zip(scored, made, strict=True)])
    ends: set[object] = set()
    for each, batch, answered in zip(scored, made, answers, strict=True):
        for body, answer in zip(batch, answered, strict=True):
            wanted = expected(card(each, body))
            assert answer == wanted, (each.id, body)
            ends.add(wanted["grade"])
    assert ends >= {"A", "B", "C", "D", None}


@pytest.mark.needs("node")
def test_what_the_reader_does_not_know_it_refuses(tool: Callable[[str], Path]) -> None:
    data = profile_data(profiles.profile("six-dimensions-2025"))
    later, strange = data | {"version": 2}, json.loads(json.dumps(data))
    strange["dimensions"][0]["items"][0]["shape"]["name"] = "peer"
    full: Body = ({"litigation-loss-rate": {"numerator": "0", "denominator": "1"}}, [])
    answers = told(tool, [[later, [full]], [strange, [full]], [data, [({}, ["no-such-gate"])]]])
    assert [answer["refused"].partition(" ")[0] for (answer,) in answers] == ["a", "a", "no"]


def test_the_published_profiles_have_the_published_shape() -> None:
    schema = profile_schema()
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    for each in (*profiles.profiles(), with_every_formula()):
        validator.validate(profile_data(each))
    broken = profile_data(profiles.profile("six-dimensions-2025"))
    for change in ({"version": 2}, {"more": 1}, {"minimum_share_of_total": "0.6"}, {"ties": "none"}):
        assert not validator.is_valid(broken | change), change
