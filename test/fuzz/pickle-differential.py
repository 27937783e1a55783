"""Writes random opcode streams, one a line, with what CPython's own unpickler asked to import for them. Nothing is
imported: `find_class` records the names and answers a stub that does nothing, whatever is called or written."""

import io
import pickle
import random
import struct
import sys


class Stub:
    def __new__(cls, *args, **kwargs):
        return object.__new__(cls)

    def __init__(self, *args, **kwargs):
        pass

    def __call__(self, *args, **kwargs):
        return Stub()

    def __setstate__(self, state):
        pass

    def __setitem__(self, key, value):
        pass

    def append(self, item):
        pass

    def extend(self, items):
        pass

    def add(self, item):
        pass


def fresh():
    """A class of its own for every import, since BUILD and SETITEM write to it."""
    return type("Stub", (Stub,), {})


class Recorder(pickle.Unpickler):
    def __init__(self, data):
        super().__init__(io.BytesIO(data))
        self.names = []

    def find_class(self, module, name):
        self.names.append([str(module), str(name)])
        return fresh()

    def persistent_load(self, pid):
        return Stub()


WORDS = ["os", "system", "posix", "builtins", "eval", "a", "b.c", "os.path", "x" * 40, "caf\u00e9", "", "getattr"]
SIMPLE = b"(0122NIn}])e a]u.tlbR\x81\x85\x86\x87\x88\x89\x8f\x90\x91\x92\x93\x94sdo"


def number(random_):
    return random_.choice([0, 0, 1, 1, 2, 3, 5, 200])


def short(random_):
    raw = random_.choice(WORDS).encode()
    return b"\x8c" + bytes([len(raw)]) + raw


def opcode(random_):
    kind = random_.randrange(30)
    word = random_.choice(WORDS)
    raw = word.encode()
    line = raw.replace(b"\n", b"") + b"\n"
    if kind < 6:
        return short(random_)
    if kind == 6:
        return short(random_) + short(random_) + b"\x93"
    if kind == 7:
        return b"X" + struct.pack("<I", len(raw)) + raw
    if kind == 8:
        return b"c" + line + random_.choice(WORDS).encode() + b"\n"
    if kind == 9:
        return b"(" * random_.randrange(2) + b"i" + line + random_.choice(WORDS).encode() + b"\n"
    if kind == 10:
        return b"q" + bytes([number(random_)])
    if kind == 11:
        return b"h" + bytes([number(random_)])
    if kind == 12:
        return random_.choice([b"p", b"g"]) + str(number(random_)).encode() + b"\n"
    if kind == 13:
        return random_.choice([b"r", b"j"]) + struct.pack("<I", number(random_))
    if kind == 14:
        return b"S'" + repr(word)[1:-1].encode() + b"'\n"
    if kind == 15:
        return b"V" + word.encode("raw-unicode-escape") + b"\n"
    if kind == 16:
        return b"U" + bytes([len(raw)]) + raw
    if kind == 17:
        return b"C" + bytes([len(raw)]) + raw
    if kind == 18:
        return b"K" + bytes([random_.randrange(256)])
    if kind == 19:
        return random_.choice([b"J\x01\x00\x00\x00", b"M\x01\x00", b"I7\n", b"L8L\n", b"F1.5\n", b"\x8a\x01\x07", b"G" + bytes(8)])
    if kind == 20:
        return random_.choice([b"\x80\x02", b"\x80\x04", b"\x95" + struct.pack("<Q", random_.randrange(6))])
    if kind == 21:
        return random_.choice([b"Pid\n", b"Q", b"\x97", b"\x98", b"\x82\x01"])
    if kind == 22:
        return b"(" + b"".join(short(random_) for _ in range(random_.randrange(4))) + b"t"
    if kind == 23:
        return b")R"
    if kind == 24:
        return b"\x94"
    at = random_.randrange(len(SIMPLE))
    return SIMPLE[at : at + 1]


def main():
    count, seed = int(sys.argv[1]), int(sys.argv[2])
    random_ = random.Random(seed)
    for _ in range(count):
        data = b"".join(opcode(random_) for _ in range(random_.randrange(2, 24))) + b"."
        recorder = Recorder(data)
        try:
            recorder.load()
        except Exception:
            pass
        names = "\t".join(f"{module.encode('utf-8', 'replace').hex()} {name.encode('utf-8', 'replace').hex()}" for module, name in recorder.names)
        print(f"{data.hex()}\t{names}" if names else data.hex())


main()
