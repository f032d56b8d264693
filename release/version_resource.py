"""The version that Windows shows in the properties of a program."""

from pathlib import Path

from careerapp import __version__

_RESOURCE = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, OS=0x40004, fileType=0x1),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("FileDescription", "Find careers that fit"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("InternalName", "careerapp"),
      StringStruct("ProductName", "careerapp"),
      StringStruct("ProductVersion", "{version}"),
    ])]),
    VarFileInfo([VarStruct("Translation", [0x409, 1200])]),
  ]
)
"""


def write_version(folder: Path, version: str = __version__) -> Path:
    """Write the resource in the form that PyInstaller reads.

    Parameters
    ----------
    folder : Path
        Where it goes; made if need be.
    version : str
        Three numbers with points between them.

    Returns
    -------
    Path
        The file.
    """
    numbers = tuple(int(part) for part in version.split(".")[:3])
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "version.txt"
    file.write_text(
        _RESOURCE.format(numbers=(*numbers, *(0,) * (4 - len(numbers))), version=version),
        encoding="utf-8",
    )
    return file
