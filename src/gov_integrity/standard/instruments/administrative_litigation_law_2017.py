"""《行政诉讼法》（2017年修正） — what may a court do when an agency does not perform its judgment?"""

from datetime import date

from gov_integrity.forms.instrument import SUMMARY, TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="administrative-litigation-law-2017",
    title="中华人民共和国行政诉讼法（2017年修正）",
    title_en="Administrative Litigation Law (Amended 2017)",
    issued=Dated(date(2017, 6, 27), TEXT),
    in_force=Dated(date(2017, 7, 1), SUMMARY),
    last_confirmed=date(2026, 11, 28),
    passages={
        "第九十六条": Passage(
            Say(
                "行政机关拒绝履行判决、裁定、调解书的，第一审人民法院可以划拨款项；从期满之日起对行政机关负责"
                "人按日处五十元至一百元罚款；公告拒绝履行的情况；提出司法建议；社会影响恶劣的，可以拘留直接责"
                "任人员。",
                "Where an administrative organ refuses to perform, the court of first instance may have the "
                "sum transferred, fine its head 50 to 100 yuan a day from the end of the time set, announce "
                "the refusal, make a judicial suggestion and, with a vile social effect, detain those "
                "responsible.",
            ),
            TEXT,
        ),
        "第二十五条": Passage(
            Say(
                "负有监督管理职责的行政机关违法行使职权或者不作为的，检察院提出检察建议；不依法履行职责的，提起诉讼。",
                "A procuratorate first suggests that an agency do its duty, then sues.",
            ),
            TEXT,
        ),
        "第七十八条": Passage(
            Say(
                "不依法履行或者违法变更、解除行政协议的，判决继续履行、补救或者赔偿；合法变更、解除未依法补偿"
                "的，判决补偿。",
                "For a breach or an unlawful change of an administrative agreement: performance, remedy or "
                "damages; for a lawful change without compensation: compensation.",
            ),
            TEXT,
        ),
    },
)
