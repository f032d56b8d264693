"""What macOS is told about the files that the program opens."""

import plistlib

from careerapp.ui.document.career_file import ENDING
from release import file_type


def test_the_ending_of_peoples_files_is_declared_and_opened() -> None:
    described = plistlib.loads(plistlib.dumps(file_type.info_plist("careerapp.icns")))
    (opened,) = described["CFBundleDocumentTypes"]
    (exported,) = described["UTExportedTypeDeclarations"]
    assert opened["LSItemContentTypes"] == [exported["UTTypeIdentifier"]]
    assert exported["UTTypeTagSpecification"]["public.filename-extension"] == [ENDING[1:]]
    assert opened["CFBundleTypeRole"] == "Editor"  # it saves them too
