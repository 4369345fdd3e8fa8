"""方案含义故障 — what can be wrong with a well-written profile: sums, reach, direction, jumps, grades?"""

from typing import Final

from gov_integrity.forms.profile_fault_written import fault
from gov_integrity.forms.say import Say

NOT_ADDING_UP: Final = fault(
    "PRF221",
    "profile-parts-not-adding-up",
    Say("各项合计{sum}，与上级的{whole}不符", "the parts add up to {sum}, not to {whole}"),
    Say("改正分值，使下级合计等于上级。", "Mend the points so that the parts add up to the whole."),
    *("6 + 6 + 3 + 5 ≠ 21", "6 + 6 + 3 + 5 = 20"),
)
NOT_FALLING: Final = fault(
    "PRF222",
    "profile-grades-not-falling",
    Say("等级下限应逐级严格降低，末级为0", "grades must fall strictly, the last to 0"),
    Say("由高到低排列等级，末级从0起。", "Write grades from best to worst, the last from 0."),
    *("85, 85, 60, 0", "85, 70, 60, 0"),
)
GRADE_BEYOND: Final = fault(
    "PRF223",
    "profile-grade-out-of-reach",
    Say(
        "下限{least}高于满分{most}，没有单位能达到", "begins at {least}, above the full score {most}: nobody reaches it"
    ),
    Say("核对等级分界与满分的分制。", "Check that cut-offs and full score are on one scale."),
    *('least = "850", most = "100"', 'least = "85"'),
)
REVERSED: Final = fault(
    *("PRF224", "profile-days-reversed", Say("终日早于首日", "the last day is before the first")),
    Say("核对施行期间。", "Check the span in which it is in force."),
    *("2025-01-01 … 2024-12-31", "2024-01-01 … 2024-12-31"),
)
WRONG_DIRECTION: Final = fault(
    "PRF225",
    "profile-direction-wrong",
    Say(
        "公式对“{name}”的方向({shape})与指标的方向({indicator})不符",
        "the formula pays {shape} values of {name}, whose better values are {indicator}",
    ),
    Say("调换满分点和零分点，或者换一个公式。", "Exchange the two goalposts, or take another formula."),
    *("litigation-loss-rate: zero = 0, full = 0.3", "zero = 0.3, full = 0"),
)
NO_MEANING: Final = fault(
    *("PRF226", "profile-parameter-without-meaning", Say("参数不成立：{why}", "the parameter {why}")),
    Say("改正这个参数。", "Mend the parameter."),
    *('minimum_share = "0"', 'minimum_share = "0.6"'),
)
FULL_UNREACHABLE: Final = fault(
    "PRF227",
    "profile-full-points-unreachable",
    Say(
        "满分{most}分无法取得：最好的情况只得{best}分", "the full {most} cannot be reached: the best case earns {best}"
    ),
    Say("使最好的情况恰得满分。", "Let the best case earn exactly the full points."),
    *("8分的项目，各类最多5分", "8分的项目，最好一类8分"),
)
FLOOR_UNREACHABLE: Final = fault(
    "PRF228",
    "profile-floor-unreachable",
    Say("最差的情况仍得{worst}分，到不了{floor}分", "the worst case still earns {worst}, never down to {floor}"),
    Say("使最差的情况得零分，或者写明保底分。", "Let the worst case earn nothing, or state a floor."),
    *('loss_per_percent = "0.01"', 'loss_per_percent = "0.25"'),
)
ABOVE_FULL: Final = fault(
    "PRF229",
    "profile-awards-above-points",
    Say("给分超过本项的{most}分", "awards more than the {most} points of the item"),
    Say("核对本项满分和各档、各类的分值。", "Check the full points of the item and those of its steps."),
    *("1分的项目，一类得3分", "1分的项目，一类得1分"),
)
BANDS_SHARED: Final = fault(
    *("PRF230", "profile-bands-overlap", Say("与前一档重叠", "overlaps the band before it")),
    Say("分界值只归一档，由低到高排列。", "Give each boundary to one band, in rising order."),
    *("[0, 0.6] [0.6, 1]", "[0, 0.6) [0.6, 1]"),
)
BANDS_APART: Final = fault(
    *("PRF231", "profile-bands-gap", Say("有数值不属于任何一档", "leaves values that belong to no band")),
    Say("使各档首尾相接，覆盖全部数值。", "Let the bands meet and cover all values."),
    *("[0, 0.6) [0.7, 1]", "[0, 0.6) [0.6, 1]"),
)
JUMP_HIDDEN: Final = fault(
    "PRF232",
    "profile-jump-undeclared",
    Say(
        "得分在一处突变{jump}分，写明的只有{declared}分",
        "the points jump by {jump} at one value; {declared} is declared",
    ),
    Say("用 jump 写明允许的突变，或者换连续的公式。", "Declare the step with jump, or take a formula without one."),
    *('shape = "threshold_ratio"', 'shape = "threshold_ratio", jump = "0.15"'),
)
NOT_MONOTONE: Final = fault(
    "PRF233",
    "profile-not-monotone",
    Say("得分随数值时升时降", "the points rise and fall with the value"),
    Say("各档分值应当只升或者只降。", "Let the points of the bands only rise or only fall."),
    *("0, 6, 3", "0, 3, 6"),
)
CATEGORIES_UNEVEN: Final = fault(
    "PRF234",
    "profile-categories-differ",
    Say("应为指标的各类写明分值：{choices}", "must give points to the categories of the indicator: {choices}"),
    Say("一类一个分值，不多不少。", "One number of points for each category, no more, no less."),
    *('of_category = { 1 = "2" }', 'of_category = { 1 = "2", 2 = "1" }'),
)
KIND_ABSENT: Final = fault(
    "PRF235",
    "profile-item-not-among-its-kinds",
    Say("本项的指标“{name}”不在所计的事件之中", "the item's indicator {name} is not among the events it counts"),
    Say("以所计事件之一作为本项的指标。", "Name one of the counted events as the item's indicator."),
    *('id = "city-award", per_event = { national-award = "4" }', 'id = "national-award"'),
)
GATE_IDLE: Final = fault(
    "PRF236",
    "profile-gate-without-effect",
    Say("封顶到最高等级、不限分数、不影响参评，等于没有", "caps nothing and bars from no award: it has no effect"),
    Say("降低封顶等级，或者删去这一条。", "Lower the cap, or remove the gate."),
    *('grade_cap = "A", award_eligible = true', 'grade_cap = "C", award_eligible = false'),
)
OURS_UNSAID: Final = fault(
    "PRF237",
    "profile-own-weights-unsaid",
    Say(
        "权重并非官方公布，方案名称中没有说明（如“权重为本项目所定”）",
        "its weights are nobody's official ones, and the title does not say so (as in 'weights of this project')",
    ),
    Say("在中、英文名称中写明权重由谁所定。", "Say in both titles whose the weights are."),
    *("政务诚信评价", "政务诚信评价（权重为本项目所定）"),
)
WINDOW_SHORT: Final = fault(
    "PRF238",
    "profile-window-contradiction",
    Say("至少{least}期，多于窗口的{periods}期", "needs {least} periods, more than its window of {periods}"),
    Say("使最少期数不超过窗口期数。", "Let the least number fit the window."),
    *("periods = 6, least = 12", "periods = 12, least = 6"),
)
EXAMPLE_WRONG: Final = fault(
    "PRF239",
    "profile-example-does-not-follow",
    Say("示例写明{expected}，按方案算得{found}", "the example states {expected}, the profile gives {found}"),
    Say("手工核算，改正示例或者参数。", "Recompute by hand, and mend the example or the parameters."),
    *('total = "80.7956"', 'total = "80.7957"'),
)

MEANT: Final = (
    *(NOT_ADDING_UP, NOT_FALLING, GRADE_BEYOND, REVERSED, WRONG_DIRECTION, NO_MEANING, FULL_UNREACHABLE),
    *(FLOOR_UNREACHABLE, ABOVE_FULL, BANDS_SHARED, BANDS_APART, JUMP_HIDDEN, NOT_MONOTONE, CATEGORIES_UNEVEN),
    *(KIND_ABSENT, GATE_IDLE, OURS_UNSAID, WINDOW_SHORT, EXAMPLE_WRONG),
)
