"""数据包故障 — where does what was sent differ from what its manifest declares?"""

from gov_integrity.forms.fault import Fault
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say

faults = (
    Fault(
        code="PKG012",
        id="checksum-differs",
        level=ERROR,
        says=Say(
            "文件的校验值与清单上的不同，内容已经改变",
            "the checksum of the file is not the one in the manifest: its content has changed",
        ),
        todo=Say("重新生成清单，或者重新上传原来的文件。", "Make the manifest again, or send the original file again."),
        bad="生成清单之后又改过的文件",
        good="最后才生成清单",
        unreadable=True,
    ),
    Fault(
        code="PKG015",
        id="files-differ-from-manifest",
        level=ERROR,
        says=Say(
            "文件与清单不一致：清单上有而没有收到，或者收到而清单上没有",
            "the files are not those of the manifest: one is missing or not listed",
        ),
        todo=Say("补齐文件，或者改正清单。", "Add the file, or correct the manifest."),
        bad="清单列了 3 个文件，只收到 2 个",
        good="清单与文件一一对应",
    ),
)
