"""The archive that people download: the same bundle gives the same archive."""

import hashlib
import lzma
import platform
import subprocess
import sys
import tarfile
import zipfile
from datetime import UTC, datetime
from pathlib import Path

_SYSTEMS = {"linux": "linux", "win32": "windows", "darwin": "macos"}
_MACHINES = {"AMD64": "x86_64"}


def archive_name(version: str) -> str:
    """Return the archive's name without its ending, for the system that this runs on."""
    machine = platform.machine()
    return f"careerapp-{version}-{_SYSTEMS[sys.platform]}-{_MACHINES.get(machine, machine)}"


def pack(bundle: Path, folder: Path, version: str, time: int) -> Path:
    """Pack a bundle and write its checksum beside it.

    Parameters
    ----------
    bundle : Path
        The folder, or the ``.app`` on macOS.
    folder : Path
        Where the archive goes.
    version : str
        Stands in its name.
    time : int
        When everything in it was last changed, in seconds.

    Returns
    -------
    Path
        The archive.
    """
    name = archive_name(version)
    if sys.platform == "win32":
        target = folder / f"{name}.zip"
        pack_zip(bundle, target, time)
    elif sys.platform == "darwin":
        target = folder / f"{name}.zip"
        # Keeps the links and the signature.
        subprocess.run(  # noqa: S603
            ["/usr/bin/ditto", "-c", "-k", "--keepParent", str(bundle), str(target)], check=True
        )
    else:
        target = folder / f"{name}.tar.xz"
        pack_tar(bundle, target, time)
    write_checksum(target)
    return target


def pack_tar(bundle: Path, target: Path, time: int) -> None:
    """Pack a folder as ``.tar.xz``, sorted, owned by nobody in particular, as old as it is told."""

    def plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = ""
        member.mtime = time
        member.mode = 0o755 if member.isdir() or member.mode & 0o100 else 0o644
        return member

    # The first filter is made for machine code; the second remembers 64 MiB, and so does unpacking.
    filters = [{"id": lzma.FILTER_X86}, {"id": lzma.FILTER_LZMA2, "preset": 9}]
    with (
        lzma.open(target, "wb", format=lzma.FORMAT_XZ, filters=filters) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as tar,
    ):
        tar.add(bundle, bundle.name, recursive=False, filter=plain)
        for file in sorted(bundle.rglob("*")):
            name = f"{bundle.name}/{file.relative_to(bundle).as_posix()}"
            tar.add(file, name, recursive=False, filter=plain)


def pack_zip(bundle: Path, target: Path, time: int) -> None:
    """Pack a folder as ``.zip``, sorted, as old as it is told."""
    stamp = datetime.fromtimestamp(time, UTC).timetuple()[:6]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for file in sorted(bundle.rglob("*")):
            if file.is_file():
                name = f"{bundle.name}/{file.relative_to(bundle).as_posix()}"
                member = zipfile.ZipInfo(name, stamp)
                member.compress_type = zipfile.ZIP_DEFLATED
                member.external_attr = 0o644 << 16
                packed.writestr(member, file.read_bytes())


def write_checksum(file: Path) -> Path:
    """Write a file's SHA-256 beside it, as ``sha256sum --check`` reads it."""
    with file.open("rb") as content:
        checksum = hashlib.file_digest(content, "sha256").hexdigest()
    beside = file.with_name(f"{file.name}.sha256")
    beside.write_text(f"{checksum}  {file.name}\n", encoding="utf-8", newline="\n")
    return beside
