"""The bill of materials of a bundle, in CycloneDX's format."""

import uuid
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component as Entry
from cyclonedx.model.component import ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from release.component import Component


def write_bill(components: Sequence[Component], file: Path, time: int) -> None:
    """Write what a bundle consists of.

    Parameters
    ----------
    components : sequence of Component
        The program, then everything else in the bundle.
    file : Path
        Where the bill goes.
    time : int
        When the bundle was made, in seconds; the same input gives the same bill.
    """
    program, *others = (_entry(part) for part in components)
    program.type = ComponentType.APPLICATION
    bill = Bom(components=others)
    bill.metadata.component = program
    bill.metadata.timestamp = datetime.fromtimestamp(time, UTC)
    names = "\n".join(f"{part.name} {part.version}" for part in components)
    bill.serial_number = uuid.uuid5(uuid.NAMESPACE_URL, names)
    bill.register_dependency(program, others)
    JsonV1Dot6(bill).output_to_file(str(file), allow_overwrite=True, indent=1)


def _entry(part: Component) -> Entry:
    return Entry(
        name=part.name,
        version=part.version or None,
        type=ComponentType.LIBRARY,
        bom_ref=f"{part.name} {part.version}".strip(),
        licenses=[LicenseFactory().make_from_string(part.license)],
        purl=PackageURL.from_string(part.purl) if part.purl else None,
    )
