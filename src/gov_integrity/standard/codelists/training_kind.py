"""诚信教育类别 — what sort of training is it?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say


class TrainingKind(
    CodeList,
    title=Say("诚信教育类别", "kind of integrity training"),
    meaning=Say("诚信教育培训和宣传活动的类别", "the kind of a training or campaign on integrity"),
    confidence=LOCAL,
):
    """诚信教育类别."""

    ONBOARDING = code("onboarding", "公务员入职培训", "training of new civil servants", words=("入职培训",))
    REGULAR = code("regular", "公务员培训", "training of civil servants")
    CADRE_COURSE = code("cadre_course", "领导干部进修课程", "course for leading cadres", words=("领导干部进修",))
    LECTURE = code("lecture", "信用大讲堂", "lecture on credit")
    LAW_AND_MORALS = code("law_and_morals", "守法和道德教育", "education in law and morals")
    CAMPAIGN = code("campaign", "宣传活动", "campaign", words=("学条例、用条例、守条例活动",))
    OTHER = code("other", "其他", "other")
