"""What says that it can be mended has a mend, and what a mend takes away says so."""

from gov_integrity.forms.mend import MENDS
from gov_integrity.standard import catalogue


def test_faults_that_can_be_mended_are_those_that_mends_take_away() -> None:
    declared = {fault.code for fault in catalogue.faults()}
    assert {fault.code for fault in catalogue.faults() if fault.mendable} == declared & {
        code for mend in MENDS.values() for code in mend.codes
    }
