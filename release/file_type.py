"""What macOS is told about the files that the program opens.

``release/linux`` has the same for Linux. On Windows, where nothing is installed, one chooses the
program under “Open with”.
"""

from typing import Any

_NAME = "Person in careerapp"
_TYPE = "org.careerapp.person"


def info_plist(icon: str) -> dict[str, Any]:
    """Return what stands in the bundle's ``Info.plist`` on macOS beside what PyInstaller writes.

    Parameters
    ----------
    icon : str
        File name of the icon in the bundle.
    """
    return {
        "CFBundleDisplayName": "careerapp",
        "NSHighResolutionCapable": True,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": _NAME,
                "CFBundleTypeRole": "Editor",
                "CFBundleTypeIconFile": icon,
                "LSItemContentTypes": [_TYPE],
                "LSHandlerRank": "Owner",
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": _TYPE,
                "UTTypeDescription": _NAME,
                "UTTypeConformsTo": ["public.json"],
                "UTTypeIconFile": icon,
                "UTTypeTagSpecification": {"public.filename-extension": ["career"]},
            }
        ],
    }
