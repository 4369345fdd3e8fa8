"""密钥 — where does a command take the key of its body from? From a file; a command line is seen by others."""

from pathlib import Path
from typing import Any, Final

import click

from gov_integrity.forms.key import LEAST_BYTES, Key, WeakKeyError

ENVIRONMENT: Final = "GOV_INTEGRITY_KEY_FILE"
_WEAK: Final = f"密钥至少 {LEAST_BYTES} 个字节，且不是同一个字节的重复；可用 openssl rand -hex 32 生成"


class KeyParameter(click.ParamType[Key]):
    """The file of a key; line ends after it are not part of it."""

    name = "FILE"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Key:
        """Return the key, or fail without a word of it."""
        if isinstance(value, Key):
            return value
        try:
            return Key(Path(str(value)).read_bytes().rstrip(b"\r\n"))
        except OSError as error:
            self.fail(f"密钥文件读不了：{error.strerror}", param, ctx)
        except WeakKeyError:
            self.fail(_WEAK, param, ctx)


KEY: Final = click.option(
    "--key-file",
    "key",
    type=KeyParameter(),
    default=None,
    envvar=ENVIRONMENT,
    help=f"密钥文件，也可以由环境变量 {ENVIRONMENT} 指出；没有密钥就不做带密钥的摘要，绝不代为编造",
)
