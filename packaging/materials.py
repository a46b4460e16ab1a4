"""The bill of materials: a CycloneDX list of everything in the package, for those who look for known weaknesses."""

import json
from pathlib import Path

import crates
import licences
import release
from cyclonedx.factory.license import LicenseFactory
from cyclonedx.model import ExternalReference, ExternalReferenceType, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from folders import whole
from packageurl import PackageURL

KINDS = {"python": "pypi", "system": "deb", "inside": "generic", "rust": "cargo"}


def write(folder: Path, contents: Path) -> Path:
    """Put the list beside the packages; returns its file."""
    parts = licences.parts_of(folder, json.loads(contents.read_text("utf-8")))
    bom = bill(parts)
    file = release.DIST / f"folkmoot-{release.VERSION}.cdx.json"
    text = make_outputter(bom, OutputFormat.JSON, SchemaVersion.V1_6).output_as_string(indent=2)
    with whole(file) as part:
        part.write_text(text + "\n", "utf-8")
    return file


def bill(parts: list[licences.Part]) -> Bom:
    bom = Bom()
    bom.metadata.timestamp = release.made()
    bom.serial_number = release.serial_number()
    known = LicenseFactory()
    own = bom.metadata.component = Component(
        name="folkmoot", version=release.VERSION, type=ComponentType.APPLICATION, bom_ref="folkmoot",
        licenses=[known.make_from_string("GPL-3.0-or-later")])  # fmt: skip
    for part in parts:
        kind = "generic" if part.name in ("CPython", crates.STANDARD) else KINDS[part.kind]
        name = part.name.lower().replace(" ", "-").replace("'", "")
        address = PackageURL(kind, "debian" if kind == "deb" else None, name, part.version or None)
        bom.components.add(Component(
            name=part.name, version=part.version or None, type=ComponentType.LIBRARY, purl=address,
            bom_ref=address.to_string(), licenses=[known.make_from_string(part.licence)],
            external_references=[ExternalReference(type=ExternalReferenceType.VCS, url=XsUri(part.source))],
        ))  # fmt: skip
    bom.register_dependency(own, bom.components)
    return bom
