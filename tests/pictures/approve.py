"""Takes all pictures, and approves those that do not look as they were approved.

``make pictures``; look at what it has changed before it is committed.
"""

from tests.pictures import approved
from tests.pictures.comparing import findings
from tests.pictures.setting import SETTINGS
from tests.pictures.taking import PicturesError, take_all


def main() -> None:
    for setting, pictures in take_all(SETTINGS).items():
        if isinstance(pictures, PicturesError):
            raise pictures
        for name, finding in findings(setting, pictures).items():
            print(f"{setting.name}: {name} {finding}")
            if name in pictures:
                approved.approve(approved.simplified(pictures[name], setting), setting.name, name)
            else:
                approved.read(setting.name)[name].unlink()


if __name__ == "__main__":
    main()
