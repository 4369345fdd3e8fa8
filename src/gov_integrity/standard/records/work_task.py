"""工作任务 — which task of a work plan was given to whom, until when, and is it done?

``about`` is the body that leads the task, or alone answers for it.
"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.expr import value
from gov_integrity.forms.instrument import LOCAL, SUMMARY
from gov_integrity.forms.kinds import Coded, Identified, Many, Parts, Text
from gov_integrity.forms.quantities import Day
from gov_integrity.forms.record import Part, element, when
from gov_integrity.standard.codelists.key_domain import KeyDomain
from gov_integrity.standard.codelists.task_state import TaskState
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.records._fact import Fact


class ResponsibleBody(Part):
    """One further body that answers for a task."""

    body_name: Annotated[str, Text(200)] = element("责任单位", "共同负责任务的单位全称", confidence=LOCAL)
    body_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "责任单位统一社会信用代码", "共同负责任务的单位的统一社会信用代码", default=None
    )


class WorkTask(
    Fact,
    title="工作任务信息",
    meaning="政务诚信建设方案分解的任务及其牵头单位、责任单位、期限和完成情况",
    key=("plan_title", "task_number", "about_name"),
):
    """工作任务信息."""

    about_name: Annotated[str, Text(200)] = element(
        "牵头单位名称", "牵头任务的单位全称，没有牵头单位的写责任单位", confidence=LOCAL
    )
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "牵头单位统一社会信用代码", "牵头任务的单位的统一社会信用代码", default=None
    )
    responsible_bodies: Annotated[tuple[ResponsibleBody, ...] | None, Many(Parts(ResponsibleBody))] = element(
        "责任单位", "与牵头单位共同负责任务的单位", default=None, confidence=LOCAL
    )
    plan_title: Annotated[str, Text(300)] = element("方案名称", "任务所属的方案或者文件的名称", confidence=LOCAL)
    plan_number: Annotated[str | None, Text(128)] = element("方案文号", "任务所属方案的文号", default=None)
    task_number: Annotated[str, Text(64)] = element("任务编号", "任务在方案中的编号，如三（一）3", confidence=LOCAL)
    content: Annotated[str, Text(4000, lines=True)] = element("任务内容", "任务的主要内容", confidence=LOCAL)
    key_domain: Annotated[KeyDomain | None, Coded(KeyDomain)] = element("重点领域", "任务所属的重点领域", default=None)
    assigned_on: Annotated[date | None, Day()] = element("任务下达日期", "方案印发或者任务下达的日期", default=None)
    due_on: Annotated[date | None, Day()] = element(
        "任务期限", "任务应当完成的截止日期，长期坚持的不填", default=None, confidence=LOCAL
    )
    task_state: Annotated[TaskState, Coded(TaskState)] = element("任务状态", "任务的办理状态", confidence=SUMMARY)
    extended_until: Annotated[date | None, Day()] = element(
        "延期至",
        "任务经批准延期的，新的截止日期",
        default=None,
        required=when(value("task_state").is_("extended")),
    )
    finished_on: Annotated[date | None, Day()] = element(
        "任务完成日期",
        "任务完成的日期",
        default=None,
        required=when(value("task_state").is_("done")),
        forbidden=when(value("task_state").is_not("done")),
    )
    outcome: Annotated[str | None, Text(4000, lines=True)] = element("完成情况", "任务完成情况和成效", default=None)

    example = {
        "type": "work-task",
        "id": "work-task-example-1",
        "region": "410105",
        "about_name": "示例区发展和改革委员会",
        "about_code": "114101050050000181",
        "source_org_name": "示例区信用中心",
        "source_org_code": "12410105005000018X",
        "source_record_number": "示例-2020-0029",
        "collected_on": "2020-07-01",
        "published_on": "2020-07-03",
        "record_state": "normal",
        "disclosure_scope": "public",
        "sharing_scope": "public",
        "evidence": ["https://example.org/work-task/1"],
        "remarks": "示例数据，并非真实任务",
        "responsible_bodies": [{"body_name": "示例区财政局"}, {"body_name": "示例区审计局"}],
        "plan_title": "示例区政务诚信建设工作推进方案",
        "plan_number": "示例信用〔2020〕3号",
        "task_number": "三（三）12",
        "content": "推进清理政府和国有企业拖欠领域政务诚信建设",
        "key_domain": "arrears",
        "assigned_on": "2020-04-10",
        "due_on": "2020-06-30",
        "task_state": "done",
        "finished_on": "2020-06-28",
        "outcome": "台账内欠款全部清偿",
    }
