"""All pairs (and starts) that keep the rules on their own, as arrays sorted by request."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

#: Start of an option whose request has no windows.
NO_START = -1


@dataclass(frozen=True)
class Options:
    """Options of request r stand at first[r]:first[r + 1].

    `supporter`: number of the supporter. `start`: minute, or NO_START. `distance`: hectometres, 0 when remote or not
    known. `fit`: points. `kept`: whether this option keeps the request's promise.
    """

    first: NDArray[np.int64]
    supporter: NDArray[np.int32]
    start: NDArray[np.int32]
    distance: NDArray[np.int32]
    fit: NDArray[np.int16]
    kept: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.supporter)

    def of(self, request: int) -> slice:
        """Return where the options of a request stand."""
        return slice(int(self.first[request]), int(self.first[request + 1]))

    def requests(self) -> NDArray[np.int32]:
        """Return the number of the request of each option."""
        return np.repeat(np.arange(len(self.first) - 1, dtype=np.int32), np.diff(self.first))
