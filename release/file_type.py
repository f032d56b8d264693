"""What the desktops of macOS and Windows are told about the files that the program opens.

Linux has it from files of its own, in ``release/linux``.
"""

NAME = "Person in careerapp"
ENDING = "career"

_TYPE = "org.careerapp.person"


def info_plist(icon: str) -> dict[str, object]:
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
                "CFBundleTypeName": NAME,
                "CFBundleTypeRole": "Editor",
                "CFBundleTypeIconFile": icon,
                "LSItemContentTypes": [_TYPE],
                "LSHandlerRank": "Owner",
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": _TYPE,
                "UTTypeDescription": NAME,
                "UTTypeConformsTo": ["public.json"],
                "UTTypeIconFile": icon,
                "UTTypeTagSpecification": {"public.filename-extension": [ENDING]},
            }
        ],
    }
