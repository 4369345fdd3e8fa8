"""What was accepted before is known again: references to it hold, changes and repetitions are counted."""

import json
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest

from gov_integrity.exchange.earlier import CannotFollowError, Fault, earlier_at
from gov_integrity.exchange.index import INDEX
from gov_integrity.exchange.order import Order
from gov_integrity.exchange.receipts import ReceiptDoesNotAddUpError, verify
from gov_integrity.exchange.waivers import read as waivers_of
from gov_integrity.forms.key import Key
from gov_integrity.reports.receiving import Received, receive
from gov_integrity.standard.calendars import calendar
from gov_integrity.standard.records.complaint import Complaint
from tests.cli.door import run
from tests.exchange.tables import ON, contract, lines

KEY, OTHER = Key(b"0123456789abcdef"), Key(b"fedcba9876543210")
WAIVED = """
[[waivers]]
check = "REF170"
reason = "两条都要"
authority = "示例市信用中心"
document = "示信函〔2024〕1号"
expires_on = "2099-12-31"
"""


def received(
    folder: Path, documents: Iterable[object], *, after: str = "", key: Key | None = KEY, waived: str = ""
) -> Received:
    """Receive documents as one file of a folder, after what another folder beside it left."""
    folder.mkdir(exist_ok=True)
    (folder / "data.ndjson").write_text(lines(documents), encoding="utf-8")
    waivers = waivers_of(waived) if waived else ()
    order = Order(paths=(folder,), calendar=calendar(), on=ON, key=key, waivers=waivers)
    if after and key:
        order = replace(order, after=earlier_at(folder.with_name(f"out-{after}"), key))
    return receive(order, folder.with_name(f"out-{folder.name}"))


def relations(received: Received) -> tuple[int, int, int, int]:
    found = received.receipt.relations
    return found.new, found.update, found.duplicate, found.unlinked


def codes(received: Received) -> list[str]:
    return [each.code for each in received.receipt.findings_by_code]


def complaint(contract_id: str) -> dict[str, object]:
    return {**Complaint.example, "id": "x-1", "contract": contract_id}


def test_new_changed_and_the_same_again(tmp_path: Path) -> None:
    first = received(tmp_path / "1", [contract(number, id=f"c-{number}") for number in range(3)])
    assert relations(first) == (3, 0, 0, 0)
    changed = contract(1, id="c-1", contract_name="示例合同，更正")
    second = received(tmp_path / "2", [contract(0, id="c-0"), changed, contract(7, id="c-7")], after="1")
    assert relations(second) == (1, 1, 1, 0)
    assert (second.receipt.predecessor, second.receipt.key_id) == (first.receipt.id, KEY.id)


def test_a_reference_to_what_was_accepted_before_holds(tmp_path: Path) -> None:
    received(tmp_path / "1", [contract(0, id="c-0")])
    assert relations(received(tmp_path / "2", [complaint("c-0")])) == (0, 0, 0, 1)
    assert relations(received(tmp_path / "2", [complaint("c-0")], after="1")) == (1, 0, 0, 0)
    assert relations(received(tmp_path / "3", [complaint("c-9")], after="1")) == (0, 0, 0, 1)


def test_a_check_before_sending_knows_what_was_accepted_before(tmp_path: Path) -> None:
    """Nothing is written; without the key it is said that one is wanted."""
    received(tmp_path / "1", [contract(0, id="c-0")])
    (tmp_path / "key").write_bytes(b"0123456789abcdef\n")
    data = tmp_path / "data.ndjson"
    data.write_text(lines([complaint("c-0")]), encoding="utf-8")
    after = ("--after", tmp_path / "out-1")
    before = sorted(tmp_path.rglob("*"))
    assert "REF021" in run("check", data).out
    known = run("check", data, *after, "--key-file", tmp_path / "key")
    assert (known.status, "REF021" in known.out) == (0, False)
    keyless = run("check", data, *after)
    assert (keyless.status, "--key-file" in keyless.err) == (2, True)
    assert sorted(tmp_path.rglob("*")) == before


def test_only_a_record_of_the_wanted_type_answers_a_reference(tmp_path: Path) -> None:
    received(tmp_path / "1", [{**Complaint.example, "id": "c-0", "contract": "external:c"}])
    second = received(tmp_path / "2", [complaint("c-0")], after="1")
    assert relations(second) == (0, 0, 0, 1)
    assert codes(second) == ["REF300"]


def test_two_types_may_share_an_id(tmp_path: Path) -> None:
    both = [contract(0, id="same"), {**Complaint.example, "id": "same", "contract": "same"}]
    assert relations(received(tmp_path / "1", both)) == (2, 0, 0, 0)
    assert relations(received(tmp_path / "2", both, after="1")) == (0, 0, 2, 0)


def test_what_is_not_sent_again_stays_known(tmp_path: Path) -> None:
    received(tmp_path / "1", [contract(0, id="c-0")])
    received(tmp_path / "2", [contract(5, id="c-5")], after="1")
    assert relations(received(tmp_path / "3", [complaint("c-0"), contract(5, id="c-5")], after="2")) == (1, 0, 1, 0)


def test_rows_that_a_waiver_lets_stand_side_by_side_are_each_counted(tmp_path: Path) -> None:
    other = contract(0, id="c-0", contract_number="示采合〔2023〕99号", signed_on="2023-03-05")
    assert relations(received(tmp_path / "1", [contract(0, id="c-0"), other], waived=WAIVED)) == (2, 0, 0, 0)
    assert len((tmp_path / "out-1" / INDEX).read_text("utf-8").splitlines()) == 2  # the header, and the one identity


def test_the_same_bytes_again_give_the_same_receipt(tmp_path: Path) -> None:
    documents = [contract(number, id=f"c-{number}") for number in range(2)]
    first = received(tmp_path / "1", documents)
    written = (tmp_path / "out-1" / "receipt.json").read_bytes()
    received(tmp_path / "1", documents)
    assert (tmp_path / "out-1" / "receipt.json").read_bytes() == written
    (tmp_path / "out-1").rename(tmp_path / "out-kept")
    again = received(tmp_path / "1", documents, after="kept")
    assert relations(again) == (0, 0, 2, 0)
    assert codes(again) == [*codes(first), "REF013"]
    assert first.receipt.id in (tmp_path / "out-1" / "findings.csv").read_text("utf-8-sig")


def test_the_index_says_nothing_without_its_key(tmp_path: Path) -> None:
    received(tmp_path / "1", [contract(0, id="c-0")])
    text = (tmp_path / "out-1" / INDEX).read_text("utf-8")
    assert "c-0" not in text
    received(tmp_path / "1", [contract(0, id="c-0")], key=OTHER)
    other = (tmp_path / "out-1" / INDEX).read_text("utf-8")
    assert set(text.split()) & set(other.split()) == {"identity,content"}
    bare = received(tmp_path / "2", [contract(0, id="c-0")], key=None)
    assert (bare.receipt.key_id, (tmp_path / "out-2" / INDEX).exists()) == (None, False)


def test_what_cannot_be_followed(tmp_path: Path) -> None:
    def fault(folder: Path, key: Key = KEY) -> Fault:
        with pytest.raises(CannotFollowError) as caught:
            earlier_at(folder, key)
        return caught.value.fault

    received(tmp_path / "1", [contract(0)])
    out = tmp_path / "out-1"
    assert fault(tmp_path) is Fault.NO_RECEIPT
    assert fault(out, OTHER) is Fault.OTHER_KEY
    (out / INDEX).write_text("identity,content\n", encoding="utf-8")
    assert fault(out) is Fault.BROKEN
    received(tmp_path / "1", [contract(0)], key=None)
    assert fault(out) is Fault.NO_INDEX


def test_relations_that_do_not_add_up_are_found_on_reading(tmp_path: Path) -> None:
    receipt = received(tmp_path / "1", [contract(0)]).receipt
    path = tmp_path / "out-1" / "receipt.json"
    told = json.loads(path.read_text("utf-8"))
    told["relations"]["update"] = 1
    changed = type(receipt).take(told)
    assert isinstance(changed, type(receipt))
    with pytest.raises(ReceiptDoesNotAddUpError, match="relations"):
        verify(changed)
    path.write_text(json.dumps(told), encoding="utf-8")
    assert "不对 各项合计相等" in run("receipt", "verify", path).out


def test_the_command_wants_a_key_and_says_what_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "key").write_bytes(KEY.secret + b"\n")
    received(tmp_path / "1", [contract(0, id="c-0")])
    given = ("receive", tmp_path / "1", "--on", ON.isoformat(), "--out", tmp_path / "o", "--after")
    keyless = run(*given, tmp_path / "out-1")
    assert (keyless.status, "--key-file" in keyless.err) == (2, True)
    nothing = run(*given, tmp_path / "1", "--key-file", tmp_path / "key")
    assert (nothing.status, "这里没有回执" in nothing.err) == (2, True)
    assert "REF013" in run(*given, tmp_path / "out-1", "--key-file", tmp_path / "key").out
