"""The rules of the style sheet, read as far as colors go: what stands on what, in which state."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import combinations

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_SELECTOR = re.compile(r"(\w+)((?:\[\w+(?:=\"[^\"]*\")?\])*)(?:::([\w-]+))?((?::[\w-]+)*)$")
_ROLE = re.compile(r"\$(\w+)")


@dataclass(frozen=True, slots=True)
class Selector:
    """What a rule is for: the last part of it, since what is around it has no colors of its own."""

    kind: str
    attributes: frozenset[str]
    part: str
    states: frozenset[str]

    def covers(self, other: "Selector") -> bool:
        """Whether a rule for this is a rule for the other too."""
        return (
            self.kind == other.kind
            and self.part == other.part
            and self.states <= other.states
            and all(
                one in other.attributes
                or ("=" not in one and any(each.startswith(f"{one}=") for each in other.attributes))
                for one in self.attributes
            )
        )

    def __str__(self) -> str:
        attributes = "".join(f"[{one}]" for one in sorted(self.attributes))
        part = f"::{self.part}" if self.part else ""
        return f"{self.kind}{attributes}{part}" + "".join(f":{one}" for one in sorted(self.states))


@dataclass(frozen=True, slots=True)
class Rule:
    """One selector with what is declared for it."""

    selector: Selector
    declared: dict[str, str]
    place: int

    @property
    def weight(self) -> tuple[int, int]:
        """What decides between two rules."""
        return len(self.selector.attributes) + len(self.selector.states), self.place


@dataclass(slots=True)
class Painted:
    """How a control is painted: the names of colors in the style sheet; nothing, if unsaid."""

    selector: Selector
    colors: dict[str, str] = field(default_factory=dict)
    width: str = ""

    def __getitem__(self, what: str) -> str:
        return self.colors.get(what, "")


def read_rules(sheet: str) -> list[Rule]:
    """Return the rules of a style sheet whose colors are names as yet."""
    rules: list[Rule] = []
    for head, body in re.findall(r"([^{}]+)\{([^}]*)\}", _COMMENT.sub("", sheet)):
        pairs = (one.split(":", 1) for one in body.split(";") if one.strip())
        declared = {name.strip(): value.strip() for name, value in pairs}
        for text in head.split(","):
            match = _SELECTOR.match(text.split()[-1])
            assert match is not None, f"{text} cannot be read"
            kind, attributes, part, states = match.groups()
            selector = Selector(
                kind,
                frozenset(re.findall(r"\[([^\]]+)\]", attributes)),
                part or "",
                frozenset(states.split(":")) - {""},
            )
            rules.append(Rule(selector, declared, len(rules)))
    return rules


def controls(rules: list[Rule]) -> Iterator[Painted]:
    """Yield everything that has a rule, in each state that has one and in two of them at once."""
    selectors = {rule.selector for rule in rules}
    both = {
        Selector(one.kind, one.attributes | other.attributes, one.part, one.states | other.states)
        for one, other in combinations(selectors, 2)
        if (one.kind, one.part) == (other.kind, other.part)
        and (one.attributes <= other.attributes or other.attributes <= one.attributes)
    }
    both = {one for one in both if "disabled" not in one.states or len(one.states) == 1}
    for selector in sorted(selectors | both, key=str):
        painted = Painted(selector)
        matching = [rule for rule in rules if rule.selector.covers(selector)]
        for rule in sorted(matching, key=lambda each: each.weight):
            _paint(painted, rule.declared)
        yield painted


def _paint(painted: Painted, declared: dict[str, str]) -> None:
    for name, value in declared.items():
        shown = next(reversed(_ROLE.findall(value)), "")  # after the width, if there is one
        nothing = value in {"0", "none"} or "transparent" in value.split()
        if name in {"background", "background-color"}:
            painted.colors["background"] = "" if nothing else shown
        elif name == "color":
            painted.colors["text"] = "" if nothing else shown
        elif name == "placeholder-text-color":
            painted.colors["placeholder"] = shown
        elif name.startswith("selection-"):
            painted.colors["selection" if "background" in name else "selected text"] = shown
        elif name.startswith("border") and "radius" not in name and "style" not in name:
            painted.colors["border"] = "" if nothing else shown or painted["border"]
            if not name.endswith("color"):
                painted.width = value.split()[0]
