"""The variables of a project of REFI-QDA as attributes of its sources, which have values of them, or whose cases do."""

from collections import defaultdict
from collections.abc import Iterator

from reader_app.exchange.refi_codebook import plain_guid
from reader_app.exchange.refi_xml import Node
from reader_app.model.attribute import Attribute, Attributes, clean_attribute, with_values

_KINDS = ("TextValue", "BooleanValue", "IntegerValue", "FloatValue", "DateValue", "DateTimeValue")


class Variables:
    """Asked for the attributes of each source, it knows in the end which variables have no place with us."""

    def __init__(self, project: Node) -> None:
        variables = project.first("Variables").all("Variable")
        self._names = {plain_guid(each.get("guid")): each.get("name") for each in variables}
        self._taken: set[str] = set()
        self._cases: defaultdict[str, list[Node]] = defaultdict(list)  # by the ids of the sources they are of
        for case in project.first("Cases").all("Case"):
            for source in {plain_guid(ref.get("targetGUID")) for ref in case.all("SourceRef")}:
                self._cases[source].append(case)

    @property
    def left(self) -> int:
        """How many variables nothing was taken of."""
        return len(self._names.keys() - self._taken)

    def of(self, source: Node) -> Attributes:
        """What a source says; what it does not say itself is said by its case, if it is in one only."""
        cases = self._cases[plain_guid(source.get("guid"))]
        above = with_values((), self._values(cases[0])) if len(cases) == 1 else ()
        return with_values(above, self._values(source))

    def _values(self, node: Node) -> Iterator[Attribute]:
        """The values that can be kept."""
        for said in node.all("VariableValue"):
            ref = plain_guid(said.first("VariableRef").get("targetGUID"))
            words = next((each.words for each in said.nodes if each.name in _KINDS), "")
            try:
                attribute = clean_attribute(self._names.get(ref, ""), words)
            except ValueError:
                continue
            if attribute.value:
                self._taken.add(ref)
                yield attribute
