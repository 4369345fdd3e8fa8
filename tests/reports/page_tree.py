"""A page as a strict reader sees it: every element is closed where it should be, and can be asked for its text."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset({"br", "hr", "img", "input", "link", "meta", "wbr"})


@dataclass(slots=True)
class Node:
    """One element with its attributes and what is inside it."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)
    inside: list["Node | str"] = field(default_factory=list)

    def __getitem__(self, attribute: str) -> str:
        return self.attributes[attribute]

    @property
    def classes(self) -> frozenset[str]:
        return frozenset(self.attributes.get("class", "").split())

    def walk(self) -> Iterator["Node"]:
        yield self
        for each in self.inside:
            if isinstance(each, Node):
                yield from each.walk()

    def all(self, name: str = "", looks: str = "") -> list["Node"]:
        """Return the elements of a name and a class, in document order."""
        found = (node for node in self.walk() if not name or node.name == name)
        return [node for node in found if not looks or looks in node.classes]

    def one(self, name: str = "", looks: str = "") -> "Node":
        (found,) = self.all(name, looks)
        return found

    def text(self) -> str:
        """Return the words inside, with single blanks."""
        return " ".join(" ".join(self.strings()).split())

    def strings(self) -> Iterator[str]:
        for each in self.inside:
            if isinstance(each, str):
                yield each
            elif each.name != "style":
                yield from each.strings()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Node("")
        self.open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len({name for name, _ in attrs}) == len(attrs), f"an attribute stands twice in {tag} {self.getpos()}"
        node = Node(tag, {name: value or "" for name, value in attrs})
        self.open[-1].inside.append(node)
        if tag not in VOID:
            self.open.append(node)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open[-1].inside.append(Node(tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self.open[-1].name == tag, f"{tag} closes {self.open[-1].name} at {self.getpos()}"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        self.open[-1].inside.append(data)


def tree(page: str) -> Node:
    """Return the page as a tree; fails where an element is not closed in its place."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    assert reader.open == [reader.root], f"left open: {[node.name for node in reader.open[1:]]}"
    return reader.root


def rows(table: Node) -> list[list[str]]:
    """Return the text of every cell of a table, row by row, the header included."""
    return [[cell.text() for cell in row.inside if isinstance(cell, Node)] for row in table.all("tr")]
