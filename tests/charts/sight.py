"""How colors look to people: contrast, and how far apart two of them are."""

from collections.abc import Iterable
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

# Machado, Oliveira and Fernandes, "A physiologically-based model for simulation of color vision
# deficiency", IEEE Transactions on Visualization and Computer Graphics 15 (2009): full severity,
# on linear RGB.
SIGHT = {
    "normal": np.eye(3),
    "protanopia": np.array(
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ]
    ),
    "deuteranopia": np.array(
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ]
    ),
    "tritanopia": np.array(
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ]
    ),
}

_LUMINANCE = np.array([0.2126, 0.7152, 0.0722])


def _linear(color: str) -> NDArray[np.float64]:
    channels = np.array([int(color[place : place + 2], 16) for place in (1, 3, 5)]) / 255
    return np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of WCAG 2."""
    low, high = sorted(float(_LUMINANCE @ _linear(color)) for color in (one, other))
    return (high + 0.05) / (low + 0.05)


def _oklab(linear: NDArray[np.float64]) -> NDArray[np.float64]:
    to_cones = np.array(
        [
            [0.4122214708, 0.5363325363, 0.0514459929],
            [0.2119034982, 0.6806995451, 0.1073969566],
            [0.0883024619, 0.2817188376, 0.6299787005],
        ]
    )
    to_lab = np.array(
        [
            [0.2104542553, 0.7936177850, -0.0040720468],
            [1.9779984951, -2.4285922050, 0.4505937099],
            [0.0259040371, 0.7827717662, -0.8086757660],
        ]
    )
    lab: NDArray[np.float64] = to_lab @ np.cbrt(to_cones @ linear)
    return lab


def least_distance(colors: Iterable[str], sight: str) -> float:
    """Return how far apart in OKLab those two colors are that look most alike."""
    seen = [_oklab(np.clip(SIGHT[sight] @ _linear(color), 0, 1)) for color in colors]
    return min(float(np.linalg.norm(one - other)) for one, other in combinations(seen, 2))
