"""任务状态 — how far has a task been carried out?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say


class TaskState(
    CodeList,
    title=Say("任务状态", "state of a task"),
    meaning=Say("工作任务的办理状态", "how far a task has been carried out"),
    confidence=SUMMARY,
):
    """任务状态."""

    TO_REPORT = code("to_report", "待上报", "waiting to be reported", words=("0",))
    TO_PROCESS = code("to_process", "待处理", "waiting to be processed", words=("1",))
    PROCESSED = code("processed", "已处理", "processed", words=("2",))
    TO_SUPPLEMENT = code("to_supplement", "待补充", "waiting to be supplemented", words=("3",))
    EXTENDED = code("extended", "延期", "extended", words=("4",))
    DONE = code("done", "已完成", "done", words=("5",))
