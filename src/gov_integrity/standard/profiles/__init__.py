"""地方方案 — which scoring profiles are there?

A profile is a file of this package; its name is the profile's id. Anyone's own is read from its text in the same way.
"""

import tomllib
from functools import cache
from hashlib import sha256
from importlib.resources import files

from gov_integrity.forms.indicator import Indicator
from gov_integrity.forms.profile import Profile, ProfileError
from gov_integrity.forms.profile_text import Known, profile_of
from gov_integrity.forms.say import Say
from gov_integrity.forms.walk import everything
from gov_integrity.standard.codelists.dimension import Dimension
from gov_integrity.standard.codelists.subject_type import SubjectType

NOT_TOML = Say("不是TOML：{fault}", "is no TOML: {fault}")
OTHER_NAME = Say("与文件名“{name}”不符", "is not the name of the file, {name}")


@cache
def known() -> Known:
    """Return what a profile may name."""
    indicators = everything("gov_integrity.standard.indicators", "indicator", Indicator)
    return Known(
        indicators={indicator.id: indicator for indicator in indicators},
        dimensions=frozenset(str(code) for code in Dimension),
        subject_types=frozenset(str(code) for code in SubjectType),
    )


@cache
def profile_ids() -> tuple[str, ...]:
    """Return the ids of all profiles, sorted."""
    names = (found.name for found in files(__name__).iterdir())
    return tuple(sorted(name.removesuffix(".toml") for name in names if name.endswith(".toml")))


@cache
def profile(profile_id: str) -> Profile:
    """Return a profile by its id; raise ``LookupError``."""
    if profile_id not in profile_ids():
        raise LookupError(profile_id)
    found = read((files(__name__) / f"{profile_id}.toml").read_text(encoding="utf-8"))
    if found.id != profile_id:
        raise ProfileError("id", OTHER_NAME, {"name": profile_id})
    return found


def profiles() -> tuple[Profile, ...]:
    """Return every profile, in the order of their ids."""
    return tuple(map(profile, profile_ids()))


def read(text: str) -> Profile:
    """Return the profile of a TOML text; raise ``ProfileError`` with the place of a fault."""
    try:
        declared = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ProfileError("", NOT_TOML, {"fault": str(error)}) from error
    return profile_of(declared, known())


def sha256_of(profile_id: str) -> str:
    """Return the SHA-256 of a profile's file, by which a receipt names it; raise ``LookupError``."""
    if profile_id not in profile_ids():
        raise LookupError(profile_id)
    return sha256((files(__name__) / f"{profile_id}.toml").read_bytes()).hexdigest()
