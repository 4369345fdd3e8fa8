"""政务诚信档案 — what stands in a body's file on a day, dimension by dimension, and is each section whole?

The file names records and never repeats them. Where it is public, the section about civil servants is closed, and only
records that are public themselves are named.
"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.element import AUTHORISED, SHARED
from gov_integrity.forms.expr import value
from gov_integrity.forms.kinds import Coded, Flag, Identified, Many, Parts, Pattern, Ref, Text
from gov_integrity.forms.quantities import Count, Day
from gov_integrity.forms.record import Part, element, when
from gov_integrity.standard.codelists.dimension import Dimension
from gov_integrity.standard.codelists.disclosure_scope import DisclosureScope
from gov_integrity.standard.codelists.file_occasion import FileOccasion
from gov_integrity.standard.codelists.finding_level import FindingLevel
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.records._fact import Fact
from gov_integrity.standard.records._responsibility import OFFICIAL_ID

_KEBAB = Pattern("[a-z][a-z0-9]{0,63}(?:-[a-z0-9]{1,64}){0,8}", 1, 128)
_SNAKE = Pattern("[a-z][a-z0-9]{0,63}(?:_[a-z0-9]{1,64}){0,8}", 1, 128)


class FilePresence(Part):
    """Whether a section holds records of one type."""

    record: Annotated[str, _KEBAB] = element("记录类型", "记录的类型标识")
    role: Annotated[str, _SNAKE] = element("主体角色", "主体在这类记录中的角色，如记录所述主体、作出行为的机关")
    occasion: Annotated[FileOccasion, Coded(FileOccasion)] = element("记录有无", "有记录、没有发生还是应有而未报")
    acts_count: Annotated[int, Count()] = element("事项数", "这类记录所记的事项数，同一事项的几条记录只计一次")


class FileEntry(Part):
    """One record that stands in a section."""

    record: Annotated[str, _KEBAB] = element("记录类型", "记录的类型标识")
    target: Annotated[str, Ref("*")] = element("记录", "记入档案的记录的标识")
    role: Annotated[str, _SNAKE] = element("主体角色", "主体在记录中的角色")
    dated_on: Annotated[date | None, Day()] = element("事项日期", "记录所述事项的日期，只有年度的不填", default=None)
    official_id: Annotated[str | None, OFFICIAL_ID] = element(
        "公职人员代号", "记录所述公职人员的代号，不是姓名，也不是证件号码", default=None, visibility=AUTHORISED
    )
    disputed: Annotated[bool | None, Flag()] = element("是否异议中", "记录正在异议处理中的为是", default=None)
    public: Annotated[bool, Flag()] = element("是否可公开", "记录本身可以向社会公开的为是")


class FileFinding(Part):
    """One thing that a section's validator found."""

    code: Annotated[str, Pattern("[A-Z]{3}[0-9]{3}", 6, 6)] = element("代码", "校验结果的代码")
    level: Annotated[FindingLevel, Coded(FindingLevel)] = element("级别", "错误、警告或者提示")
    record: Annotated[str, _KEBAB] = element("记录类型", "所涉记录的类型标识")
    reconciliation: Annotated[str | None, _KEBAB] = element("勾稽关系", "不符的勾稽关系的标识", default=None)
    reported: Annotated[str | None, Text(64)] = element("上报数", "指标值所报的数", default=None)
    counted: Annotated[str | None, Text(64)] = element("记录数", "由记录数得的数", default=None)
    period: Annotated[str | None, Text(16)] = element("期间", "数字所属的期间", default=None)
    affected: Annotated[int, Count(least=1)] = element("所涉数目", "所涉记录的数目，没有记录的为1")
    targets: Annotated[tuple[str, ...] | None, Many(Ref("*"), least=1, most=100)] = element(
        "所涉记录", "所涉的记录，最多列出100条", default=None, visibility=AUTHORISED
    )


class FileSection(Part):
    """One dimension of the file."""

    dimension: Annotated[Dimension, Coded(Dimension)] = element("维度", "本部分所属的维度")
    closed: Annotated[bool, Flag()] = element("是否不公开", "本部分不向社会公开、内容未列出的为是")
    complete: Annotated[bool | None, Flag()] = element("是否齐全", "没有应有而未报的记录的为是", default=None)
    consistent: Annotated[bool | None, Flag()] = element("是否相符", "没有不属于本部分、不能勾稽的为是", default=None)
    presences: Annotated[tuple[FilePresence, ...] | None, Many(Parts(FilePresence))] = element(
        "各类记录有无", "各类记录有无及其事项数", default=None
    )
    entries: Annotated[tuple[FileEntry, ...] | None, Many(Parts(FileEntry), most=1_000_000)] = element(
        "记录", "记入本部分的记录", default=None
    )
    revoked_count: Annotated[int | None, Count()] = element("已撤销数", "已撤销而不列入的记录数", default=None)
    disputed_count: Annotated[int | None, Count()] = element("异议中数", "列入而正在异议中的记录数", default=None)
    later_count: Annotated[int | None, Count()] = element(
        "日后事项数", "档案日期以后的事项，不列入的记录数", default=None
    )
    findings: Annotated[tuple[FileFinding, ...] | None, Many(Parts(FileFinding), most=100_000)] = element(
        "校验结果", "本部分的校验结果", default=None, visibility=SHARED
    )


class IntegrityFile(
    Fact,
    title="政务诚信档案",
    meaning="一个政务诚信主体在一日的诚信档案，按维度列出记录和齐全、相符情况",
    key=("about_name", "about_code", "dimension_set", "as_of_on"),
):
    """政务诚信档案."""

    about_name: Annotated[str, Text(200)] = element("档案主体名称", "档案所记的单位全称")
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "档案主体统一社会信用代码", "档案所记单位的统一社会信用代码", default=None
    )
    disclosure_scope: Annotated[DisclosureScope, Coded(DisclosureScope)] = element(
        "公开类型", "本档案可以向谁公开；公开的档案不含公务员诚信档案的内容"
    )
    dimension_set: Annotated[str, _KEBAB] = element("维度体系", "档案各部分所依的维度体系的标识")
    as_of_on: Annotated[date, Day()] = element("档案日期", "档案反映到哪一日为止的情况")
    complete: Annotated[bool | None, Flag()] = element(
        "是否齐全",
        "各部分都没有应有而未报的记录的为是，公开的档案不填",
        default=None,
        required=when(value("disclosure_scope").is_not("public")),
        forbidden=when(value("disclosure_scope").is_("public")),
    )
    sections: Annotated[tuple[FileSection, ...], Many(Parts(FileSection), least=1, most=50)] = element(
        "各部分", "每一维度一个部分"
    )
    outside_count: Annotated[int | None, Count()] = element(
        "不入维度数", "不属于任何维度而未列入的本主体记录数", default=None, visibility=SHARED
    )

    example = {
        "type": "integrity-file",
        "id": "integrity-file-example-1",
        "region": "410105",
        "about_name": "示例市示例局",
        "about_code": "114101050050000181",
        "source_org_name": "示例市信用中心",
        "source_org_code": "12410105005000018X",
        "source_record_number": "示例-2025-0200",
        "record_state": "normal",
        "disclosure_scope": "limited",
        "sharing_scope": "authorised",
        "remarks": "示例数据，并非真实档案；只列一个部分",
        "dimension_set": "xinyang",
        "as_of_on": "2025-12-31",
        "complete": False,
        "sections": [
            {
                "dimension": "openness",
                "closed": False,
                "complete": False,
                "consistent": True,
                "presences": [
                    {"record": "disclosure-item", "role": "about", "occasion": "present", "acts_count": 1},
                    {"record": "disclosure-request", "role": "about", "occasion": "lacking", "acts_count": 0},
                    {
                        "record": "other-administrative-act",
                        "role": "acted_by",
                        "occasion": "no_occasion",
                        "acts_count": 0,
                    },
                ],
                "entries": [
                    {
                        "record": "disclosure-item",
                        "target": "disclosure-item-example-1",
                        "role": "about",
                        "dated_on": "2025-03-03",
                        "public": True,
                    }
                ],
                "revoked_count": 0,
                "disputed_count": 0,
                "later_count": 0,
                "findings": [{"code": "IGF200", "level": "warning", "record": "disclosure-request", "affected": 1}],
            }
        ],
        "outside_count": 0,
    }
