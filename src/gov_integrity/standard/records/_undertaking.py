"""承诺和合同的合法性 — was the body entitled to what it undertook?

Said alike of a promise and of a contract: the basis, the authority, and the review of fair competition.
"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.expr import value
from gov_integrity.forms.kinds import Flag, Text
from gov_integrity.forms.quantities import Day
from gov_integrity.forms.record import element, when
from gov_integrity.standard.instruments import business_environment_722, fair_competition_review_2024
from gov_integrity.standard.records._fact import Fact

_REVIEW = (fair_competition_review_2024.instrument.at("第十八条"),)


class Undertaking(Fact):
    """What a government body undertook towards others."""

    basis: Annotated[str | None, Text(1000, lines=True)] = element(
        "法律依据",
        "作出承诺、订立合同所依据的法律、法规或者文件",
        default=None,
        cite=(business_environment_722.instrument.at("第三十一条"),),
    )
    within_authority: Annotated[bool | None, Flag()] = element(
        "是否在法定权限内",
        "承诺、合同是否在本单位的法定权限内，依法作出",
        default=None,
        cite=(business_environment_722.instrument.at("第三十一条"),),
    )
    fair_competition_reviewed_on: Annotated[date | None, Day()] = element(
        "公平竞争审查日期", "完成公平竞争审查的日期，不需要审查的不填", default=None, cite=_REVIEW
    )
    fair_competition_passed: Annotated[bool | None, Flag()] = element(
        "公平竞争审查是否通过",
        "公平竞争审查的结论",
        default=None,
        required=when(value("fair_competition_reviewed_on").present()),
        cite=_REVIEW,
    )
