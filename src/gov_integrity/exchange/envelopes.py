"""数据包之间 — do the periods of the packages of one run follow on each other?

Only a package beside the one that it names can tell. Where that one came in an earlier run, nothing is said.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from gov_integrity.forms.check import Linked
from gov_integrity.forms.finding import Finding, Place
from gov_integrity.forms.waiver import About
from gov_integrity.judgement import beside
from gov_integrity.judgement.engine import Verdict
from gov_integrity.judgement.terms import Terms
from gov_integrity.standard import catalogue
from gov_integrity.standard.calendars import calendar
from gov_integrity.standard.records.package import Package


def between(packages: Sequence[Package], terms: Terms) -> Iterator[Finding]:
    """Yield what is found of every package beside the one that it follows."""
    held = {package.id: package for package in packages}
    pairs = [(each, held[each.predecessor]) for each in packages if each.predecessor in held]
    checks = [each for each in catalogue.checks() if isinstance(each.fails, Linked) and each.fails.to is Package]
    for check in checks if pairs else ():
        judged = beside.judge(check, None, calendar())
        for package, before in pairs:
            if judged(package, before) is Verdict.FAIL:
                finding = replace(beside.finding(check, package, Place(package.id), None), of=Package.record_id)
                senders = tuple(filter(None, (package.sender_name, package.sender_code)))
                yield from terms.treated([finding], About(Package.record_id, package.identity, senders))
