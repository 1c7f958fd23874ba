"""Messages between processes: each with its length before it."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING, TypeVar

import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["answer", "receive", "send"]

Message = TypeVar("Message")
_encode: Callable[[object], bytes] = msgspec.msgpack.Encoder().encode


def send(stream: IO[bytes] | None, message: object) -> None:
    """Write a message. Raises OSError where nobody is at the other end."""
    if stream is None:
        raise BrokenPipeError
    data = _encode(message)
    stream.write(len(data).to_bytes(8, "big") + data)
    stream.flush()


def answer(stream: IO[bytes], message: object, otherwise: Callable[[Exception], object]) -> None:
    """Write a message, or another one where it cannot be written: `otherwise` makes it of what went wrong."""
    try:
        data = _encode(message)
    except Exception as error:
        data = _encode(otherwise(error))
    stream.write(len(data).to_bytes(8, "big") + data)
    stream.flush()


def receive(stream: IO[bytes], kind: type[Message]) -> Message | None:
    """The next message; None where there is none, or only a part of one, for the other end is gone."""
    head = stream.read(8)
    size = int.from_bytes(head, "big")
    data = stream.read(size) if len(head) == 8 else b""
    if len(head) < 8 or len(data) < size:
        return None
    return msgspec.msgpack.decode(data, type=kind)
