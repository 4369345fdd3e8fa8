"""职务级别 — which rank has a post?

The numbers are those of GB/T 12407-2008, which knows no ranks of the system that began in 2019: those are a text
beside it.
"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say


class PostRank(
    CodeList,
    title=Say("职务级别", "rank of a post"),
    meaning=Say(
        "公务员职务级别，按国家标准的代码", "the rank of a civil servant's post by the codes of the national standard"
    ),
    confidence=SUMMARY,
):
    """职务级别."""

    NATIONAL_CHIEF = code("national_chief", "国家级正职", "national level, chief", words=("101",))
    NATIONAL_DEPUTY = code("national_deputy", "国家级副职", "national level, deputy", words=("102",))
    PROVINCIAL_CHIEF = code("provincial_chief", "省部级正职", "provincial or ministerial level, chief", words=("111",))
    PROVINCIAL_DEPUTY = code(
        "provincial_deputy", "省部级副职", "provincial or ministerial level, deputy", words=("112",)
    )
    BUREAU_CHIEF = code("bureau_chief", "厅局级正职", "department or bureau level, chief", words=("121",))
    BUREAU_DEPUTY = code("bureau_deputy", "厅局级副职", "department or bureau level, deputy", words=("122",))
    COUNTY_CHIEF = code("county_chief", "县处级正职", "county or division level, chief", words=("131",))
    COUNTY_DEPUTY = code("county_deputy", "县处级副职", "county or division level, deputy", words=("132",))
    TOWNSHIP_CHIEF = code("township_chief", "乡科级正职", "township or section level, chief", words=("141",))
    TOWNSHIP_DEPUTY = code("township_deputy", "乡科级副职", "township or section level, deputy", words=("142",))
    STAFF_MEMBER = code("staff_member", "科员", "staff member", words=("150",))
    CLERK = code("clerk", "办事员", "clerk", words=("160",))
    UNRANKED = code("unranked", "未定职", "not yet ranked", words=("199",))
