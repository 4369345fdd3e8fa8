"""示例处罚 — the penalties of one month as two fictitious departments would export them.

A row says what the department keeps; the cells are those of the layout of 2018, amounts in 万元 with six decimals.
Faults are planted elsewhere.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from tools.example_bodies import CODES, SHOPS

Cells = dict[str, str]
TEN_THOUSAND: Final = 10_000
LONG_TERM: Final = "2099/12/31"
ONLINE: Final = "上网公示日期"


@dataclass(frozen=True, slots=True)
class Department:
    """Who penalises: its name, its word in document numbers, and what it penalises for (kind, facts, basis)."""

    name: str
    word: str
    violations: Mapping[str, tuple[str, str, str]]


@dataclass(frozen=True, slots=True)
class Penalty:
    """One decision; amounts in 元 as text, days of September 2024."""

    serial: str
    addressee: str
    violation: str
    kinds: str
    fine: str
    confiscated: str
    decided: str
    published: str

    @property
    def is_of_shop(self) -> bool:
        """Whether the addressee is an individual business."""
        return self.addressee in SHOPS

    @property
    def name(self) -> str:
        """The full name of the addressee."""
        return f"示例区示例{self.addressee}" if self.is_of_shop else f"示例市示例{self.addressee}有限公司"

    @property
    def content(self) -> str:
        """What was decided, in words."""
        other = "、".join(kind for kind in self.kinds.split("、") if kind != "罚款")
        if self.confiscated != "-":
            other += f"共{self.confiscated}元"
        return "；".join(said for said in (other, f"罚款{self.fine}元" if self.fine != "-" else "") if said)


MARKET: Final = Department(
    "示例市市场监督管理局",
    "示市监处罚",
    {
        "标签": ("违反食品标签管理规定", "经营标签不符合规定的预包装食品", "《中华人民共和国食品安全法》"),
        "标签附": ("违反食品标签管理规定", "经营标签不符合规定的食品,\n货值较小", "《中华人民共和国食品安全法》"),
        "许可": ("未经许可从事食品经营", "未取得食品经营许可从事食品销售", "《中华人民共和国食品安全法》"),
        "广告": ("发布虚假广告", "在店内发布引人误解的广告", "《中华人民共和国广告法》"),
        "计量": ("违反计量器具管理规定", "使用未经检定的电子秤", "《中华人民共和国计量法》"),
        "标价": ("违反明码标价规定", "销售商品不按规定明码标价", "《中华人民共和国价格法》"),
        "设备": ("违反特种设备使用规定", "使用未经定期检验的特种设备", "《中华人民共和国特种设备安全法》"),
        "质量": ("销售不合格产品", "销售经抽样检验不合格的产品", "《中华人民共和国产品质量法》"),
    },
)
TRANSPORT: Final = Department(
    "示例市交通运输局",
    "示交罚",
    {
        "超限": ("车辆超限运输", "车辆载物超过公路限定标准", "《中华人民共和国公路法》"),
        "许可": ("未经许可从事道路运输", "未取得道路运输经营许可从事货物运输", "《中华人民共和国道路运输条例》"),
        "维护": ("违反车辆维护规定", "未按规定维护和检测运输车辆", "《中华人民共和国道路运输条例》"),
        "培训": ("违反驾驶培训规定", "未按规定填写培训记录", "《中华人民共和国道路运输条例》"),
    },
)

# serial, addressee, violation, kinds of penalty, fine, confiscation, day of decision, day of publicity
_OF_MARKET: Final = """
901 食品 标签 罚款 5000 - 02 04
902 餐饮 许可 没收违法所得、没收非法财物 - 1200.5 02 05
903 乳业 广告 罚款 8000 - 02 06
904 茶业 计量 没收非法财物、罚款 500 260 03 05
905 面馆 标价 警告 - - 03 09
906 粮油 质量 没收违法所得、罚款 12000 3400 03 10
907 水果 标签附 罚款 5000 - 04 06
908 蔬菜 设备 罚款 30000 - 04 09
909 水产 许可 没收违法所得、没收非法财物、罚款 50000 860 04 10
910 糕点 广告 警告、罚款 2000 - 04 11
911 百货 计量 罚款 1000 - 05 09
912 超市 标价 罚款 3000 - 05 10
913 五金 标签 没收违法所得、罚款 5000 315.25 05 11
914 早餐店 质量 罚款 9000 - 06 11
915 玩具 设备 责令停产停业、罚款 60000 - 06 18
916 文具 许可 没收违法所得、没收非法财物 - 640 09 11
917 服装 广告 罚款 10000 - 09 12
918 家具 标签 罚款 5000 - 09 13
919 电器 计量 没收非法财物 - 180 10 12
920 建材 标价 警告 - - 10 13
921 日化 质量 没收违法所得、罚款 15000 2760 10 14
922 眼镜 标签 通报批评 - - 11 13
923 水果店 设备 罚款 40000 - 11 14
924 锅炉 广告 罚款 6000 - 11 18
925 燃气 许可 没收违法所得、没收非法财物 - 930 12 14
926 计量 计量 罚款 800 - 12 18
927 广告 标价 罚款 3500 - 12 19
928 网络 标签 罚款 5500 - 13 18
929 教育 质量 罚款 20000 - 13 19
912 超市 标价 罚款 3000 - 05 10
931 汽修 设备 罚款 35000 - 14 20
932 理发店 广告 警告 - - 14 23
933 园林 许可 没收违法所得、没收非法财物、罚款 50000 1520 18 20
934 建筑 标签 罚款 5000 - 18 23
935 信息 计量 罚款 900 - 18 24
936 环保 标价 警告 - - 19 23
937 食品 质量 没收违法所得、罚款 11000 1985.6 19 24
938 餐饮 标签 罚款 7000 - 20 24
939 乳业 设备 罚款 45000 - 20 25
940 茶业 广告 罚款 12000 - 23 25
941 修理铺 许可 没收违法所得、没收非法财物 - 410 23 26
942 粮油 计量 罚款 600 - 24 26
943 水果 标价 罚款 2500 - 25 27
944 蔬菜 标签 罚款 5000 - 26 30
"""
_OF_TRANSPORT: Final = """
601 物流 超限 罚款 2000 - 03 05
602 客运 许可 没收违法所得、罚款 30000 1800 03 06
603 货运 维护 罚款 3000 - 04 09
604 驾培 培训 警告 - - 05 09
605 租赁 超限 罚款 5000 - 06 10
606 配送 许可 没收违法所得、罚款 30000 2600 09 12
607 仓储 维护 罚款 1500 - 10 12
608 搬运 超限 罚款 8000 - 11 13
609 出租 培训 暂扣许可证 - - 12 18
610 公交 超限 罚款 2000 - 13 18
611 航运 维护 罚款 3000 - 14 20
612 快运 许可 没收违法所得、罚款 50000 3150 18 23
613 物流 超限 罚款 6000 - 19 24
614 客运 培训 罚款 2000 - 20 24
615 货运 维护 罚款 1000 - 23 26
616 驾培 超限 罚款 3000 - 24 26
617 租赁 许可 罚款 30000 - 25 27
618 配送 维护 罚款 2000 - 26 29
619 仓储 超限 罚款 4000 - 27 30
620 搬运 培训 警告 - - 29 30
"""


def market() -> Iterator[Cells]:
    """Yield the clean rows of the market regulator, by the Chinese headers of the layout."""
    for number, penalty in enumerate(_penalties(_OF_MARKET), 1):
        kind, facts, basis = MARKET.violations[penalty.violation]
        yield {
            "序号": str(number),
            "行政相对人名称": penalty.name,
            "行政相对人类别": "个体工商户" if penalty.is_of_shop else "法人及非法人组织",
            "行政相对人代码_1（统一社会信用代码）": CODES[penalty.name],
            "法定代表人": "" if penalty.is_of_shop else "示例人丙",
            "证件类型": "",
            "证件号码": "",
            "行政处罚决定书文号": f"{MARKET.word}〔2024〕{penalty.serial}号",
            "违法行为类型": kind,
            "违法事实": facts,
            "处罚依据": basis,
            "处罚类别": penalty.kinds,
            "处罚内容": penalty.content,
            "罚款金额（万元）": _wan_yuan(penalty.fine),
            "没收违法所得、没收非法财物的金额（万元）": _wan_yuan(penalty.confiscated),
            "暂扣或吊销证照名称及编号": "",
            "处罚决定日期": f"2024-09-{penalty.decided}",
            "处罚有效期": f"2025-09-{penalty.decided}" if penalty.fine == "-" else LONG_TERM,
            "公示开始日期": f"2024-09-{penalty.published}",
            "公示截止期": f"2027-09-{penalty.decided}",
            ONLINE: f"2024-09-{penalty.published}",
            "处罚机关": MARKET.name,
            "处罚机关统一社会信用代码": CODES[MARKET.name],
            "数据来源单位": MARKET.name,
            "数据来源单位统一社会信用代码": CODES[MARKET.name],
            "备注": "",
        }


def transport() -> Iterator[Cells]:
    """Yield the clean rows of the transport authority, by the wire names of the layout."""
    for penalty in _penalties(_OF_TRANSPORT):
        kind, facts, basis = TRANSPORT.violations[penalty.violation]
        yield {
            "CF_XDR_MC": penalty.name,
            "CF_XDR_LB": "法人及非法人组织",
            "CF_XDR_SHXYM": CODES[penalty.name],
            "CF_FRDB": "示例人丁",
            "CF_WSH": f"{TRANSPORT.word}〔2024〕{penalty.serial}号",
            "CF_WFXW": kind,
            "CF_SY": facts,
            "CF_YJ": basis,
            "CF_CFLB": penalty.kinds,
            "CF_NR": penalty.content,
            "CF_NR_FK": _wan_yuan(penalty.fine),
            "CF_NR_WFFF": _wan_yuan(penalty.confiscated),
            "CF_NR_ZKDX": "道路运输经营许可证（示例0009号）" if penalty.kinds.startswith("暂扣") else "",
            "CF_JDRQ": f"2024-09-{penalty.decided}",
            "CF_YXQ": LONG_TERM,
            "CF_GSJZQ": f"2027-09-{penalty.decided}",
            ONLINE: f"2024-09-{penalty.published}",
            "CF_CFJG": TRANSPORT.name,
            "CF_CFJGDM": CODES[TRANSPORT.name],
            "CF_SJLY": TRANSPORT.name,
            "CF_SJLYDM": CODES[TRANSPORT.name],
            "BZ": "",
        }


def _penalties(table: str) -> Iterator[Penalty]:
    yield from (Penalty(*line.split()) for line in table.strip().splitlines())


def _wan_yuan(yuan: str) -> str:
    return "" if yuan == "-" else f"{Decimal(yuan) / TEN_THOUSAND:.6f}"
