"""What an audience sees of a record: never more than the strictest limit, and never a number of a person."""

import json
from datetime import date
from hashlib import sha256
from typing import Any, Final

import pytest

from gov_integrity.forms.element import PUBLIC, Visibility
from gov_integrity.forms.key import Key, WeakKeyError
from gov_integrity.forms.record import Record
from gov_integrity.judgement.masking import visibility
from gov_integrity.judgement.public_view import AUDIENCES, View, public_view
from gov_integrity.standard import catalogue
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty
from gov_integrity.standard.records.complaint import Complaint
from gov_integrity.standard.records.disciplinary_action import DisciplinaryAction
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord
from tests.privacy.plants import NUMBER, PHONE, TELLING, planted

ON: Final = date(2025, 3, 1)
KEY: Final = Key(b"a key of a test, thirty-two bytes")
ORDER: Final = list(Visibility)
FACTS: Final = [record for record in catalogue.record_types() if record.record_id not in {"package", "receipt"}]


def taken(kind: type[Record], **changes: object) -> Record:
    held = {**kind.example, **changes}
    record = kind.take({name: value for name, value in held.items() if value is not None})
    assert isinstance(record, Record), record
    return record


def names(view: View) -> set[str]:
    return set(view.document) - {"type"}


@pytest.mark.parametrize("kind", FACTS, ids=lambda kind: kind.record_id)
def test_nobody_sees_more_than_the_strictest_limit(kind: type[Record]) -> None:
    """Whatever the law adds, no element is shown beyond its own visibility and the record's scope."""
    record = taken(kind)
    scope = getattr(record, "disclosure_scope", None)
    before: set[str] = set()
    for audience in AUDIENCES:
        view = public_view(record, audience=audience, on=ON)
        found = names(view)
        assert before <= found, "a narrower circle sees at least as much"
        assert all(ORDER.index(visibility(kind.elements[name], scope)) <= ORDER.index(audience) for name in found)
        given = {name for name in kind.elements if getattr(record, name) is not None}
        whole = any(not each.element for each in view.withheld)
        assert whole or found | {each.element.split("/")[0] for each in view.withheld} >= given
        before = found


@pytest.mark.parametrize("kind", FACTS, ids=lambda kind: kind.record_id)
def test_the_public_sees_no_marker(kind: type[Record]) -> None:
    document = planted(kind, kind.example) | ({"disclosure_scope": "public"} if has_scope(kind) else {})
    refused = kind.take(document)
    if not isinstance(refused, Record):  # a marker that the element does not take stays out
        wrong = {str(each.path[0]) for each in refused}
        document = {name: kind.example.get(name) if name in wrong else value for name, value in document.items()}
    record = kind.take(document)
    assert isinstance(record, Record)
    view = public_view(record, on=ON, key=KEY, recipient="示例接收方")
    told = json.dumps([view.document, dict(view.pseudonyms)], ensure_ascii=False)
    assert [mark for mark in TELLING if mark in told] == []
    assert [mark for mark in TELLING if mark in "".join(each.why.text() for each in view.withheld)] == []


def has_scope(kind: type[Record]) -> bool:
    return "disclosure_scope" in kind.elements


def test_numbers_of_persons_in_public_texts_are_withheld() -> None:
    for text in (f"见{NUMBER}", f"电话{PHONE}"):
        view = public_view(taken(Complaint, remarks=text, disclosure_scope="public", sharing_scope="public"), on=ON)
        assert "remarks" not in view.document


def test_a_revoked_decision_is_withdrawn_from_the_day_of_the_revocation() -> None:
    """行政处罚法 art. 48: withdrawn."""
    record = taken(AdministrativePenalty, record_state="revoked", revoked_on="2025-03-01", disclosure_scope="public")
    assert names(public_view(record, on=date(2025, 3, 1))) == set()
    assert "revoked_on" in names(public_view(record, audience="shared", on=date(2025, 3, 1)))


def test_nothing_about_a_natural_person_goes_to_the_public() -> None:
    """个人信息保护法 art. 25: not without consent; no element states one."""
    record = taken(
        AdministrativePenalty,
        addressee_kind="natural_person",
        about_code=None,
        person_document_kind="passport",
        person_document_number="E00000000",
        disclosure_scope="public",
    )
    assert names(public_view(record, on=ON)) == set()
    assert "about_name" in names(public_view(record, audience="shared", on=ON))


def test_an_action_against_an_official_is_for_the_authorised_whatever_the_sender_says() -> None:
    """The rule element-visibility: 信息公开条例 arts. 15 and 16."""
    record = taken(DisciplinaryAction, disclosure_scope="public", sharing_scope="public")
    decided = record.decided_on  # type: ignore[attr-defined]  # an element of the type
    assert [names(public_view(record, audience=audience, on=decided)) for audience in ("public", "shared")] == [
        set()
    ] * 2
    assert "decided_on" in names(public_view(record, audience="authorised", on=decided))


def test_after_the_term_of_retention_only_the_person_concerned_sees_it() -> None:
    """Shandong counts five years from the end of the conduct: 2024-02-28 to 2029-02-28, as the rule's example says."""
    record = taken(DishonestyRecord, region="370100", disclosure_scope=None, sharing_scope=None)
    ends: dict[str, Any] = {}
    for day in (date(2029, 2, 28), date(2029, 3, 1)):
        ends[day.isoformat()] = {
            audience.value: bool(names(public_view(record, audience=audience, on=day))) for audience in AUDIENCES[1:]
        }
    assert ends["2029-02-28"] == {"shared": True, "authorised": True, "restricted": True}
    assert ends["2029-03-01"] == {"shared": False, "authorised": False, "restricted": True}


def test_pseudonyms_tell_who_is_the_same_and_only_to_one_recipient() -> None:
    one = taken(
        AdministrativePenalty,
        addressee_kind="natural_person",
        about_code=None,
        person_document_kind="passport",
        person_document_number="E00000000",
    )
    shown = [
        public_view(one, audience="shared", on=ON, key=KEY, recipient=name).pseudonyms for name in ("甲", "甲", "乙")
    ]
    assert shown[0] == shown[1]
    assert set(shown[0]) == {"person_document_number"}
    assert shown[0] != shown[2]
    assert public_view(one, audience="shared", on=ON).pseudonyms == {}


def test_without_a_recipient_there_is_no_pseudonym() -> None:
    with pytest.raises(ValueError, match="recipient"):
        public_view(taken(Complaint), on=ON, key=KEY)


@pytest.mark.parametrize("secret", [b"", b"short", b"0" * 64])
def test_what_is_no_key_is_refused(secret: bytes) -> None:
    with pytest.raises(WeakKeyError):
        Key(secret)


def test_a_key_is_never_shown() -> None:
    assert "test" not in repr(KEY)
    assert KEY.id.startswith("k")
    assert KEY.hash("x", purpose="a") != KEY.hash("x", purpose="b")


def test_the_keyed_hash_is_an_hmac() -> None:
    """HMAC-SHA256 with a derived key, computed here from RFC 2104 by hand."""

    def hmac(key: bytes, text: bytes) -> bytes:
        block = (key if len(key) <= 64 else sha256(key).digest()).ljust(64, b"\0")
        inner = sha256(bytes(sign ^ 0x36 for sign in block) + text).digest()
        return sha256(bytes(sign ^ 0x5C for sign in block) + inner).digest()

    assert KEY.hash("号码", purpose="x") == hmac(hmac(KEY.secret, b"x"), "号码".encode())[:16].hex()


def test_public_is_the_default() -> None:
    assert public_view(taken(Complaint), on=ON).audience is PUBLIC
