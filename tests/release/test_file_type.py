"""Both systems that are told about the files of people are told the same."""

import plistlib
import xml.etree.ElementTree as ET

from release.file_type import info_plist
from release.freeze import LINUX

_MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def test_macos_knows_whose_files_they_are() -> None:
    plist = plistlib.loads(plistlib.dumps(info_plist("careerapp.icns")))
    (opened,) = plist["CFBundleDocumentTypes"]
    (declared,) = plist["UTExportedTypeDeclarations"]
    assert opened["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
    assert (opened["CFBundleTypeRole"], opened["LSHandlerRank"]) == ("Editor", "Owner")
    assert opened["CFBundleTypeIconFile"] == declared["UTTypeIconFile"] == "careerapp.icns"
    assert declared["UTTypeConformsTo"] == ["public.json"]


def test_linux_calls_them_the_same() -> None:
    (declared,) = info_plist("careerapp.icns")["UTExportedTypeDeclarations"]
    (kind,) = ET.parse(LINUX / "careerapp-file-type.xml").getroot()
    patterns = [each.attrib["pattern"] for each in kind.iter(f"{_MIME}glob")]
    endings = declared["UTTypeTagSpecification"]["public.filename-extension"]
    assert patterns == [f"*.{ending}" for ending in endings]
    assert kind.findtext(f"{_MIME}comment") == declared["UTTypeDescription"]
