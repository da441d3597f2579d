"""A definition laid out for evaluation: who is inside what, what depends on what, and where the rows are.

Made once per session; holds no answers.  A circle of conditions does not hang: the dependency that closes it is
dropped, so its question counts as unanswered, and the reader reports it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from feltapp.domain.ids import Path
from feltapp.forms.definition import Field, FormDefinition, Scoring
from feltapp.forms.fhirpath.syntax import parsed
from feltapp.forms.paths import field_path, row_path


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Node:
    """One field of a definition in its place.

    `groups` are the repeated groups around it, outermost first.

    `section`: the group at the top that it lies in; fields that stand in none are one section by the first one's name.
    """

    index: int
    field: Field
    parent: "Node | None"
    depth: int
    section: str
    groups: tuple[str, ...]
    item: int

    @property
    def is_item(self) -> bool:
        """Whether this is one of the questions to go through, and not a detail below one."""
        return self.item == self.index


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Spot:
    """One field, or one row of a repeated group, as it stands with the rows there are."""

    path: Path
    node: Node
    rows: tuple[str, ...]
    above: Path | None
    is_row: bool = False

    @property
    def row(self) -> str:
        """The innermost row it is in, or is."""
        return self.rows[-1] if self.rows else ""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Plan:
    """`asked` has the node that answers by the linkId that conditions name it by.

    `order` has each node after all that it depends on, but for those in `circular`, as (node, question)."""

    definition: FormDefinition
    nodes: tuple[Node, ...]
    by_link: Mapping[str, Node]
    asked: Mapping[str, Node]
    order: tuple[Node, ...]
    circular: frozenset[tuple[int, int]]
    scored: Mapping[int, tuple[Node, ...]]
    repeats: bool


_SUMS = (Scoring.SECTION, Scoring.TOTAL)


def plan_of(definition: FormDefinition) -> Plan:
    """The plan of a definition."""
    nodes: list[Node] = []
    section, loose = "", False
    for top in definition.fields:
        if top.is_group or not loose:
            section = top.link_id
        loose = not top.is_group
        nodes.extend(_nodes(top, None, section, (), len(nodes)))
    by_link = {node.field.link_id: node for node in nodes}
    scored = {node.index: _scored_by(node, nodes) for node in nodes if node.field.scoring in _SUMS}
    asked = by_link | {node.field.file_id: node for node in nodes if node.field.asked_as}
    order, circular = _ordered(nodes, asked, scored)
    return Plan(
        definition=definition,
        nodes=tuple(nodes),
        by_link=by_link,
        asked=asked,
        order=order,
        circular=circular,
        scored=scored,
        repeats=any(node.field.is_group and node.field.repeats for node in nodes),
    )


def spots(plan: Plan, rows: Mapping[Path, tuple[str, ...]]) -> tuple[Spot, ...]:
    """Every field and row in drawing order."""
    return tuple(_Expansion(plan, rows).all())


@dataclass(slots=True)
class _Expansion:
    plan: Plan
    rows: Mapping[Path, tuple[str, ...]]
    children: dict[int, list[Node]] = field(default_factory=dict)

    def all(self) -> Iterator[Spot]:
        for node in self.plan.nodes:
            self.children.setdefault(-1 if node.parent is None else node.parent.index, []).append(node)
        for top in self.children.get(-1, ()):
            yield from self._below(top, "", (), None)

    def _below(self, node: Node, prefix: str, rows: tuple[str, ...], above: Path | None) -> Iterator[Spot]:
        path = field_path(prefix, node.field.link_id)
        yield Spot(path=path, node=node, rows=rows, above=above)
        if not (node.field.is_group and node.field.repeats):
            for child in self.children.get(node.index, ()):
                yield from self._below(child, prefix, rows, path)
            return
        for row in self.rows.get(path, ()):
            below = row_path(path, row)
            inside = (*rows, row)
            yield Spot(path=below, node=node, rows=inside, above=path, is_row=True)
            for child in self.children.get(node.index, ()):
                yield from self._below(child, f"{below}/", inside, below)


def _nodes(field: Field, parent: Node | None, section: str, groups: tuple[str, ...], start: int) -> Iterator[Node]:
    depth = 0 if parent is None else parent.depth + 1
    item = -1 if parent is None else parent.item
    if item < 0 and (field.asks or (field.is_group and field.repeats)):
        item = start
    node = Node(index=start, field=field, parent=parent, depth=depth, section=section, groups=groups, item=item)
    yield node
    inside = (*groups, field.link_id) if field.is_group and field.repeats else groups
    index = start + 1
    for child in field.children:
        for one in _nodes(child, node, section, inside, index):
            yield one
            index = one.index + 1


def _scored_by(node: Node, nodes: list[Node]) -> tuple[Node, ...]:
    """The questions that a sum adds up: those in its section, or all."""
    questions = [one for one in nodes if one.field.scoring is Scoring.QUESTION]
    if node.field.scoring is Scoring.TOTAL or node.parent is None:
        return tuple(questions)
    return tuple(one for one in questions if _is_inside(one, node.parent))


def _is_inside(node: Node, group: Node) -> bool:
    above = node.parent
    while above is not None and above is not group:
        above = above.parent
    return above is group


def _ordered(
    nodes: list[Node], by_link: Mapping[str, Node], scored: Mapping[int, tuple[Node, ...]]
) -> tuple[tuple[Node, ...], frozenset[tuple[int, int]]]:
    needs: list[list[int]] = []
    for node in nodes:
        found = [by_link[one.question].index for one in node.field.conditions if one.question in by_link]
        found += [one.index for one in scored.get(node.index, ())]
        for link_id in sorted(_asked_by(node)):
            found += _with_what_is_inside(by_link[link_id], nodes) if link_id in by_link else []
        needs.append([node.parent.index, *found] if node.parent is not None else found)
    order: list[Node] = []
    circular: set[tuple[int, int]] = set()
    done: set[int] = set()
    for start in sorted(range(len(nodes)), key=lambda index: _looks_at_all(nodes[index])):
        _visit(start, needs, done, circular, nodes, order)
    return tuple(order), frozenset(circular)


def _asked_by(node: Node) -> frozenset[str]:
    """The linkIds that a field is worked out from."""
    return parsed(node.field.calculation).asks if node.field.calculation else frozenset()


def _with_what_is_inside(asked: Node, nodes: list[Node]) -> list[int]:
    """A node and the answers below it, but for those that are themselves worked out."""
    found = [asked.index]
    top = asked if asked.parent is None or not asked.field.asked_as else asked.parent
    for node in nodes[top.index + 1 :]:
        if node.depth <= top.depth:
            break
        if not node.field.calculation:
            found.append(node.index)
    return found


def _looks_at_all(node: Node) -> bool:
    """Whether a field is worked out from the response as a whole: then after all others."""
    return bool(node.field.calculation) and parsed(node.field.calculation).whole


def _visit(
    start: int,
    needs: list[list[int]],
    done: set[int],
    circular: set[tuple[int, int]],
    nodes: list[Node],
    order: list[Node],
) -> None:
    """Depth first without recursion: a chain of conditions may be as long as the form."""
    stack: list[tuple[int, Iterator[int]]] = [(start, iter(needs[start]))] if start not in done else []
    under_way = {start}
    while stack:
        current, rest = stack[-1]
        following = next(rest, None)
        if following is None:
            stack.pop()
            under_way.discard(current)
            done.add(current)
            order.append(nodes[current])
        elif following in under_way:
            circular.add((current, following))
        elif following not in done:
            under_way.add(following)
            stack.append((following, iter(needs[following])))
