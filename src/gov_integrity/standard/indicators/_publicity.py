"""公示按期计数 — was a penalty published, or submitted, by the last day for its publicity?"""

from datetime import date

from gov_integrity.forms.indicator import Counted
from gov_integrity.forms.period import DayRange, Deadline
from gov_integrity.forms.rule import Answer, Context, Undetermined
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty
from gov_integrity.standard.rules.dual_publicity_due import rule


def kept(penalty: AdministrativePenalty, done: date | None, context: Context) -> Counted | None:
    """Count a penalty for the body that acted; without a day, or a deadline that can be told, it is no occasion."""
    if done is None:
        return None
    match rule.ask(penalty, context).outcome:
        case Answer(value=Deadline(due_on=due)):
            timely = done <= due
        case Undetermined(possible=DayRange(earliest, latest)) if done <= earliest or done > latest:
            timely = done <= earliest
        case _:
            return None
    return Counted(penalty.acted_by_code, penalty.decided_on, int(timely), 1)
