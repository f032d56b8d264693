"""Words in code that nobody gets to translate; read from the syntax, without running it."""

import ast
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

_MARKS = frozenset(("tr", "to_translate"))
_SENTENCE = "Sentence"
_OWN_WORDS = "SaidError"  # the base class of errors that can be said in any language

_SHOWING = frozenset(
    (
        *("setText", "setToolTip", "setStatusTip", "setWhatsThis", "setTitle", "setWindowTitle"),
        *("setAccessibleName", "setAccessibleDescription", "setPlaceholderText", "setPlainText"),
        *("setInformativeText", "setDetailedText", "setLabelText", "setHtml", "setSuffix"),
        *("setPrefix", "setSpecialValueText", "setItemText", "setTabText", "setHeaderData"),
        *("addItem", "addTab", "insertTab", "insertItem", "addRow", "addMenu", "addAction"),
        *("addButton", "QAction", "QLabel", "QPushButton", "QToolButton", "QCheckBox", "QMenu"),
        *("QRadioButton", "QGroupBox", "QMessageBox", "QFileDialog", "say", "announce"),
        *("text_label", "paragraph", "notice_label"),  # of `careerapp.ui.labels`
        *("write", "heading", "Key", "suptitle", "set_title", "set_xlabel", "set_ylabel"),
    )
)
# Of these, only what is given first is a text; by these names, none is.
_FIRST_ONLY = frozenset(("addItem", "addAction", "addButton"))
_HOW = frozenset(("horizontal", "vertical", "ha", "va", "size", "color"))
_ALIGNMENTS = frozenset(("left", "right", "center", "middle", "top", "bottom"))

_LETTERS = re.compile(r"[^\W\d_]{2,}")
_PROSE = re.compile(r"[A-Za-z’]{2,}[,;:.]? [a-z’]{2,}")
_NO_WORDS = re.compile(r"\{[^{}]*\}|<[^<>]*>?|&\w+;|[\w-]+=['\"][^'\"]*['\"]?")
_NOT_SAID = frozenset(
    (
        *("AssertionError", "RuntimeError", "AttributeError", "ArgumentTypeError", "KeyError"),
        *("ValueError", "TypeError", "NotImplementedError"),  # for programmers
        *("print", "compile", "debug"),
    )
)


@dataclass(frozen=True)
class Rules:
    """What is allowed here.

    Attributes
    ----------
    errors : collection of str
        Classes whose texts are for people.
    marked : collection of str
        Names of texts that are marked where they are made.
    prose : bool
        Whether all that reads like a sentence is one that people read.
    widgets : bool
        Whether there may be objects of Qt.
    """

    errors: Collection[str] = ()
    marked: Collection[str] = ()
    prose: bool = True
    widgets: bool = True


def faults(source: str, rules: Rules) -> list[str]:
    """Return what translators would miss or could not translate, by line."""
    tree = ast.parse(source)
    found = [*_handed_on(tree, rules), *_shown(tree), *_raised(tree, rules)]
    if rules.prose:
        found += _unmarked_prose(tree)
    return [f"line {line}: {what}" for line, what in sorted(set(found))]


def error_classes(trees: Collection[ast.Module]) -> set[str]:
    """Return the classes that `SaidError` is a base of."""
    bases = {
        node.name: {_name(base) for base in node.bases}
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    known = {_OWN_WORDS}
    while more := {name for name, above in bases.items() if above & known} - known:
        known |= more
    return known


def marked_names(trees: Collection[ast.Module]) -> set[str]:
    """Return the names of texts and sentences that are marked where they are made."""
    return {
        target.id
        for tree in trees
        for node in tree.body
        if isinstance(node, ast.Assign) and _called(node.value) in {"to_translate", _SENTENCE}
        for target in node.targets
        if isinstance(target, ast.Name)
    }


def _handed_on(tree: ast.Module, rules: Rules) -> Iterator[tuple[int, str]]:
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr == "tr":
            if not (isinstance(node.value, ast.Name) and node.value.id == "self"):
                yield node.lineno, f"{ast.unparse(node)}: tr of another object, whose context it is"
            elif id(node) not in called:
                yield node.lineno, "self.tr is handed on: its texts are looked for in no context"
            elif not rules.widgets:
                yield node.lineno, "self.tr where no widgets are"


def _shown(tree: ast.Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = _called(node)
        if name in _SHOWING:
            places = node.args[:1] if name in _FIRST_ONLY else node.args
            named = [one.value for one in node.keywords if one.arg not in _HOW]
            for argument in (*places, *named):
                yield from _words_in(argument, name)
        if isinstance(node.func, ast.Attribute) and name == "format" and _is_text(node.func.value):
            yield from _words_in(node.func.value, "format")


def _words_in(node: ast.expr, shown_by: str) -> Iterator[tuple[int, str]]:
    """Yield the words that are shown as they are; what a function returns is its own affair."""
    match node:
        case ast.Call():
            return
        case ast.Attribute(attr="value"):
            yield node.lineno, f"{shown_by}({ast.unparse(node)}): a key, not a word for people"
        case ast.Constant(value=str(text)) if text not in _ALIGNMENTS and _has_words(text):
            yield node.lineno, f"{shown_by}({text!r}): not translatable"
        case _:
            for child in ast.iter_child_nodes(node):
                if isinstance(child, ast.expr):
                    yield from _words_in(child, shown_by)


def _raised(tree: ast.Module, rules: Rules) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _called(node) in {*rules.errors, _SENTENCE} and node.args:
            said = node.args[0]
            problem = ""
            if isinstance(said, ast.Constant) and _has_words(str(said.value)):
                problem = "a text that is not marked"
            elif isinstance(said, ast.JoinedStr | ast.BinOp) or _called(said) in {"str", "format"}:
                problem = "a text that is put together"
            elif isinstance(said, ast.Name) and said.id.isupper() and said.id not in rules.marked:
                problem = "a text that is not marked where it is made"
            if problem:
                yield node.lineno, f"{_called(node)}({ast.unparse(said)}): {problem}"


def _unmarked_prose(tree: ast.Module) -> Iterator[tuple[int, str]]:
    aside: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            aside.add(id(node.value))  # a docstring
        if isinstance(node, ast.ClassDef) and {"Enum", "StrEnum"} & {_name(b) for b in node.bases}:
            aside.update(map(id, ast.walk(node)))  # keys of files
        if isinstance(node, ast.Dict):
            aside.update(id(key) for key in node.keys)
        for kind in ("annotation", "returns"):
            if (annotation := getattr(node, kind, None)) is not None:
                aside.update(map(id, ast.walk(annotation)))
        if isinstance(node, ast.Call) and _called(node) in {*_MARKS, *_NOT_SAID, "term"}:
            aside.update(id(part) for one in node.args for part in ast.walk(one))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and id(node) not in aside and _is_prose(node.value):
            yield node.lineno, f"{node.value!r}: reads like a sentence and is not marked"


def _is_prose(value: object) -> bool:
    return isinstance(value, str) and _PROSE.search(_NO_WORDS.sub(" ", value)) is not None


def _has_words(text: str) -> bool:
    return _LETTERS.search(_NO_WORDS.sub(" ", text)) is not None


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _called(node: ast.expr) -> str:
    return _name(node.func) if isinstance(node, ast.Call) else ""


def _name(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""
