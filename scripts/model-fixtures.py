"""Writes the fixtures of the rules about model files. Nothing in them runs: payloads name what they would call, and are
never loaded. Needs Python 3.11 or newer; the tests need only the files that it has written."""

import hashlib
import io
import json
import pathlib
import pickle
import struct
import tarfile
import zipfile

FIXTURES = pathlib.Path(__file__).parent.parent / "fixtures" / "model-file"
INERT = "echo inert"


def text(value):
    raw = value.encode()
    return b"\x8c" + bytes([len(raw)]) + raw


def call(module, name, *args):
    body = b"".join(text(each) if isinstance(each, str) else each for each in args)
    return b"\x80\x04" + text(module) + text(name) + b"\x93(" + body + b"tR."


def archive(members, method=zipfile.ZIP_STORED, prefix=b""):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as packed:
        for name, data in members:
            packed.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), data, method)
    return prefix + out.getvalue()


def npy(descr, data):
    header = f"{{'descr': {descr}, 'fortran_order': False, 'shape': (2,), }}".ljust(117) + "\n"
    return b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header.encode() + data


def keras(config):
    return archive([("metadata.json", "{}"), ("config.json", json.dumps(config))])


def field(number, data):
    return bytes([number << 3 | 2, len(data)]) + data


def saved_model(*operations):
    nodes = b"".join(field(1, field(2, name.encode())) for name in operations)
    return field(2, field(2, nodes))


def onnx(domain, operator, location="weights.bin"):
    node = field(1, field(4, operator.encode()) + field(7, domain.encode()))
    entry = field(13, field(1, b"location") + field(2, location.encode()))
    return b"\x08\x08" + field(7, node + field(5, entry))


def gguf(template):
    key, value = b"tokenizer.chat_template", template.encode()
    entry = struct.pack("<Q", len(key)) + key + struct.pack("<IQ", 8, len(value)) + value
    return b"GGUF" + struct.pack("<IQQ", 3, 0, 1) + entry


def safetensors(offsets, data):
    header = json.dumps({"weight": {"dtype": "U8", "shape": [4], "data_offsets": offsets}}).encode()
    return struct.pack("<Q", len(header)) + header + data


def directory_flag(data):
    at = data.index(b"PK\x01\x02")
    return data[: at + 8] + bytes([data[at + 8] | 1]) + data[at + 9 :]


def local_flag(data):
    return data[:6] + bytes([data[6] | 1]) + data[7:]


def local_name(data, old, new):
    at = data.index(old)
    return data[:at] + new + data[at + len(old) :]


def unlisted(data):
    """The same archive, whose directory is said to be empty."""
    end = data.rindex(b"PK\x05\x06")
    start = struct.unpack("<I", data[end + 16 : end + 20])[0]
    return data[:start] + b"PK\x05\x06" + bytes(4) + struct.pack("<HHIIH", 0, 0, 0, start, 0)


def tar(name, data):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as packed:
        member = tarfile.TarInfo(name)
        member.size = len(data)
        packed.addfile(member, io.BytesIO(data))
    return out.getvalue()


SYSTEM = call("posix", "system", INERT)
PLAIN = pickle.dumps({"weights": [1.0, 2.0], "name": "plain"}, 4)
RESTRICTED = pickle.dumps({"weights": [1.0]}, 2)
TENSOR = b"\x80\x02ctorch._utils\n_rebuild_tensor_v2\n)R"
SEQUENTIAL = {"class_name": "Sequential", "module": "keras", "config": {"layers": []}}


def lambda_layer(name="Lambda"):
    return {"class_name": "Sequential", "config": {"layers": [{"class_name": name, "config": {}}]}}


def expansion():
    """Tuples of the tuple before: ten levels of ten."""
    return b"\x80\x04)" + b"\x94" + b"".join(b"(" + b"h" + bytes([i]) + (b"h" + bytes([i])) * 19 + b"t\x94" for i in range(9)) + b"."


def nested(levels):
    data = SYSTEM
    for _ in range(levels):
        data = b"\x80\x04" + b"B" + struct.pack("<I", len(data)) + data + b"."
    return data


FIXTURE = {
    "execution": {
        "good-weights.model.pkl": PLAIN,
        "good-tensors.model.pt": archive([("a/data.pkl", TENSOR + b"."), ("a/data/0", bytes(64))]),
        "good-getattr.model.pkl": call("builtins", "getattr", b"\x8c\x08datetime\x8c\x08datetime\x93", "min"),
        "good-raw.model.bin": bytes(range(1, 200)),
        "bad-call.model.pkl": (SYSTEM, f'Loading `models/bad-call.pkl` reaches `posix.system`: it runs code or reaches what runs code. DO NOT LOAD the file, and block the pull request. The file calls it with ("{INERT}") (STACK_GLOBAL at byte 17); its'),
        "bad-named.model.pkl": b"\x80\x04" + text("os") + text("getcwd") + b"\x93.",
        "bad-old.model.pkl": f"cos\nsystem\n(S'{INERT}'\ntR.".encode(),
        "bad-inst.model.pkl": f"(S'{INERT}'\nios\nsystem\n.".encode(),
        "bad-dotted.model.pkl": call("logging", "os.system", INERT),
        "bad-memo.model.pkl": b"\x80\x04" + text("posix") + b"2\x940" + text("x") + b"0" + text("system") + b"\x93(" + text(INERT) + b"tR.",
        "bad-getattr.model.pkl": (call("builtins", "getattr", b"\x8c\x02os\x8c\x04path\x93", "system"), None, None, None),
        "bad-import-module.model.pkl": (call("importlib", "import_module", "os"), None, None),
        "bad-broken.model.pkl": SYSTEM[:-1] + b"\xff\xff",
        "bad-second.model.pkl": PLAIN + SYSTEM,
        "bad-nested.model.pkl": pickle.dumps([SYSTEM], 4),
        "bad-base64.model.pkl": pickle.dumps([__import__("base64").b64encode(SYSTEM).decode()], 4),
        "bad-torch.model.pt": archive([("a/data.pkl", SYSTEM), ("a/data/0", bytes(64))]),
        "bad-deflated.model.pt": archive([("a/data.pkl", SYSTEM), ("a/data/0", bytes(64))], zipfile.ZIP_DEFLATED),
        "bad-hidden.model.pt": unlisted(archive([("a/data.pkl", SYSTEM)])),
        "bad-prefix.model.pt": (archive([("a.txt", "x")], prefix=f"cos\nsystem\n(S'{INERT}'\ntR.".encode()), None, None),
        "bad-tar.model.tar": None,
        "bad-array.model.npy": npy("'|O'", SYSTEM),
        "bad-polyglot.model.gguf": b"GGUF12345" + f"cos\nsystem\n(S'{INERT}'\ntR.".encode(),
        "bad-seven.model.bin": (FIXTURES / "execution" / "bad-seven.model.bin").read_bytes(),
        "bad-zlib.model.joblib": __import__("zlib").compress(SYSTEM),
        "bad-bzip.model.joblib": __import__("bz2").compress(SYSTEM),
        "bad-xz.model.joblib": __import__("lzma").compress(SYSTEM),
        "bad-computed.model.pkl": b"\x80\x04K\x01" + text("system") + b"\x93.",
    },
    "library-call": {
        "good-named.model.pkl": b"\x80\x04" + text("json") + text("loads") + b"\x93.",
        "good-partial.model.pkl": call("functools", "partial", b"\x8c\x0dtorch.nn.init\x8c\x05zeros\x93"),
        "bad-library.model.pkl": (call("calendar", "month", b"K\x01"), "Loading `models/bad-library.pkl` reaches `calendar.month`: the file calls a function of the standard library that no model needs. DO NOT LOAD the file before somebody has looked at it. The file calls it with (1) (STACK_GLOBAL at byte 19); its"),
        "bad-name.model.pkl": (call("acme.tools", "run_path", INERT), None),
        "bad-files.model.pkl": (call("shutil", "rmtree", "nothing"), None),
        "bad-extension.model.pkl": b"\x80\x02\x82\x07.",
        "bad-partial.model.pkl": (call("functools", "partial", b"\x8c\x04json\x8c\x05loads\x93"), None, None),
    },
    "unreviewed-import": {
        "good-allowed.model.pkl": pickle.dumps(__import__("collections").OrderedDict(a=1), 4),
        "good-partial.model.pkl": call("functools", "partial", b"\x8c\x0bcollections\x8c\x0bOrderedDict\x93"),
        "bad-class.model.pkl": (call("acme.models", "Classifier"), "Loading `models/bad-class.pkl` imports `acme.models.Classifier`, and nobody has reviewed what it does. The file calls it with () (STACK_GLOBAL at byte 27); its"),
    },
    "rewritten-import": {
        "good-object.model.pkl": b"\x80\x04" + text("acme") + text("Point") + b"\x93)R}b.",
        "bad-state.model.pkl": (b"\x80\x04" + text("acme") + text("Point") + b"\x93}b.", "Loading `models/bad-state.pkl` rewrites `acme.Point` by BUILD. DO NOT LOAD the file, and block the pull request. It is named by STACK_GLOBAL at byte 15; its"),
    },
    "graph-execution": {
        "good-layers.model.keras": keras(SEQUENTIAL),
        "good-template.model.gguf": gguf("{% for message in messages %}{{ message.content }}{% endfor %}"),
        "good-operations/models/saved_model.pb": saved_model("MatMul", "ReadVariableOp"),
        "good-message.model.pb": b"\x0a\x05hello\xff\xff",
        "bad-lambda.model.keras": (keras(lambda_layer()), '`models/bad-lambda.keras` holds `Lambda`, which holds a Python function that runs with the model. DO NOT LOAD the file, and block the pull request. It stands in "config.json"; the SHA-256 of the file is'),
        "bad-module.model.keras": keras({"class_name": "system", "module": "os", "config": {}}),
        "bad-attribute.model.h5": b"\x89HDF\r\n\x1a\n" + bytes(64) + json.dumps(lambda_layer()).encode() + bytes(64),
        "bad-frozen.model.pb": saved_model("PyFunc")[4:],
        "bad-function/models/saved_model.pb": saved_model("MatMul", "PyFunc"),
        "bad-template.model.gguf": gguf("{{ ''.__class__.__mro__[1].__subclasses__() }}"),
        "bad-operator.model.onnx": onnx("ai.onnx.contrib", "PyOp"),
    },
    "graph-files": {
        "good-beside.model.onnx": onnx("", "MatMul"),
        "bad-outside.model.onnx": (onnx("", "MatMul", "../../secret"), "`models/bad-outside.onnx` holds `../../secret`, which reads a file outside of the model (CVE-2024-27318, CVE-2022-25882). DO NOT LOAD the file before somebody has looked at it. It stands in the file itself; the SHA-256 of the file is"),
        "bad-reads/models/saved_model.pb": saved_model("ReadFile"),
        "bad-foreign.model.keras": (keras({"class_name": "Layer", "module": "acme.layers", "config": {}}), None),
    },
    "unusual-operation": {
        "good-domain.model.onnx": onnx("com.microsoft", "Gelu"),
        "good-outside.model.onnx": onnx("", "MatMul", "../other"),
        "bad-domain.model.onnx": (onnx("acme", "Secret"), "`models/bad-domain.onnx` holds `acme::Secret`, which needs a library of its own. It stands in the file itself; the SHA-256 of the file is"),
    },
    "readable": {
        "good-whole.model.pt": archive([("a/data.pkl", RESTRICTED)]),
        "good-broken.model.pkl": PLAIN[:-2],
        "good-archive.model.zip": directory_flag(archive([("notes.txt", "x")])),
        "bad-nested.model.pkl": (nested(6), None),
        "bad-cut.model.pt": (archive([("a/data.pkl", SYSTEM * 40)], zipfile.ZIP_DEFLATED).replace(b"\x01", b"\x07", 0), None),
        "bad-header.model.npy": b"\x93NUMPY\x01\x00",
        "bad-encrypted.model.pt": (directory_flag(local_flag(archive([("a/data.pkl", RESTRICTED)]))), None),
        "bad-packed.model.pt": (b"7z\xbc\xaf'\x1c" + bytes(40), "`models/bad-packed.pt` was not read whole: It is packed as 7z, which no loader of models opens. DO NOT LOAD what could not be looked at. It is at byte 0; the SHA-256 of the file is"),
    },
    "plain-structure": {
        "good-frames.model.pkl": PLAIN,
        "good-nested.model.pkl": pickle.dumps([SYSTEM], 4),
        "good-offsets.model.safetensors": safetensors([0, 4], bytes(4)),
        "bad-path.model.pt": (archive([("../outside.txt", "x")]), None),
        "bad-frame.model.pkl": (b"\x80\x04\x95\x06\x00\x00\x00\x00\x00\x00\x00" + text("abcdefgh") + b".", None),
        "bad-tensor.model.pkl": (TENSOR + b"K\x00K\x01s.", "`models/bad-tensor.pkl` is not built as programs write it: SETITEM writes items to what torch._utils._rebuild_tensor_v2 answers. DO NOT LOAD the file before somebody has looked at it. It is at byte 41; the SHA-256 of the file is"),
        "bad-offsets.model.safetensors": (safetensors([0, 4], bytes(9)), None),
    },
    "tidy-structure": {
        "good-plain.model.pt": archive([("a/data.pkl", RESTRICTED)]),
        "good-closed.model.pt": b"7z\xbc\xaf'\x1c" + bytes(40),
        "bad-nested.model.pkl": (pickle.dumps([PLAIN], 4), "`models/bad-nested.pkl` is built in an unusual way: It holds another pickle as bytes. It is at byte 15; the SHA-256 of the file is"),
        "bad-expansion.model.pkl": (expansion(), None),
        "bad-hidden.model.pt": None,
        "bad-names.model.pt": (local_name(archive([("a/data.pkl", RESTRICTED)]), b"a/data.pkl", b"a/other.pk"), None),
        "bad-cut.model.pkl": (PLAIN[:-2], None),
        "bad-prefix.model.pt": (archive([("a/data.pkl", RESTRICTED)], prefix=b"#!/bin/true\n"), None),
    },
    "in-checkout": {
        "good-there.model.pt": archive([("a/data.pkl", RESTRICTED)]),
        "bad-pointer.model.pt": (f"version https://git-lfs.github.com/spec/v1\noid sha256:{'0' * 63}1\nsize 12\n".encode(), "`models/bad-pointer.pt` is a pointer of Git LFS: the model was not looked at. Its"),
    },
}


def hidden_twin():
    """Two members, of which the directory lists the second one."""
    first, second = archive([("a/other.txt", "x")]), archive([("a/data.pkl", RESTRICTED)])
    local = first[: first.index(b"PK\x01\x02")]
    end = second.rindex(b"PK\x05\x06")
    start = struct.unpack("<I", second[end + 16 : end + 20])[0]
    entry = second[start:end]
    moved = entry[:42] + struct.pack("<I", len(local)) + entry[46:]
    tail = second[end : end + 16] + struct.pack("<I", len(local) + start) + second[end + 20 :]
    return local + second[:start] + moved + tail


def main():
    FIXTURE["tidy-structure"]["bad-hidden.model.pt"] = (hidden_twin(), None)
    FIXTURE["execution"].pop("bad-tar.model.tar")
    FIXTURE["execution"]["bad-tar.model.pt"] = tar("pickle", SYSTEM)
    data = archive([("a/data.pkl", SYSTEM * 40)], zipfile.ZIP_DEFLATED)
    at = data.index(b"a/data.pkl") + 10
    FIXTURE["readable"]["bad-cut.model.pt"] = (data[:at] + b"\x07" + data[at + 1 :], None)
    for rule, files in FIXTURE.items():
        folder = FIXTURES / rule
        folder.mkdir(parents=True, exist_ok=True)
        lines = []
        for name, content in files.items():
            data, *messages = content if isinstance(content, tuple) else (content, None)
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(data)
            if "/" in name and name.startswith("bad"):
                fixture, path = name.split("/", 1)
                (folder / fixture / "expect.yml").write_text(f"- path: {path}\n  rule: model-file/{rule}\n")
                continue
            for message in messages if name.startswith("bad") else []:
                lines += [f"- path: {name}", f"  rule: model-file/{rule}"]
                if message:
                    digest = f"{1:064}" if b"git-lfs" in data else hashlib.sha256(data).hexdigest()
                    lines += ["  message: >-", f"    {message} SHA-256 is {digest}." if "file is" not in message else f"    {message} {digest}."]
        (folder / "expect.yml").write_text("\n".join(lines) + "\n")


main()
