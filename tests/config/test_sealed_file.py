"""The sealed file: whatever is done to it, it opens whole or not at all."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schoolpoort.config.safekeeping import sealed_file
from schoolpoort.config.safekeeping.refusals import BackupDamaged, SafekeepingRefused, WrongPassphrase
from schoolpoort.config.safekeeping.sealed_file import SealedReader, sealing

PASSPHRASE = "een lange zin"
#: Magic, salt, check, prefix.
HEADER = 21 + 16 + 32 + 7
SMALL = 64
SEALED = SMALL + 16


@pytest.fixture(autouse=True, scope="module")
def small_chunks():
    """Chunks of 64 bytes and a quick key, so that many files can be tried."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sealed_file, "CHUNK", SMALL)
        patch.setattr(sealed_file, "_keys", quick_keys)
        yield


def quick_keys(passphrase: str, salt: bytes) -> tuple[bytes, bytes]:
    import hashlib

    derived = hashlib.sha512(passphrase.encode() + salt).digest()
    return derived[:32], derived[32:]


def sealed(clear: bytes) -> bytes:
    file = io.BytesIO()
    with sealing(file, PASSPHRASE) as writer:
        writer.write(clear)
    return file.getvalue()


def opened(content: bytes, passphrase: str = PASSPHRASE) -> bytes:
    return io.BufferedReader(SealedReader(io.BytesIO(content), passphrase)).read()


@given(st.binary(max_size=400), st.lists(st.integers(1, 200), max_size=8))
def test_what_goes_in_comes_out_however_it_is_written(clear: bytes, pieces: list[int]) -> None:
    file = io.BytesIO()
    with sealing(file, PASSPHRASE) as writer:
        at = 0
        for piece in pieces:
            writer.write(clear[at : at + piece])
            at += piece
        writer.write(clear[at:])
    assert opened(file.getvalue()) == clear


@given(st.binary(max_size=300), st.data())
def test_any_changed_bit_is_found(clear: bytes, data: st.DataObject) -> None:
    content = bytearray(sealed(clear))
    place = data.draw(st.integers(0, len(content) - 1))
    content[place] ^= 1 << data.draw(st.integers(0, 7))
    with pytest.raises(SafekeepingRefused):
        opened(bytes(content))


@given(st.binary(max_size=300), st.data())
def test_any_cut_is_found(clear: bytes, data: st.DataObject) -> None:
    content = sealed(clear)
    with pytest.raises(BackupDamaged):
        opened(content[: data.draw(st.integers(0, len(content) - 1))])


@pytest.mark.parametrize("added", [b"x", b"x" * SEALED])
def test_what_was_added_is_found(added: bytes) -> None:
    with pytest.raises(BackupDamaged):
        opened(sealed(b"abc" * 100) + added)


@pytest.mark.parametrize("order", [[1, 0, 2, 3], [0, 0, 2, 3], [0, 2, 3], [0, 1, 3], [0, 1, 2]])
def test_chunks_that_were_moved_or_left_out_are_found(order: list[int]) -> None:
    content = sealed(bytes(range(250)))
    header, body = content[:HEADER], content[HEADER:]
    chunks = [body[at : at + SEALED] for at in range(0, len(body), SEALED)]
    assert len(chunks) == 4
    with pytest.raises(BackupDamaged):
        opened(header + b"".join(chunks[number] for number in order))


def test_a_chunk_of_another_file_is_found() -> None:
    one, other = sealed(b"a" * 250), sealed(b"b" * 250)
    with pytest.raises(BackupDamaged):
        opened(one[: HEADER + SEALED] + other[HEADER + SEALED :])


def test_two_backups_of_the_same_are_not_alike() -> None:
    assert sealed(b"the same")[HEADER:] != sealed(b"the same")[HEADER:]


def test_a_wrong_passphrase_is_no_damage() -> None:
    with pytest.raises(WrongPassphrase):
        opened(sealed(b"x"), "another sentence")


def test_a_block_that_ends_with_an_error_leaves_no_whole_file() -> None:
    file = io.BytesIO()
    with pytest.raises(RuntimeError), sealing(file, PASSPHRASE) as writer:
        writer.write(b"half")
        raise RuntimeError
    with pytest.raises(BackupDamaged):
        opened(file.getvalue())
