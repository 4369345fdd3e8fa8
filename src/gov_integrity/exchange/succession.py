"""承接 — does a package follow the one that it names, take the place of one received before, and come by a whole way?

A sender's packages form a chain: each incremental one names its predecessor, and a second one about the same period
supersedes the first; both are kept. What breaks the chain is told when the package arrives.
"""

from collections.abc import Iterator, Sequence

from gov_integrity.exchange.index import Followed
from gov_integrity.exchange.physical.found import found
from gov_integrity.forms.finding import Finding, Place
from gov_integrity.judgement.record_life import is_contiguous
from gov_integrity.standard.records.package import Package

_PLACE = Place("datapackage.json")


def findings(packages: Sequence[Package], after: Followed | None) -> Iterator[Finding]:
    """Yield what is to be said of the packages of a run beside the receipt that its own will follow."""
    here = {package.id for package in packages}
    for package in packages:
        yield from _of(package, after, package.predecessor in {None, *here})


def _of(package: Package, after: Followed | None, follows: bool) -> Iterator[Finding]:  # noqa: FBT001 - private
    hops = package.hops or ()
    if hops and not (is_contiguous(hops) and hops[0].from_name == package.receiver_name):
        yield found("LIF207", _PLACE.at("hops"))
    if after is None:
        if not follows:
            yield found("REF384", _PLACE.at("predecessor"), predecessor=package.predecessor)
        return
    before = after.receipt
    if not follows and package.predecessor != before.package:
        named = {"predecessor": package.predecessor, "received": before.package or "—", "receipt": before.id}
        yield found("REF383", _PLACE.at("predecessor"), named)
    if package.id != before.package and _is_about_the_same(package, after):
        yield found("REF014", _PLACE, receipt=before.id)


def _is_about_the_same(package: Package, after: Followed) -> bool:
    """Return whether the sender and the period are those of the earlier receipt."""
    said = after.receipt.submission
    if said is None:
        return False
    span = (package.period_starts_on, package.period_ends_on)
    return span == (said.period_starts_on, said.period_ends_on) and package.sender_name == said.sender_name
