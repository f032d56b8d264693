"""What goes into the bundle."""
from fnmatch import fnmatch
OPTIMIZE = 2
def unused_modules():
    return ["tkinter", "defusedxml", "lxml", "setuptools", "_distutils_hack"]
def kept_scripts(s):
    return [x for x in s if x[0] != "pyi_rth_mplconfig"]
def kept_modules(s): return s
def kept_files(s): return s
