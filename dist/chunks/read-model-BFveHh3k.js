import { n as sliceOf, t as readAt } from "./bytes-BlwcwLTD.js";
import { R as bytesOf } from "./core-Wr84-Soz.js";
import { createRequire } from "module";
import { constants, gunzipSync, inflateSync } from "node:zlib";
// src/documents/container/little-endian.ts
function u16$2(bytes, at) {
	return at + 2 <= bytes.length ? bytes.readUInt16LE(at) : 0;
}
function u32(bytes, at) {
	return at + 4 <= bytes.length ? bytes.readUInt32LE(at) : 0;
}
function u64(bytes, at) {
	return u32(bytes, at) + u32(bytes, at + 4) * 4294967296;
}
// node_modules/fflate/esm/index.mjs
var require = createRequire("/");
var _a;
try {
	_a = require("worker_threads"), _a.Worker, _a.isMarkedAsUntransferable;
} catch (e) {}
var u8 = Uint8Array;
var u16$1 = Uint16Array;
var i32 = Int32Array;
var fleb = new u8([
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	2,
	2,
	2,
	2,
	3,
	3,
	3,
	3,
	4,
	4,
	4,
	4,
	5,
	5,
	5,
	5,
	0,
	0,
	0,
	0
]);
var fdeb = new u8([
	0,
	0,
	0,
	0,
	1,
	1,
	2,
	2,
	3,
	3,
	4,
	4,
	5,
	5,
	6,
	6,
	7,
	7,
	8,
	8,
	9,
	9,
	10,
	10,
	11,
	11,
	12,
	12,
	13,
	13,
	0,
	0
]);
var clim = new u8([
	16,
	17,
	18,
	0,
	8,
	7,
	9,
	6,
	10,
	5,
	11,
	4,
	12,
	3,
	13,
	2,
	14,
	1,
	15
]);
var freb = function(eb, start) {
	var b = new u16$1(31);
	for (var i = 0; i < 31; ++i) b[i] = start += 1 << eb[i - 1];
	var r = new i32(b[30]);
	for (var i = 1; i < 30; ++i) for (var j = b[i]; j < b[i + 1]; ++j) r[j] = j - b[i] << 5 | i;
	return {
		b,
		r
	};
};
var _a = freb(fleb, 2);
var fl = _a.b;
var revfl = _a.r;
fl[28] = 258, revfl[258] = 28;
var _b = freb(fdeb, 0);
var fd = _b.b;
_b.r;
var rev = new u16$1(32768);
for (var i = 0; i < 32768; ++i) {
	var x = (i & 43690) >> 1 | (i & 21845) << 1;
	x = (x & 52428) >> 2 | (x & 13107) << 2;
	x = (x & 61680) >> 4 | (x & 3855) << 4;
	rev[i] = ((x & 65280) >> 8 | (x & 255) << 8) >> 1;
}
var hMap = (function(cd, mb, r) {
	var s = cd.length;
	var i = 0;
	var l = new u16$1(mb);
	for (; i < s; ++i) if (cd[i]) ++l[cd[i] - 1];
	var le = new u16$1(mb);
	for (i = 1; i < mb; ++i) le[i] = le[i - 1] + l[i - 1] << 1;
	var co;
	if (r) {
		co = new u16$1(1 << mb);
		var rvb = 15 - mb;
		for (i = 0; i < s; ++i) if (cd[i]) {
			var sv = i << 4 | cd[i];
			var r_1 = mb - cd[i];
			var v = le[cd[i] - 1]++ << r_1;
			for (var m = v | (1 << r_1) - 1; v <= m; ++v) co[rev[v] >> rvb] = sv;
		}
	} else {
		co = new u16$1(s);
		for (i = 0; i < s; ++i) if (cd[i]) co[i] = rev[le[cd[i] - 1]++] >> 15 - cd[i];
	}
	return co;
});
var flt = new u8(288);
for (var i = 0; i < 144; ++i) flt[i] = 8;
for (var i = 144; i < 256; ++i) flt[i] = 9;
for (var i = 256; i < 280; ++i) flt[i] = 7;
for (var i = 280; i < 288; ++i) flt[i] = 8;
var fdt = new u8(32);
for (var i = 0; i < 32; ++i) fdt[i] = 5;
var flrm = hMap(flt, 9, 1);
var fdrm = hMap(fdt, 5, 1);
var max = function(a) {
	var m = a[0];
	for (var i = 1; i < a.length; ++i) if (a[i] > m) m = a[i];
	return m;
};
var bits = function(d, p, m) {
	var o = p / 8 | 0;
	return (d[o] | d[o + 1] << 8) >> (p & 7) & m;
};
var bits16 = function(d, p) {
	var o = p / 8 | 0;
	return (d[o] | d[o + 1] << 8 | d[o + 2] << 16) >> (p & 7);
};
var shft = function(p) {
	return (p + 7) / 8 | 0;
};
var slc = function(v, s, e) {
	if (s == null || s < 0) s = 0;
	if (e == null || e > v.length) e = v.length;
	return new u8(v.subarray(s, e));
};
var ec = [
	"unexpected EOF",
	"invalid block type",
	"invalid length/literal",
	"invalid distance",
	"stream finished",
	"no stream handler",
	,
	"no callback",
	"invalid UTF-8 data",
	"extra field too long",
	"date not in range 1980-2099",
	"filename too long",
	"stream finishing",
	"invalid zip data"
];
var err = function(ind, msg, nt) {
	var e = new Error(msg || ec[ind]);
	e.code = ind;
	if (Error.captureStackTrace) Error.captureStackTrace(e, err);
	if (!nt) throw e;
	return e;
};
var inflt = function(dat, st, buf, dict) {
	var sl = dat.length, dl = dict ? dict.length : 0;
	if (!sl || st.f && !st.l) return buf || new u8(0);
	var noBuf = !buf;
	var resize = noBuf || st.i != 2;
	var noSt = st.i;
	if (noBuf) buf = new u8(sl * 3);
	var cbuf = function(l) {
		var bl = buf.length;
		if (l > bl) {
			var nbuf = new u8(Math.max(bl * 2, l));
			nbuf.set(buf);
			buf = nbuf;
		}
	};
	var final = st.f || 0, pos = st.p || 0, bt = st.b || 0, lm = st.l, dm = st.d, lbt = st.m, dbt = st.n;
	var tbts = sl * 8;
	do {
		if (!lm) {
			final = bits(dat, pos, 1);
			var type = bits(dat, pos + 1, 3);
			pos += 3;
			if (!type) {
				var s = shft(pos) + 4, l = dat[s - 4] | dat[s - 3] << 8, t = s + l;
				if (t > sl) {
					if (noSt) err(0);
					break;
				}
				if (resize) cbuf(bt + l);
				buf.set(dat.subarray(s, t), bt);
				st.b = bt += l, st.p = pos = t * 8, st.f = final;
				continue;
			} else if (type == 1) lm = flrm, dm = fdrm, lbt = 9, dbt = 5;
			else if (type == 2) {
				var hLit = bits(dat, pos, 31) + 257, hcLen = bits(dat, pos + 10, 15) + 4;
				var tl = hLit + bits(dat, pos + 5, 31) + 1;
				pos += 14;
				var ldt = new u8(tl);
				var clt = new u8(19);
				for (var i = 0; i < hcLen; ++i) clt[clim[i]] = bits(dat, pos + i * 3, 7);
				pos += hcLen * 3;
				var clb = max(clt), clbmsk = (1 << clb) - 1;
				var clm = hMap(clt, clb, 1);
				for (var i = 0; i < tl;) {
					var r = clm[bits(dat, pos, clbmsk)];
					pos += r & 15;
					var s = r >> 4;
					if (s < 16) ldt[i++] = s;
					else {
						var c = 0, n = 0;
						if (s == 16) n = 3 + bits(dat, pos, 3), pos += 2, c = ldt[i - 1];
						else if (s == 17) n = 3 + bits(dat, pos, 7), pos += 3;
						else if (s == 18) n = 11 + bits(dat, pos, 127), pos += 7;
						while (n--) ldt[i++] = c;
					}
				}
				var lt = ldt.subarray(0, hLit), dt = ldt.subarray(hLit);
				lbt = max(lt);
				dbt = max(dt);
				lm = hMap(lt, lbt, 1);
				dm = hMap(dt, dbt, 1);
			} else err(1);
			if (pos > tbts) {
				if (noSt) err(0);
				break;
			}
		}
		if (resize) cbuf(bt + 131072);
		var lms = (1 << lbt) - 1, dms = (1 << dbt) - 1;
		var lpos = pos;
		for (;; lpos = pos) {
			var c = lm[bits16(dat, pos) & lms], sym = c >> 4;
			pos += c & 15;
			if (pos > tbts) {
				if (noSt) err(0);
				break;
			}
			if (!c) err(2);
			if (sym < 256) buf[bt++] = sym;
			else if (sym == 256) {
				lpos = pos, lm = null;
				break;
			} else {
				var add = sym - 254;
				if (sym > 264) {
					var i = sym - 257, b = fleb[i];
					add = bits(dat, pos, (1 << b) - 1) + fl[i];
					pos += b;
				}
				var d = dm[bits16(dat, pos) & dms], dsym = d >> 4;
				if (!d) err(3);
				pos += d & 15;
				var dt = fd[dsym];
				if (dsym > 3) {
					var b = fdeb[dsym];
					dt += bits16(dat, pos) & (1 << b) - 1, pos += b;
				}
				if (pos > tbts) {
					if (noSt) err(0);
					break;
				}
				if (resize) cbuf(bt + 131072);
				var end = bt + add;
				if (bt < dt) {
					var shift = dl - dt, dend = Math.min(dt, end);
					if (shift + bt < 0) err(3);
					for (; bt < dend; ++bt) buf[bt] = dict[shift + bt];
				}
				for (; bt < end; ++bt) buf[bt] = buf[bt - dt];
			}
		}
		st.l = lm, st.p = lpos, st.b = bt, st.f = final;
		if (lm) final = 1, st.m = lbt, st.d = dm, st.n = dbt;
	} while (!final);
	return bt != buf.length && noBuf ? slc(buf, 0, bt) : buf.subarray(0, bt);
};
var et = new u8(0);
var Inflate = function() {
	function Inflate(opts, cb) {
		if (typeof opts == "function") cb = opts, opts = {};
		this.ondata = cb;
		var dict = opts && opts.dictionary && opts.dictionary.subarray(-32768);
		this.s = {
			i: 0,
			b: dict ? dict.length : 0
		};
		this.o = new u8(32768);
		this.p = new u8(0);
		if (dict) this.o.set(dict);
	}
	Inflate.prototype.e = function(c) {
		if (!this.ondata) err(5);
		if (this.d) err(4);
		if (!this.p.length) this.p = c;
		else if (c.length) {
			var n = new u8(this.p.length + c.length);
			n.set(this.p), n.set(c, this.p.length), this.p = n;
		}
	};
	Inflate.prototype.c = function(final) {
		this.s.i = +(this.d = final || false);
		var bts = this.s.b;
		var dt = inflt(this.p, this.s, this.o);
		this.ondata(slc(dt, bts, this.s.b), this.d);
		this.o = slc(dt, this.s.b - 32768), this.s.b = this.o.length;
		this.p = slc(this.p, this.s.p / 8 | 0), this.s.p &= 7;
	};
	Inflate.prototype.push = function(chunk, final) {
		this.e(chunk), this.c(final);
	};
	return Inflate;
}();
var td = typeof TextDecoder != "undefined" && new TextDecoder();
try {
	td.decode(et, { stream: true });
} catch (e) {}
// src/documents/container/inflate.ts
const PIECE = 65536;
var InflatedBytes = class {
	size;
	problem;
	overflows = false;
	packed;
	longest;
	piece;
	inflate = new Inflate();
	pieces = [];
	firstPiece = 0;
	produced = 0;
	taken = 0;
	done = false;
	constructor(packed, longest) {
		this.packed = packed;
		this.longest = longest;
		this.size = longest;
		this.piece = Buffer.allocUnsafe(Math.max(1, Math.min(PIECE, packed.size)));
		this.restart();
	}
	read(out, at, length, position) {
		if (position < this.firstPiece) this.restart();
		while (this.produced < position + length && !this.done) {
			this.forget(position);
			this.advance();
		}
		return this.copy(out, at, length, position);
	}
	copy(out, at, length, position) {
		let copied = 0;
		let start = this.firstPiece;
		for (const piece of this.pieces) {
			const from = position + copied - start;
			if (from >= 0 && from < piece.length && copied < length) {
				const part = piece.subarray(from, from + length - copied);
				out.set(part, at + copied);
				copied += part.length;
			}
			start += piece.length;
		}
		return copied;
	}
	restart() {
		this.pieces = [];
		this.firstPiece = 0;
		this.produced = 0;
		this.taken = 0;
		this.done = false;
		this.inflate = new Inflate((data) => {
			this.pieces.push(data.slice());
			this.produced += data.length;
		});
	}
	forget(position) {
		for (let first = this.pieces[0]; first !== void 0; first = this.pieces[0]) {
			if (this.pieces.length < 2 || this.firstPiece + first.length > position) return;
			this.firstPiece += first.length;
			this.pieces.shift();
		}
	}
	advance() {
		const count = this.packed.read(this.piece, 0, this.piece.length, this.taken);
		this.taken += count;
		const isLast = count === 0 || this.taken >= this.packed.size;
		try {
			this.inflate.push(this.piece.subarray(0, count), isLast);
		} catch (error) {
			this.problem ??= error instanceof Error ? error.message : String(error);
			this.done = true;
		}
		if (this.produced >= this.longest) this.overflows = true;
		if (isLast || this.overflows) this.done = true;
		if (this.done) this.size = Math.min(this.produced, this.longest);
	}
};
// src/documents/container/zip-member.ts
const ENCRYPTED = 1;
const DIFFERING = 97;
function memberOf(source, entry) {
	const { name, flags, method, packed, offset } = entry;
	const header = readAt(source, offset, 30);
	const isThere = header.length === 30 && u32(header, 0) === 67324752;
	const nameLength = isThere ? u16$2(header, 26) : 0;
	const data = offset + 30 + nameLength + (isThere ? u16$2(header, 28) : 0);
	const localFlags = isThere ? u16$2(header, 6) : flags;
	const problems = isThere ? differences(entry, readAt(source, offset + 30, nameLength), u16$2(header, 8), localFlags) : ["has no header of its own"];
	return {
		name,
		hidden: entry.hidden,
		encrypted: ((flags | localFlags) & ENCRYPTED) !== 0,
		method,
		problems,
		start: offset,
		end: Math.min(source.size, data + packed),
		open(longest) {
			const slice = sliceOf(source, data, packed);
			if (method === 0) return slice;
			return method === 8 ? new InflatedBytes(slice, longest) : void 0;
		}
	};
}
function differences(entry, localName, method, flags) {
	return [
		...localName.toString() === entry.name || localName.toString("latin1") === entry.name || Buffer.from(entry.name, "latin1").equals(localName) ? [] : [`is called ${JSON.stringify(localName.toString().slice(0, 80))} in its own header`],
		...method === entry.method ? [] : ["is packed in another way by its own header"],
		...(flags ^ entry.flags) & DIFFERING ? ["has other flags in its own header"] : []
	];
}
// src/documents/container/zip.ts
const MOST_MEMBERS = 1e5;
const LONGEST_DIRECTORY = 64 << 20;
const LONGEST_TAIL = 65557;
function readZip(source) {
	const end = endRecord(source);
	const directory = end < 0 ? void 0 : directoryOf(source, end);
	const problems = [];
	if (directory === void 0) problems.push("The archive has no directory");
	const listed = directory === void 0 ? [] : listedMembers(source, directory, problems);
	const hidden = hiddenMembers(source, listed, directory === void 0 ? source.size : Math.min(source.size, directory.offset + directory.shift));
	const members = [...listed, ...hidden];
	return {
		members: members.slice(0, MOST_MEMBERS),
		prefix: Math.max(0, directory?.shift ?? 0),
		problems,
		cut: members.length > MOST_MEMBERS || (directory?.size ?? 0) > LONGEST_DIRECTORY
	};
}
function endRecord(source) {
	const length = Math.min(source.size, LONGEST_TAIL);
	const tail = readAt(source, source.size - length, length);
	for (let at = tail.lastIndexOf("PK\u0005\u0006", void 0, "latin1"); at >= 0;) {
		if (at + 22 <= tail.length) return source.size - length + at;
		at = at === 0 ? -1 : tail.lastIndexOf("PK\u0005\u0006", at - 1, "latin1");
	}
	return -1;
}
function directoryOf(source, end) {
	const record = readAt(source, end, 22);
	const plain = {
		count: u16$2(record, 10),
		size: u32(record, 12),
		offset: u32(record, 16)
	};
	const found = wideDirectory(source, end) ?? {
		...plain,
		at: end
	};
	const shift = found.at - (found.offset + found.size);
	const fits = shift >= 0 && found.offset + shift <= source.size;
	return {
		...found,
		shift: fits ? shift : 0
	};
}
function wideDirectory(source, end) {
	const locator = end < 20 ? Buffer.alloc(0) : readAt(source, end - 20, 20);
	if (u32(locator, 0) !== 117853008) return void 0;
	for (const at of [u64(locator, 8), end - 76]) {
		const record = readAt(source, Math.max(0, at), 56);
		if (record.length === 56 && u32(record, 0) === 101075792) return {
			count: u64(record, 32),
			size: u64(record, 40),
			offset: u64(record, 48),
			at
		};
	}
}
function listedMembers(source, directory, problems) {
	const { offset, size, shift, count } = directory;
	const bytes = readAt(source, offset + shift, Math.min(size, LONGEST_DIRECTORY));
	const members = [];
	let at = 0;
	while (at + 46 <= bytes.length && u32(bytes, at) === 33639248 && members.length <= MOST_MEMBERS) {
		const next = at + 46 + u16$2(bytes, at + 28) + u16$2(bytes, at + 30) + u16$2(bytes, at + 32);
		members.push(memberOf(source, entryAt(bytes, at, shift)));
		at = next;
	}
	if (members.length !== count && count < 65535) problems.push(`The directory says that it lists ${count} members, and lists ${members.length}`);
	return members;
}
function entryAt(bytes, at, shift) {
	const flags = u16$2(bytes, at + 8);
	const nameEnd = at + 46 + u16$2(bytes, at + 28);
	const sizes = [
		u32(bytes, at + 24),
		u32(bytes, at + 20),
		u32(bytes, at + 42)
	];
	const [, packed = 0, offset = 0] = wideSizes(bytes, nameEnd, u16$2(bytes, at + 30), sizes);
	return {
		name: bytes.toString(flags & 2048 ? "utf8" : "latin1", at + 46, nameEnd),
		flags,
		method: u16$2(bytes, at + 10),
		packed,
		offset: offset + shift,
		hidden: false
	};
}
function wideSizes(bytes, start, length, sizes) {
	for (let at = start; at + 4 <= start + length; at += 4 + u16$2(bytes, at + 2)) {
		if (u16$2(bytes, at) !== 1) continue;
		let from = at + 4;
		return sizes.map((size) => {
			if (size !== 4294967295) return size;
			from += 8;
			return u64(bytes, from - 8);
		});
	}
	return sizes;
}
function hiddenMembers(source, listed, limit) {
	const taken = listed.map(({ start, end }) => [start, end]).sort(([a], [b]) => a - b);
	const found = [];
	let at = 0;
	for (const [start, end] of [...taken, [limit, limit]]) {
		if (start > at) sweep(source, at, start, found);
		at = Math.max(at, end);
	}
	return found;
}
function sweep(source, from, to, found) {
	const buffer = Buffer.allocUnsafe(Math.max(30, Math.min(1 << 18, to - from)));
	for (let at = from; at < to && found.length < MOST_MEMBERS;) {
		const bytes = buffer.subarray(0, source.read(buffer, 0, Math.min(buffer.length, to - at), at));
		const header = bytes.indexOf("PK\u0003\u0004", 0, "latin1");
		if (header < 0) {
			if (bytes.length < 30) return;
			at += bytes.length - 3;
			continue;
		}
		const member = memberAt(source, at + header, to);
		if (member !== void 0) found.push(member);
		at = Math.max(at + header + 4, member?.end ?? 0);
	}
}
function memberAt(source, at, to) {
	const header = readAt(source, at, 30);
	const [length, method] = [u16$2(header, 26), u16$2(header, 8)];
	if (header.length < 30 || length === 0 || length > 1024 || method !== 0 && method !== 8) return void 0;
	const name = readAt(source, at + 30, length).toString();
	const rest = Math.max(0, to - (at + 30 + length + u16$2(header, 28)));
	const packed = u32(header, 18) || rest;
	return memberOf(source, {
		name,
		flags: u16$2(header, 6),
		method,
		packed,
		offset: at,
		hidden: true
	});
}
// src/documents/pickle/opcodes.ts
const OP = {
	MARK: 40,
	EMPTY_TUPLE: 41,
	STOP: 46,
	POP: 48,
	POP_MARK: 49,
	DUP: 50,
	BINBYTES: 66,
	SHORT_BINBYTES: 67,
	FLOAT: 70,
	BINFLOAT: 71,
	INT: 73,
	BININT: 74,
	BININT1: 75,
	LONG: 76,
	BININT2: 77,
	NONE: 78,
	PERSID: 80,
	BINPERSID: 81,
	REDUCE: 82,
	STRING: 83,
	BINSTRING: 84,
	SHORT_BINSTRING: 85,
	UNICODE: 86,
	BINUNICODE: 88,
	EMPTY_LIST: 93,
	APPEND: 97,
	BUILD: 98,
	GLOBAL: 99,
	DICT: 100,
	APPENDS: 101,
	GET: 103,
	BINGET: 104,
	INST: 105,
	LONG_BINGET: 106,
	LIST: 108,
	OBJ: 111,
	PUT: 112,
	BINPUT: 113,
	LONG_BINPUT: 114,
	SETITEM: 115,
	TUPLE: 116,
	SETITEMS: 117,
	EMPTY_DICT: 125,
	PROTO: 128,
	NEWOBJ: 129,
	EXT1: 130,
	EXT2: 131,
	EXT4: 132,
	TUPLE1: 133,
	TUPLE2: 134,
	TUPLE3: 135,
	NEWTRUE: 136,
	NEWFALSE: 137,
	LONG1: 138,
	LONG4: 139,
	SHORT_BINUNICODE: 140,
	BINUNICODE8: 141,
	BINBYTES8: 142,
	EMPTY_SET: 143,
	ADDITEMS: 144,
	FROZENSET: 145,
	NEWOBJ_EX: 146,
	STACK_GLOBAL: 147,
	MEMOIZE: 148,
	FRAME: 149,
	BYTEARRAY8: 150,
	NEXT_BUFFER: 151,
	READONLY_BUFFER: 152
};
const CAN_START = new Uint8Array(256);
for (const code of Object.values(OP)) CAN_START[code] = 1;
function isOpcode(byte) {
	return byte !== void 0 && CAN_START[byte] === 1;
}
const RESTRICTED = new Set([
	OP.GLOBAL,
	OP.NEWOBJ,
	OP.REDUCE,
	OP.BUILD,
	OP.APPEND,
	OP.APPENDS,
	OP.SETITEM,
	OP.SETITEMS,
	OP.MARK,
	OP.TUPLE,
	OP.TUPLE1,
	OP.TUPLE2,
	OP.TUPLE3,
	OP.NONE,
	OP.NEWFALSE,
	OP.NEWTRUE,
	OP.EMPTY_TUPLE,
	OP.EMPTY_LIST,
	OP.EMPTY_DICT,
	OP.EMPTY_SET,
	OP.BININT,
	OP.BININT1,
	OP.BININT2,
	OP.BINFLOAT,
	OP.BINUNICODE,
	OP.SHORT_BINSTRING,
	OP.LONG1,
	OP.BINGET,
	OP.LONG_BINGET,
	OP.BINPUT,
	OP.LONG_BINPUT,
	OP.BINPERSID,
	OP.PROTO,
	OP.STOP
]);
const IS_RESTRICTED = new Uint8Array(256);
for (const code of RESTRICTED) IS_RESTRICTED[code] = 1;
const RESTRICTED_OPCODES = IS_RESTRICTED;
// src/documents/model/findings.ts
const MOST_IMPORTS = 2e3;
const MOST_OPERATIONS = 500;
const MOST_CALLS = 256;
const LONGEST_NAME = 300;
var ImportRecord = class {
	module;
	name;
	opcode;
	member;
	offset;
	stream;
	known;
	called = 0;
	arguments = void 0;
	changedBy = void 0;
	afterError;
	shapes = new Map();
	constructor(place, module, name) {
		this.module = cut(module);
		this.name = cut(name);
		this.opcode = place.opcode;
		this.member = place.member;
		this.offset = place.offset;
		this.stream = place.stream;
		this.known = place.known;
		this.afterError = place.afterError;
	}
	get calls() {
		return this.shapes && [...this.shapes.values()];
	}
	addCall(shape) {
		if (this.shapes === void 0) return;
		this.shapes.set(JSON.stringify(shape), shape);
		if (this.shapes.size > MOST_CALLS) this.shapes = void 0;
	}
	join(other) {
		this.called += other.called;
		this.arguments ??= other.arguments;
		this.changedBy ??= other.changedBy;
		if (other.calls === void 0) this.shapes = void 0;
		else for (const shape of other.calls) this.addCall(shape);
	}
};
var Findings = class {
	byName = new Map();
	byDefect = new Map();
	operations = [];
	pickles = 0;
	plainOpcodes = true;
	get imports() {
		return [...this.byName.values()];
	}
	get defects() {
		return [...this.byDefect.values()];
	}
	import(module, name, place) {
		const key = keyOf(module, name, place);
		const known = this.byName.get(key);
		if (known !== void 0) return known;
		const record = new ImportRecord(place, module, name);
		this.list(key, record);
		return record;
	}
	defect(kind, message, member, offset) {
		const key = `${kind}\0${member}`;
		const known = this.byDefect.get(key);
		this.byDefect.set(key, known ? {
			...known,
			count: known.count + 1
		} : {
			kind,
			message,
			member,
			offset,
			count: 1
		});
	}
	operation(operation) {
		const same = (each) => each.name === operation.name && each.member === operation.member;
		if (this.operations.some(same)) return;
		if (this.operations.length < MOST_OPERATIONS) this.operations.push(operation);
		else this.defect("limit", "There are more operations than a check lists", operation.member, 0);
	}
	add(other, wanted = () => true) {
		for (const [key, record] of other.byName) {
			if (!wanted(record)) continue;
			const known = this.byName.get(key);
			if (known === void 0) this.list(key, record);
			else known.join(record);
		}
		for (const each of other.byDefect.values()) this.defect(each.kind, each.message, each.member, each.offset);
		for (const each of other.operations) this.operation(each);
		this.pickles += other.pickles;
		this.plainOpcodes &&= other.plainOpcodes;
	}
	list(key, record) {
		if (this.byName.size < MOST_IMPORTS) this.byName.set(key, record);
		else this.defect("limit", `It imports more than ${MOST_IMPORTS} different names`, record.member, record.offset);
	}
};
function keyOf(module, name, { member, opcode, known }) {
	return `${member}\0${known ? "" : opcode}\0${cut(module)}\0${cut(name)}`;
}
function cut(text) {
	return text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}\u2026` : text;
}
// src/documents/pickle/endings.ts
var Broken = class extends Error {};
var EndOfData = class extends Error {};
var OverLimit = class extends Error {};
// src/documents/pickle/arena.ts
const MOST_BYTES = 335544320;
const CHUNK_BITS = 18;
const CHUNK = 1 << CHUNK_BITS;
const IN_CHUNK = 262143;
const SMALLEST$1 = 64;
var Budget = class {
	used = 0;
	take(bytes) {
		this.used += bytes;
		if (this.used > MOST_BYTES) throw new OverLimit("more objects than a check may hold in memory");
	}
	give(bytes) {
		this.used -= bytes;
	}
};
var Cells = class {
	chunks = [];
	budget;
	length = 0;
	constructor(budget) {
		this.budget = budget;
	}
	get(index) {
		return this.chunks[index >>> CHUNK_BITS]?.[index & IN_CHUNK] ?? 0;
	}
	set(index, value) {
		const chunk = this.chunks[index >>> CHUNK_BITS];
		if (chunk !== void 0) chunk[index & IN_CHUNK] = value;
	}
	push(value) {
		const index = this.length;
		let chunk = this.chunks[index >>> CHUNK_BITS];
		if (chunk === void 0 || chunk.length <= (index & IN_CHUNK)) chunk = this.grow(chunk);
		chunk[index & IN_CHUNK] = value;
		this.length = index + 1;
		return index;
	}
	grow(full) {
		const length = nextLength(full, this.chunks.length);
		this.budget.take(4 * (length - (full?.length ?? 0)));
		const chunk = new Int32Array(length);
		if (full !== void 0) chunk.set(full);
		this.chunks[full === void 0 ? this.chunks.length : this.chunks.length - 1] = chunk;
		return chunk;
	}
	release() {
		for (const chunk of this.chunks) this.budget.give(4 * chunk.length);
		this.chunks.length = 0;
		this.length = 0;
	}
};
var Texts = class {
	chunks = [];
	budget;
	next = 0;
	constructor(budget) {
		this.budget = budget;
	}
	put(bytes, start, length) {
		if ((this.next & IN_CHUNK) + length >= CHUNK) this.next = (this.next | IN_CHUNK) + 1;
		const at = this.next;
		let chunk = this.chunks[at >>> CHUNK_BITS];
		while (chunk === void 0 || chunk.length <= (at & IN_CHUNK) + length) chunk = this.grow(chunk);
		let to = at & IN_CHUNK;
		chunk[to++] = length;
		for (let from = start; from < start + length; from++) chunk[to++] = bytes[from] ?? 0;
		this.next = at + length + 1;
		return at;
	}
	get(at) {
		const chunk = this.chunks[at >>> CHUNK_BITS];
		const start = (at & IN_CHUNK) + 1;
		return chunk?.toString("utf8", start, start + (chunk[start - 1] ?? 0)) ?? "";
	}
	grow(full) {
		const length = nextLength(full, this.chunks.length);
		this.budget.take(length - (full?.length ?? 0));
		const chunk = Buffer.allocUnsafe(length);
		if (full !== void 0) full.copy(chunk);
		this.chunks[full === void 0 ? this.chunks.length : this.chunks.length - 1] = chunk;
		return chunk;
	}
	release() {
		for (const chunk of this.chunks) this.budget.give(chunk.length);
		this.chunks.length = 0;
	}
};
function nextLength(full, chunks) {
	if (full !== void 0) return Math.min(CHUNK, full.length * 8);
	return chunks === 0 ? SMALLEST$1 : CHUNK;
}
// src/documents/pickle/values.ts
const KIND = {
	PLAIN: 0,
	INTEGER: 1,
	TEXT: 2,
	IMPORT: 3,
	CALL: 4,
	TUPLE: 5,
	CONTAINER: 6,
	BYTES: 7
};
const LARGEST = (1 << 28) - 1;
const MOST_ITEMS = 64;
function kindOf(handle) {
	return handle & 7;
}
function integer(value) {
	return Number.isInteger(value) && Math.abs(value) <= LARGEST ? value << 3 | KIND.INTEGER : 0;
}
function blob(length) {
	return Math.min(length, LARGEST) << 3 | KIND.BYTES;
}
var Values = class {
	cells;
	texts;
	bits = new Int32Array(1);
	float = new Float32Array(this.bits.buffer);
	heaviest = 0;
	constructor(budget) {
		this.cells = new Cells(budget);
		this.texts = new Texts(budget);
	}
	text(bytes, start, length) {
		return length > 255 ? 8 : this.texts.put(bytes, start, length) << 3 | KIND.TEXT;
	}
	textOf(handle) {
		return kindOf(handle) === KIND.TEXT ? this.texts.get(handle >> 3) : void 0;
	}
	import(index) {
		return index << 3 | KIND.IMPORT;
	}
	importOf(handle) {
		return kindOf(handle) === KIND.IMPORT ? handle >> 3 : void 0;
	}
	call(callable, args) {
		const at = this.cells.push(callable);
		this.cells.push(args);
		return at << 3 | KIND.CALL;
	}
	callOf(handle) {
		if (kindOf(handle) !== KIND.CALL) return void 0;
		const at = handle >> 3;
		return {
			callable: this.cells.get(at),
			args: this.cells.get(at + 1)
		};
	}
	tuple(items, start, end) {
		const count = end - start;
		if (count <= 0) return 16;
		let weight = 1;
		for (let index = start; index < end; index++) weight += this.weightOf(items[index] ?? 0);
		const at = this.cells.push(this.bitsOf(weight));
		this.cells.push(count);
		const kept = Math.min(end, start + MOST_ITEMS);
		for (let index = start; index < kept; index++) this.cells.push(items[index] ?? 0);
		return at << 3 | KIND.TUPLE;
	}
	itemsOf(handle) {
		if (handle === 16) return [];
		if (kindOf(handle) !== KIND.TUPLE) return void 0;
		const at = handle >> 3;
		const count = Math.min(this.cells.get(at + 1), MOST_ITEMS);
		return Array.from({ length: count }, (_, index) => this.cells.get(at + 2 + index));
	}
	container(weight) {
		return this.cells.push(this.bitsOf(weight)) << 3 | KIND.CONTAINER;
	}
	grow(handle, weight) {
		if (kindOf(handle) === KIND.CONTAINER) this.cells.set(handle >> 3, this.bitsOf(this.weightOf(handle) + weight));
	}
	weightOf(handle) {
		const kind = kindOf(handle);
		if (kind !== KIND.CONTAINER && kind !== KIND.TUPLE) return 1;
		this.bits[0] = this.cells.get(handle >> 3);
		return this.float[0] ?? 1;
	}
	release() {
		this.cells.release();
		this.texts.release();
	}
	bitsOf(weight) {
		if (weight > this.heaviest) this.heaviest = weight;
		this.float[0] = weight;
		return this.bits[0] ?? 0;
	}
};
// src/documents/pickle/calls.ts
const SENSITIVE = new Set([
	"builtins.getattr",
	"__builtin__.getattr",
	"builtins.iter",
	"__builtin__.iter",
	"functools.reduce",
	"_functools.reduce",
	"__builtin__.reduce",
	"builtins.type",
	"__builtin__.type",
	"functools.partial",
	"operator.attrgetter",
	"operator.methodcaller",
	"operator.itemgetter",
	"operator.getitem",
	"_operator.attrgetter",
	"_operator.methodcaller",
	"_operator.itemgetter",
	"_operator.getitem",
	"torch.storage._load_from_bytes"
]);
const RESOLVERS = new Set([
	"pkgutil.resolve_name",
	"pydoc.locate",
	"logging.config._resolve",
	"unittest.mock._importer",
	"django.utils.module_loading.import_string",
	"werkzeug.utils.import_string"
]);
const IMPORTERS = new Set([
	"importlib.import_module",
	"builtins.__import__",
	"__builtin__.__import__",
	"cloudpickle.cloudpickle.subimport",
	"dill._dill._import_module"
]);
const GETATTR = new Set([
	"builtins.getattr",
	"__builtin__.getattr",
	"dill._dill._get_attr"
]);
const GETTERS = new Set(["operator.attrgetter", "_operator.attrgetter"]);
const METHODS = new Set(["operator.methodcaller", "_operator.methodcaller"]);
const SHOWN = 80;
const SHOWN_ITEMS = 6;
const SHOWN_DEPTH = 3;
function call(world, callable, args) {
	const { values } = world;
	const record = recordOf(world, callable);
	if (record !== void 0) {
		record.called++;
		record.arguments ??= shown(world, args, 0);
		const path = pathName(record);
		if (SENSITIVE.has(path)) record.addCall((values.itemsOf(args) ?? [-1]).map((item) => argument(world, item)));
		if (path === "functools.partial") noteWrapped(world, args);
		const made = resolved(world, path, values.itemsOf(args) ?? []);
		if (made !== void 0) return made;
	}
	return calledResult(world, callable, args) ?? values.call(callable, args);
}
function resolved(world, path, items) {
	const text = world.values.textOf(items[0] ?? 0);
	if (RESOLVERS.has(path) && text !== void 0) return world.resolve(text.replace(":", "."));
	if (IMPORTERS.has(path) && text !== void 0) return world.resolve(text);
	if (!GETATTR.has(path)) return void 0;
	const [owner, name] = [objectPath(world, items[0] ?? 0), world.values.textOf(items[1] ?? 0)];
	return owner === void 0 || name === void 0 ? void 0 : world.resolve(`${owner}.${name}`);
}
function calledResult(world, callable, args) {
	const { values } = world;
	const inner = values.callOf(callable);
	const getter = inner && recordOf(world, inner.callable);
	if (inner === void 0 || getter === void 0) return void 0;
	const path = pathName(getter);
	const [first = 0] = values.itemsOf(inner.args) ?? [];
	if (!GETTERS.has(path) && !METHODS.has(path)) return void 0;
	const owner = objectPath(world, values.itemsOf(args)?.[0] ?? 0);
	const name = values.textOf(first);
	if (owner === void 0 || name === void 0) return void 0;
	const made = world.resolve(`${owner}.${name}`);
	const record = recordOf(world, made);
	if (METHODS.has(path) && record !== void 0) record.called++;
	return made;
}
function noteWrapped(world, args) {
	const wrapped = recordOf(world, world.values.itemsOf(args)?.[0] ?? 0);
	if (wrapped !== void 0) wrapped.called++;
}
function objectPath(world, handle) {
	const record = recordOf(world, handle);
	return record === void 0 || !record.known ? void 0 : pathName(record);
}
function recordOf(world, handle) {
	const index = world.values.importOf(handle);
	return index === void 0 ? void 0 : world.record(index);
}
function pathName({ module, name }) {
	return name === "" ? module : `${module}.${name}`;
}
function argument(world, handle) {
	const text = world.values.textOf(handle);
	if (text !== void 0) return {
		kind: "text",
		text
	};
	const record = recordOf(world, handle);
	if (record !== void 0) return {
		kind: "import",
		module: record.module,
		name: record.name
	};
	switch (kindOf(handle)) {
		case KIND.INTEGER: return { kind: "number" };
		case KIND.CALL: return { kind: "call" };
		case KIND.TUPLE:
		case KIND.CONTAINER: return { kind: "container" };
		case KIND.BYTES: return { kind: handle < 0 ? "unknown" : "bytes" };
		default: return { kind: handle === 16 ? "container" : "unknown" };
	}
}
function shown(world, handle, depth) {
	const { values } = world;
	const text = values.textOf(handle);
	if (text !== void 0) return JSON.stringify(text.length > SHOWN ? `${text.slice(0, SHOWN)}\u2026` : text);
	const record = recordOf(world, handle);
	if (record !== void 0) return pathName(record);
	const items = values.itemsOf(handle);
	if (items !== void 0) return depth > SHOWN_DEPTH ? "(\u2026)" : `(${list(world, items, depth)})`;
	const inner = values.callOf(handle);
	if (inner !== void 0) return depth > SHOWN_DEPTH ? "\u2026" : `${shown(world, inner.callable, depth + 1)}(\u2026)`;
	return plain(handle);
}
function list(world, items, depth) {
	return [...items.slice(0, SHOWN_ITEMS).map((item) => shown(world, item, depth + 1)), ...items.length > SHOWN_ITEMS ? ["\u2026"] : []].join(", ");
}
function plain(handle) {
	const kind = kindOf(handle);
	if (kind === KIND.INTEGER) return String(handle >> 3);
	if (kind === KIND.BYTES) return `<${handle >> 3} bytes>`;
	if (kind === KIND.CONTAINER) return "{\u2026}";
	return handle === 8 ? "<long text>" : "?";
}
// src/documents/pickle/effects.ts
function get(machine, index) {
	const value = machine.memo.get(index);
	if (value === -1) machine.fail(`memo number ${index} is not set`);
	machine.stack.push(value === -1 ? 0 : value);
}
function put(machine) {
	const index = machine.literals.number() ?? -1;
	if (index < 0) machine.fail("a memo number is none");
	else machine.memo.put(index, machine.stack.top());
}
function tuple({ stack, values }, count) {
	const start = stack.length - count;
	if (start < stack.fenced) {
		stack.popAll();
		stack.push(0);
		return;
	}
	const made = values.tuple(stack.items, start, stack.length);
	for (let index = 1; index < count; index++) stack.pop();
	stack.replaceTop(made);
}
function gather(machine, opcode) {
	const { stack, values } = machine;
	const start = stack.markPlace();
	if (opcode === OP.TUPLE) {
		const made = values.tuple(stack.items, start, stack.length);
		stack.dropMark();
		stack.push(made);
		return;
	}
	const made = values.container(1 + weightAbove(machine, start));
	if (opcode === OP.DICT) noteItems(machine, made, start);
	stack.dropMark();
	stack.push(made);
}
function append(machine) {
	const { stack, values } = machine;
	const item = stack.pop();
	const target = stack.top();
	values.grow(target, values.weightOf(item));
	machine.written(target, "APPEND");
}
function extend(machine, opcode) {
	const { stack, values } = machine;
	const start = stack.markPlace();
	const weight = weightAbove(machine, start);
	const isEmpty = stack.length === start;
	stack.dropMark();
	const target = stack.top();
	values.grow(target, weight);
	if (!isEmpty) machine.written(target, opcode);
}
function setItem(machine) {
	const { stack, values } = machine;
	const value = stack.pop();
	const key = stack.pop();
	const target = stack.top();
	values.grow(target, values.weightOf(value));
	if (machine.arrays.isWatching) machine.arrays.item(target, key, value);
	machine.written(target, "SETITEM");
}
function setItems(machine) {
	const { stack, values } = machine;
	const start = stack.markPlace();
	const weight = weightAbove(machine, start);
	const isEmpty = stack.length === start;
	const below = stack.belowMark();
	if (below !== void 0) noteItems(machine, below, start);
	stack.dropMark();
	const target = stack.top();
	values.grow(target, weight);
	if (!isEmpty) machine.written(target, "SETITEMS");
}
function build(machine) {
	const { stack } = machine;
	const state = stack.pop();
	const target = stack.top();
	machine.written(target, "BUILD");
	if (machine.arrays.isWatching) machine.arrays.built(target, state);
}
function global(machine) {
	const module = machine.literals.line().toString();
	const name = machine.literals.line().toString();
	machine.stack.push(machine.import(module, name, "GLOBAL"));
}
function stackGlobal(machine) {
	const { stack, values } = machine;
	const nameHandle = stack.pop();
	const moduleHandle = stack.pop();
	const [module, name] = [values.textOf(moduleHandle), values.textOf(nameHandle)];
	if (module !== void 0 && name !== void 0) stack.push(machine.import(module, name, "STACK_GLOBAL"));
	else stack.push(machine.unknownImport(machine.shown(moduleHandle), machine.shown(nameHandle), "STACK_GLOBAL"));
}
function instance(machine) {
	const { stack, values } = machine;
	if (!stack.hasMark) machine.fail("INST has no mark");
	const module = machine.literals.line().toString();
	const name = machine.literals.line().toString();
	const callable = machine.import(module, name, "INST");
	const args = values.tuple(stack.items, stack.markPlace(), stack.length);
	stack.dropMark();
	stack.push(machine.call(callable, args));
}
function object(machine) {
	const { stack, values } = machine;
	const start = stack.markPlace();
	if (stack.length === start) machine.fail("OBJ has no class");
	const callable = stack.length === start ? 0 : stack.items[start] ?? 0;
	const args = values.tuple(stack.items, start + 1, stack.length);
	stack.dropMark();
	stack.push(machine.call(callable, args));
}
function quoted(machine) {
	const text = machine.literals.quoted();
	if (text === void 0) machine.fail("a STRING is not quoted");
	machine.stack.push(text ?? 0);
}
function protocol(machine) {
	const version = machine.window.u8();
	if (version > 5) machine.fail(`there is no protocol ${version}`);
}
function weightAbove({ stack, values }, start) {
	let weight = 0;
	for (let index = start; index < stack.length; index++) weight += values.weightOf(stack.items[index] ?? 0);
	return weight;
}
function noteItems({ stack, arrays }, target, start) {
	if (!arrays.isWatching) return;
	for (let index = start; index + 1 < stack.length; index += 2) arrays.item(target, stack.items[index] ?? 0, stack.items[index + 1] ?? 16);
}
// src/documents/pickle/execute-rare.ts
function executeRare(machine, opcode) {
	const { stack, window, literals } = machine;
	switch (opcode) {
		case OP.POP:
			stack.popAny();
			break;
		case OP.POP_MARK:
			stack.dropMark();
			break;
		case OP.DUP:
			stack.push(stack.top());
			break;
		case OP.BINUNICODE:
			stack.push(literals.text(window.u32()));
			break;
		case OP.BINUNICODE8:
			stack.push(literals.text(window.u64()));
			break;
		case OP.SHORT_BINSTRING:
			stack.push(literals.byteText(window.u8()));
			break;
		case OP.BINSTRING:
			stack.push(literals.byteText(positive(window.i32())));
			break;
		case OP.SHORT_BINBYTES:
			stack.push(literals.bytes(window.u8()));
			break;
		case OP.BINBYTES:
			stack.push(literals.bytes(window.u32()));
			break;
		case OP.BINBYTES8:
		case OP.BYTEARRAY8:
			stack.push(literals.bytes(window.u64()));
			break;
		case OP.LONG1:
			stack.push(literals.long(window.u8()));
			break;
		case OP.LONG4:
			stack.push(literals.long(positive(window.i32())));
			break;
		case OP.INT:
		case OP.LONG:
			number(machine);
			break;
		case OP.FLOAT:
			literals.line();
			stack.push(0);
			break;
		case OP.STRING:
			quoted(machine);
			break;
		case OP.UNICODE:
			stack.push(literals.raw());
			break;
		case OP.PUT:
			put(machine);
			break;
		case OP.GET:
			get(machine, literals.number() ?? -1);
			break;
		case OP.INST:
			instance(machine);
			break;
		case OP.OBJ:
			object(machine);
			break;
		case OP.NEWOBJ_EX: {
			stack.pop();
			const args = stack.pop();
			stack.replaceTop(machine.call(stack.top(), args));
			break;
		}
		case OP.PERSID:
			literals.line();
			stack.push(0);
			break;
		case OP.BINPERSID:
			stack.pop();
			stack.push(0);
			break;
		case OP.EXT1:
			extension(machine, window.u8());
			break;
		case OP.EXT2:
			extension(machine, window.u16());
			break;
		case OP.EXT4:
			extension(machine, window.i32());
			break;
		case OP.NEXT_BUFFER:
			stack.push(0);
			break;
		case OP.READONLY_BUFFER:
			stack.top();
			break;
		default: throw new Broken(`byte 0x${opcode.toString(16).padStart(2, "0")} is no opcode`);
	}
}
function number({ stack, literals }) {
	const value = literals.number();
	stack.push(value === void 0 ? 0 : integer(value));
}
function extension(machine, code) {
	machine.stack.push(machine.unknownImport("copyreg", `extension ${code}`, "EXT"));
}
function positive(length) {
	if (length < 0) throw new Broken("a length is negative");
	return length;
}
// src/documents/pickle/execute.ts
function execute(machine, opcode) {
	const { stack, window, literals, memo, values } = machine;
	switch (opcode) {
		case OP.BININT1:
			stack.push(integer(window.u8()));
			break;
		case OP.SHORT_BINUNICODE:
			stack.push(literals.text(window.u8()));
			break;
		case OP.MEMOIZE:
			memo.put(memo.count, stack.top());
			break;
		case OP.BINPUT:
			memo.put(window.u8(), stack.top());
			break;
		case OP.LONG_BINPUT:
			memo.put(window.u32(), stack.top());
			break;
		case OP.BINGET:
			get(machine, window.u8());
			break;
		case OP.LONG_BINGET:
			get(machine, window.u32());
			break;
		case OP.MARK:
			stack.mark();
			break;
		case OP.BINFLOAT:
			window.need(8);
			window.at += 8;
			stack.push(0);
			break;
		case OP.TUPLE1:
			tuple(machine, 1);
			break;
		case OP.TUPLE2:
			tuple(machine, 2);
			break;
		case OP.TUPLE3:
			tuple(machine, 3);
			break;
		case OP.EMPTY_LIST:
		case OP.EMPTY_DICT:
		case OP.EMPTY_SET:
			stack.push(values.container(1));
			break;
		case OP.EMPTY_TUPLE:
			stack.push(16);
			break;
		case OP.NONE:
		case OP.NEWTRUE:
		case OP.NEWFALSE:
			stack.push(0);
			break;
		case OP.BININT2:
			stack.push(integer(window.u16()));
			break;
		case OP.BININT:
			stack.push(integer(window.i32()));
			break;
		case OP.APPENDS:
			extend(machine, "APPENDS");
			break;
		case OP.ADDITEMS:
			extend(machine, "ADDITEMS");
			break;
		case OP.SETITEMS:
			setItems(machine);
			break;
		case OP.APPEND:
			append(machine);
			break;
		case OP.SETITEM:
			setItem(machine);
			break;
		case OP.REDUCE:
		case OP.NEWOBJ: {
			const args = stack.pop();
			const callable = stack.top();
			stack.replaceTop(machine.call(callable, args));
			break;
		}
		case OP.BUILD:
			build(machine);
			break;
		case OP.TUPLE:
		case OP.LIST:
		case OP.FROZENSET:
		case OP.DICT:
			gather(machine, opcode);
			break;
		case OP.STACK_GLOBAL:
			stackGlobal(machine);
			break;
		case OP.GLOBAL:
			global(machine);
			break;
		case OP.FRAME:
			machine.frames.open(window.u64());
			break;
		case OP.PROTO:
			protocol(machine);
			break;
		case OP.STOP:
			if (stack.isEmpty) machine.fail("the stack is empty at STOP");
			break;
		default: executeRare(machine, opcode);
	}
}
// src/documents/pickle/text.ts
const SIMPLE = {
	n: "\n",
	t: "	",
	r: "\r",
	b: "\b",
	f: "\f",
	v: "\v",
	a: "\x07",
	"\\": "\\",
	"'": "'",
	"\"": "\""
};
function quotedText(line) {
	const text = line.toString("latin1").trimEnd();
	const quote = text[0];
	if (text.length < 2 || quote !== "'" && quote !== "\"" || !text.endsWith(quote)) return void 0;
	const inner = text.slice(1, -1);
	return inner.includes("\\") ? inner.replace(/\\(\r?\n|x[0-9a-fA-F]{2}|[0-7]{1,3}|[\s\S])/g, unescaped) : inner;
}
function unescaped(_, written) {
	const first = written[0] ?? "";
	if (first === "\n" || first === "\r") return "";
	if (first === "x" && written.length === 3) return String.fromCharCode(Number.parseInt(written.slice(1), 16));
	if (first >= "0" && first <= "7") return String.fromCharCode(Number.parseInt(written, 8) & 255);
	return Object.hasOwn(SIMPLE, written) ? SIMPLE[written] ?? "" : `\\${written}`;
}
function rawText(line) {
	const text = line.toString("latin1");
	if (!text.includes("\\")) return text;
	return text.replace(/(\\+)(u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})/g, (whole, slashes, code) => {
		if (slashes.length % 2 === 0) return whole;
		const point = Number.parseInt(code.slice(1), 16);
		return slashes.slice(1) + (point <= 1114111 ? String.fromCodePoint(point) : "\ufffd");
	});
}
function decimal(line) {
	const plain = smallDecimal(line);
	if (plain !== void 0) return plain;
	const text = line.toString("latin1").trim().replace(/L$/, "");
	return /^[+-]?\d+(?:_\d+)*$/.test(text) ? Number(text.replaceAll("_", "")) : void 0;
}
function smallDecimal(line) {
	if (line.length === 0 || line.length > 9) return void 0;
	let value = 0;
	for (const byte of line) {
		if (byte < 48 || byte > 57) return void 0;
		value = value * 10 + byte - 48;
	}
	return value;
}
// src/documents/pickle/frames.ts
const LENGTHS = new Map([
	[OP.BINUNICODE, 4],
	[OP.SHORT_BINUNICODE, 1],
	[OP.BINUNICODE8, 8],
	[OP.BINSTRING, 4],
	[OP.SHORT_BINSTRING, 1],
	[OP.LONG1, 1],
	[OP.LONG4, 4]
]);
const LINES = new Set([
	OP.GLOBAL,
	OP.INST,
	OP.UNICODE,
	OP.STRING,
	OP.PUT,
	OP.GET,
	OP.INT,
	OP.LONG,
	OP.FLOAT,
	OP.PERSID
]);
const WHOLE = new Set([
	OP.BINBYTES,
	OP.SHORT_BINBYTES,
	OP.BINBYTES8,
	OP.BYTEARRAY8
]);
const TEXTS = new Set([
	OP.BINUNICODE,
	OP.SHORT_BINUNICODE,
	OP.BINUNICODE8,
	OP.BINSTRING,
	OP.SHORT_BINSTRING
]);
const MOST_CROSSINGS = 4;
const LONGEST_NAMES = 65536;
var Frames = class {
	machine;
	crossings = 0;
	end = -1;
	constructor(machine) {
		this.machine = machine;
	}
	open(length) {
		const { machine } = this;
		const start = machine.window.offset;
		if (this.end > start) machine.defect("frame-crossed", "A frame opens inside another one");
		this.end = start + length;
		if (this.end <= machine.task.source.size) return;
		machine.fail("a frame is longer than the data");
		machine.defect("frame-crossed", "A frame is longer than the data");
		this.end = -1;
	}
	pass() {
		const here = this.machine.window.offset;
		const { end } = this;
		this.end = -1;
		if (here === end) return;
		this.machine.defect("frame-crossed", "An argument crosses the end of its frame");
		if (++this.crossings > MOST_CROSSINGS) return;
		this.followForgetful(end, here);
	}
	followForgetful(end, here) {
		const { task, offset } = this.machine;
		task.inner(end, here - end);
		const [opcode = 0] = readAt(task.source, offset, 1);
		const start = offset + 1 + (LENGTHS.get(opcode) ?? 0);
		if (LINES.has(opcode)) this.forgottenLine(opcode, end, here);
		else if (start < end && !WHOLE.has(opcode)) this.again(opcode, end, here - start);
	}
	forgottenLine(opcode, end, here) {
		const { task, offset, stack, literals } = this.machine;
		const written = readAt(task.source, offset + 1, Math.min(here - offset - 1, LONGEST_NAMES));
		const forgotten = Math.min(end - offset - 1, written.length);
		const rest = written.subarray(forgotten);
		if (opcode === OP.UNICODE || opcode === OP.STRING) stack.replaceTop(literals.ofLine(rest, opcode === OP.STRING));
		else if (opcode === OP.PUT || opcode === OP.GET) this.forgottenNumber(opcode, decimal(rest) ?? 0);
		else if (opcode === OP.GLOBAL || opcode === OP.INST) this.forgottenNames(opcode, written, forgotten);
	}
	forgottenNumber(opcode, index) {
		const { stack, memo } = this.machine;
		if (opcode === OP.PUT) memo.put(index, stack.top());
		else if (memo.get(index) !== -1) stack.replaceTop(memo.get(index));
	}
	forgottenNames(opcode, written, forgotten) {
		const behindModule = written.indexOf(10) + 1;
		const isModule = forgotten < behindModule;
		const module = written.subarray(isModule ? forgotten : 0, behindModule - 1).toString();
		const name = written.subarray(isModule ? behindModule : forgotten, written.length - 1).toString();
		const found = this.machine.import(module, name, "GLOBAL");
		if (opcode === OP.GLOBAL) this.machine.stack.replaceTop(found);
	}
	again(opcode, end, length) {
		const { task, window, stack, values } = this.machine;
		if (end + length > task.source.size) return;
		if (TEXTS.has(opcode) && length <= 255) stack.replaceTop(values.text(readAt(task.source, end, length), 0, length));
		window.seek(end + length);
	}
};
// src/documents/pickle/joblib.ts
const WANTED = new Set([
	"shape",
	"dtype",
	"numpy_array_alignment_bytes"
]);
var JoblibArrays = class {
	machine;
	wrapped = false;
	states = new Map();
	constructor(machine) {
		this.machine = machine;
	}
	get isWatching() {
		return this.wrapped;
	}
	notice(module, name) {
		if (name === "NumpyArrayWrapper" && module.startsWith("joblib")) this.wrapped = true;
	}
	item(dictionary, key, value) {
		const name = this.machine.values.textOf(key);
		if (name === void 0 || !WANTED.has(name)) return;
		const state = this.states.get(dictionary) ?? new Map();
		this.states.set(dictionary, state.set(name, value));
	}
	built(target, state) {
		const known = this.states.get(state);
		if (!this.isWrapper(target) || known === void 0) return;
		this.states.delete(state);
		const size = this.sizeOf(known);
		if (size === void 0) return;
		const { window, frames } = this.machine;
		if (frames.end === window.offset) frames.end = -1;
		if (size === "objects") this.pickledArray();
		else {
			if (known.has("numpy_array_alignment_bytes")) window.skip(window.u8());
			window.skip(size);
		}
	}
	isWrapper(target) {
		const { values } = this.machine;
		const made = values.callOf(target);
		if (made === void 0) return false;
		const [first = 0] = values.itemsOf(made.args) ?? [];
		return [made.callable, first].some((each) => {
			const index = values.importOf(each);
			return index !== void 0 && this.machine.record(index)?.name === "NumpyArrayWrapper";
		});
	}
	sizeOf(state) {
		const { values } = this.machine;
		const dtype = values.callOf(state.get("dtype") ?? 0);
		const code = values.textOf(values.itemsOf(dtype?.args ?? 0)?.[0] ?? 0);
		const shape = values.itemsOf(state.get("shape") ?? 0);
		const parsed = /^[|<>=]?([biufcmMSUVO?])(\d*)/.exec(code ?? "");
		if (parsed === null || shape === void 0) return void 0;
		const [, kind = "", digits = ""] = parsed;
		if (kind === "O" || kind === "V" && this.pickleFollows()) return "objects";
		const item = kind === "?" ? 1 : Number(digits || "1") * (kind === "U" ? 4 : 1);
		if (shape.some((each) => kindOf(each) !== KIND.INTEGER || each < 0)) return void 0;
		return shape.reduce((size, each) => size * (each >> 3), item);
	}
	pickleFollows() {
		const { task, window } = this.machine;
		const [first, version = 255] = readAt(task.source, window.offset, 2);
		return first === OP.PROTO && version <= 5;
	}
	pickledArray() {
		const { window, task } = this.machine;
		const end = task.inner(window.offset, task.source.size - window.offset);
		if (end === void 0) throw new Broken("the pickle of an array is broken");
		window.skip(end - window.offset);
	}
};
// src/documents/pickle/nested.ts
const BASE64 = /^(?:gA[JNSV]|gASV|gAWV|KGRw|Y[zp]b3M|Y29z|Y3Bvc2l4|Y19fYnVpbHRpbl9f|Y2J1aWx0aW5z)[A-Za-z0-9+/_\-\r\n]{8,}={0,2}\s*$/;
const HEXADECIMAL = /^(?:\\x)?80(?:\\x)?0[2-5](?:(?:\\x)?[0-9a-fA-F]{2}){6,}$/;
const TEXT_IMPORT = /[ci][A-Za-z_][\w.]*\n[A-Za-z_][\w.]*\n/;
const TEXT_STARTS = new Set([
	99,
	105,
	40,
	93,
	125,
	86,
	83
]);
const STARTS = new Set([128, ...TEXT_STARTS]);
function beginsPickle(head) {
	const [first = 0, second = 255, third] = head;
	if (first === 128) return second <= 5 && (third === void 0 || isOpcode(third));
	if (!TEXT_STARTS.has(first)) return false;
	const found = TEXT_IMPORT.exec(head.toString("latin1", 0, 400));
	return found !== null && (found.index === 0 || first !== 99 && first !== 105);
}
function encodedPickle(text) {
	const first = text.charCodeAt(0);
	const found = first === 128 || TEXT_STARTS.has(first) ? latin(text) : base64(text, first) ?? hexadecimal(text, first);
	return found !== void 0 && beginsPickle(found.bytes) ? found : void 0;
}
function latin(text) {
	return {
		bytes: Buffer.from(text, "latin1"),
		how: "as text"
	};
}
function base64(text, first) {
	return text.length >= 16 && (first === 103 || first === 75 || first === 89) && BASE64.test(text) ? {
		bytes: Buffer.from(text, "base64"),
		how: "in base64"
	} : void 0;
}
function hexadecimal(text, first) {
	if (!(text.length >= 16 && (first === 56 || first === 92)) || !HEXADECIMAL.test(text)) return void 0;
	return {
		bytes: Buffer.from(text.replaceAll("\\x", ""), "hex"),
		how: "in hexadecimal digits"
	};
}
// src/documents/pickle/literals.ts
const LONGEST_LINE = 1 << 20;
const LONGEST_ENCODED = 64 << 20;
var Literals = class {
	window;
	values;
	constants;
	constructor(window, values, constants) {
		this.window = window;
		this.values = values;
		this.constants = constants;
	}
	text(length) {
		const { window } = this;
		if (length > 255) return this.longText(length);
		window.need(length);
		const handle = this.values.text(window.bytes, window.at, length);
		if (length >= 16 && mayBeEncoded(window.bytes[window.at] ?? 0)) this.constants.text(window.bytes.toString("utf8", window.at, window.at + length), window.offset);
		window.at += length;
		return handle;
	}
	byteText(length) {
		const offset = this.window.offset;
		const begins = this.beginsPickle(length);
		const handle = this.text(length);
		if (begins) this.constants.bytes(offset, length);
		return handle;
	}
	bytes(length) {
		const offset = this.window.offset;
		const begins = this.beginsPickle(length);
		this.window.skip(length);
		if (begins) this.constants.bytes(offset, length);
		return blob(length);
	}
	beginsPickle(length) {
		return length >= 4 && this.window.has(1) && STARTS.has(this.window.bytes[this.window.at] ?? 0);
	}
	ofLine(line, isQuoted) {
		const text = isQuoted ? quotedText(line) : rawText(line.subarray(0, line.length - 1));
		return text === void 0 ? 0 : this.decoded(text, this.window.offset);
	}
	quoted() {
		const offset = this.window.offset;
		const text = quotedText(this.line());
		return text === void 0 ? void 0 : this.decoded(text, offset);
	}
	raw() {
		const offset = this.window.offset;
		return this.decoded(rawText(this.line()), offset);
	}
	number() {
		return decimal(this.line());
	}
	long(length) {
		const { window } = this;
		if (length > 6) {
			window.skip(length);
			return 0;
		}
		window.need(length);
		window.at += length;
		return length === 0 ? integer(0) : integer(window.bytes.readIntLE(window.at - length, length));
	}
	line() {
		return this.window.line(LONGEST_LINE);
	}
	decoded(text, offset) {
		this.constants.text(text, offset);
		const bytes = Buffer.from(text);
		return this.values.text(bytes, 0, bytes.length);
	}
	longText(length) {
		const { window } = this;
		const offset = window.offset;
		if (!window.has(2)) throw new EndOfData();
		const first = window.bytes[window.at] ?? 0;
		const isLatin = first === 194 && window.bytes[window.at + 1] === 128;
		if ((mayBeEncoded(first) || isLatin) && length <= LONGEST_ENCODED) {
			window.need(length);
			this.constants.text(window.bytes.toString("utf8", window.at, window.at + length), offset);
		}
		window.skip(length);
		return 8;
	}
};
function mayBeEncoded(byte) {
	return byte === 103 || byte === 75 || byte === 89 || byte === 56 || byte === 92;
}
// src/documents/pickle/memo.ts
const GAP = 4096;
const MOST_APART = 1e6;
var Memo = class {
	dense;
	apart = new Map();
	count = 0;
	constructor(budget) {
		this.dense = new Cells(budget);
	}
	put(index, value) {
		const { dense } = this;
		if (index === dense.length && this.apart.size === 0) {
			dense.push(value);
			this.count++;
		} else if (index < dense.length) {
			if (dense.get(index) === -1) this.count++;
			dense.set(index, value);
		} else this.putAhead(index, value);
	}
	get(index) {
		if (index < this.dense.length) return this.dense.get(index);
		return this.apart.get(index) ?? -1;
	}
	release() {
		this.dense.release();
		this.apart.clear();
	}
	putAhead(index, value) {
		if (this.apart.has(index)) this.apart.set(index, value);
		else if (this.apart.size === 0 && index - this.dense.length <= GAP) {
			while (this.dense.length < index) this.dense.push(-1);
			this.dense.push(value);
			this.count++;
		} else {
			if (this.apart.size >= MOST_APART) throw new OverLimit("more scattered memo numbers than a check may hold");
			this.apart.set(index, value);
			this.count++;
		}
	}
};
// src/documents/pickle/stack.ts
const SMALLEST = 64;
var Numbers = class {
	items = new Int32Array(SMALLEST);
	length = 0;
	budget;
	constructor(budget) {
		this.budget = budget;
	}
	push(value) {
		if (this.length === this.items.length) this.grow();
		this.items[this.length++] = value;
	}
	grow() {
		this.budget.take(this.items.length * 4);
		const larger = new Int32Array(this.items.length * 2);
		larger.set(this.items);
		this.items = larger;
	}
	release() {
		this.budget.give((this.items.length - SMALLEST) * 4);
		this.items = new Int32Array(SMALLEST);
		this.length = 0;
	}
};
var Stack = class {
	values;
	marks;
	fence = 0;
	failed = false;
	constructor(budget) {
		this.values = new Numbers(budget);
		this.marks = new Numbers(budget);
	}
	get items() {
		return this.values.items;
	}
	get length() {
		return this.values.length;
	}
	get isEmpty() {
		return this.values.length <= this.fence;
	}
	push(value) {
		this.values.push(value);
	}
	pop() {
		if (this.values.length <= this.fence) return this.fail();
		return this.values.items[--this.values.length] ?? 0;
	}
	top() {
		if (this.values.length <= this.fence) return this.fail();
		return this.values.items[this.values.length - 1] ?? 0;
	}
	replaceTop(value) {
		if (this.values.length <= this.fence) this.push(value);
		else this.values.items[this.values.length - 1] = value;
	}
	get fenced() {
		return this.fence;
	}
	popAll() {
		this.fail();
		this.values.length = this.fence;
	}
	belowMark() {
		const mark = this.markPlace();
		return mark > 0 ? this.values.items[mark - 1] : void 0;
	}
	get hasMark() {
		return this.marks.length > 0;
	}
	mark() {
		this.marks.push(this.values.length);
		this.fence = this.values.length;
	}
	markPlace() {
		return this.marks.length === 0 ? 0 : this.marks.items[this.marks.length - 1] ?? 0;
	}
	dropMark() {
		if (this.marks.length === 0) {
			this.fail();
			this.values.length = 0;
			return;
		}
		this.values.length = this.markPlace();
		this.marks.length--;
		this.fence = this.markPlace();
	}
	popAny() {
		if (this.values.length > this.fence) this.values.length--;
		else if (this.marks.length > 0) this.dropMark();
		else this.fail();
	}
	release() {
		this.values.release();
		this.marks.release();
	}
	fail() {
		this.failed = true;
		return 0;
	}
};
// src/documents/pickle/window.ts
const FIRST$1 = 4096;
const LARGE = 1 << 18;
const NEWLINE = 10;
var Window = class {
	bytes;
	at = 0;
	end = 0;
	base;
	source;
	inMemory;
	constructor(source, start) {
		const { whole } = source;
		this.source = source;
		this.inMemory = whole !== void 0;
		this.bytes = whole === void 0 ? Buffer.allocUnsafe(FIRST$1) : Buffer.from(whole.buffer, whole.byteOffset, whole.byteLength);
		this.base = whole === void 0 ? start : 0;
		this.at = whole === void 0 ? 0 : start;
		this.end = whole?.length ?? 0;
	}
	get offset() {
		return this.base + this.at;
	}
	has(count) {
		return this.at + count <= this.end || this.fill(count);
	}
	need(count) {
		if (this.at + count > this.end && !this.fill(count)) throw new EndOfData();
	}
	u8() {
		if (this.at >= this.end) this.need(1);
		return this.bytes[this.at++] ?? 0;
	}
	u16() {
		this.need(2);
		this.at += 2;
		return this.bytes.readUInt16LE(this.at - 2);
	}
	u32() {
		this.need(4);
		this.at += 4;
		return this.bytes.readUInt32LE(this.at - 4);
	}
	i32() {
		this.need(4);
		this.at += 4;
		return this.bytes.readInt32LE(this.at - 4);
	}
	u64() {
		const low = this.u32();
		return this.u32() * 4294967296 + low;
	}
	skip(count) {
		if (this.at + count <= this.end) {
			this.at += count;
			return;
		}
		const target = this.offset + count;
		if (this.inMemory || target > this.source.size || !this.reaches(target)) throw new EndOfData();
		this.base = target;
		this.at = 0;
		this.end = 0;
	}
	seek(offset) {
		this.base = this.inMemory ? 0 : offset;
		this.at = this.inMemory ? offset : 0;
		if (!this.inMemory) this.end = 0;
	}
	line(longest) {
		const parts = [];
		let kept = 0;
		for (;;) {
			const found = this.bytes.subarray(0, this.end).indexOf(NEWLINE, this.at);
			const stop = found < 0 ? this.end : found;
			const part = this.bytes.subarray(this.at, stop);
			this.at = found < 0 ? this.end : found + 1;
			if (found >= 0 && kept === 0) return part.length > longest ? Buffer.from(part.subarray(0, longest)) : Buffer.from(part);
			if (kept < longest) parts.push(Buffer.from(part));
			kept += part.length;
			if (found >= 0) return Buffer.concat(parts);
			if (this.inMemory || !this.fill(1)) throw new EndOfData();
		}
	}
	fill(count) {
		if (this.inMemory) return false;
		const rest = this.end - this.at;
		const target = count > LARGE ? count : this.end > 0 ? LARGE : this.bytes.length;
		const next = target > this.bytes.length ? Buffer.allocUnsafe(target) : this.bytes;
		if (next === this.bytes) this.bytes.copyWithin(0, this.at, this.end);
		else this.bytes.copy(next, 0, this.at, this.end);
		this.bytes = next;
		this.base += this.at;
		this.at = 0;
		this.end = rest + this.source.read(next, rest, next.length - rest, this.base + rest);
		return count <= this.end;
	}
	reaches(target) {
		return this.source.read(Buffer.allocUnsafe(1), 0, 1, target - 1) === 1;
	}
};
// src/documents/pickle/machine.ts
var Machine = class {
	values;
	stack;
	memo;
	window;
	literals;
	frames;
	arrays;
	task;
	offset;
	opcodes = 0;
	failure;
	records = [];
	numbers = new Map();
	constructor(task) {
		this.task = task;
		this.offset = task.start;
		this.values = new Values(task.budget);
		this.stack = new Stack(task.budget);
		this.memo = new Memo(task.budget);
		this.window = new Window(task.source, task.start);
		this.literals = new Literals(this.window, this.values, task.constants);
		this.frames = new Frames(this);
		this.arrays = new JoblibArrays(this);
	}
	run() {
		try {
			this.loop();
			return this.ended(true);
		} catch (error) {
			return this.endedBy(error);
		} finally {
			this.values.release();
			this.stack.release();
			this.memo.release();
		}
	}
	loop() {
		const { window, stack, frames } = this;
		let plain = 1;
		for (;;) {
			if (window.at >= window.end) window.need(1);
			this.offset = window.offset;
			const opcode = window.bytes[window.at++] ?? 0;
			this.opcodes++;
			plain &= RESTRICTED_OPCODES[opcode] ?? 0;
			execute(this, opcode);
			if (stack.failed) this.fail("it takes more from the stack than is there");
			if (opcode === OP.STOP) break;
			if (frames.end >= 0 && window.offset >= frames.end) frames.pass();
		}
		if (plain === 0) this.task.findings.plainOpcodes = false;
	}
	fail(reason) {
		this.stack.failed = false;
		if (this.failure !== void 0) return;
		this.failure = `${reason}, at byte ${this.offset}`;
	}
	defect(kind, message) {
		this.task.findings.defect(kind, message, this.task.member, this.offset);
	}
	import(module, name, opcode) {
		return this.named(module, name, opcode, true);
	}
	unknownImport(module, name, opcode) {
		return this.named(module, name, opcode, false);
	}
	record(index) {
		return this.records[index];
	}
	resolve(path) {
		const dot = path.lastIndexOf(".");
		return this.named(dot < 0 ? path : path.slice(0, dot), dot < 0 ? "" : path.slice(dot + 1), "resolved", true);
	}
	call(callable, args) {
		return call(this, callable, args);
	}
	shown(handle) {
		return shown(this, handle, 0);
	}
	written(target, opcode) {
		const index = this.values.importOf(target);
		const record = index === void 0 ? void 0 : this.records[index];
		if (record !== void 0) record.changedBy ??= opcode;
		else if (opcode.startsWith("SETITEM")) this.itemsWritten(target, opcode);
	}
	itemsWritten(target, opcode) {
		const made = this.values.callOf(target);
		const index = made && this.values.importOf(made.callable);
		const record = index === void 0 ? void 0 : this.records[index];
		if (record?.name.startsWith("_rebuild_")) this.defect("tensor-written", `${opcode} writes items to what ${pathName(record)} answers`);
	}
	named(module, name, opcode, known) {
		const key = `${known ? "" : opcode}\0${module}\0${name}`;
		const number = this.numbers.get(key);
		if (number !== void 0) return this.values.import(number);
		const { member, stream, findings } = this.task;
		const afterError = this.failure !== void 0;
		this.records.push(findings.import(module, name, {
			opcode,
			member,
			offset: this.offset,
			stream,
			known,
			afterError
		}));
		this.numbers.set(key, this.records.length - 1);
		this.arrays.notice(module, name);
		return this.values.import(this.records.length - 1);
	}
	ended(stopped, reason = this.failure ?? "") {
		const { heaviest } = this.values;
		if (heaviest > 1e7 && heaviest > this.opcodes * 1e4) this.defect("expansion", `Shared references stand for ${heaviest.toExponential(0)} items once they are written out`);
		const end = Math.min(this.window.offset, this.task.source.size);
		return {
			stopped,
			failed: !stopped || this.failure !== void 0,
			end,
			opcodes: this.opcodes,
			reason
		};
	}
	endedBy(error) {
		if (error instanceof OverLimit) this.defect("limit", `It needs ${error.message}`);
		else if (error instanceof EndOfData) return this.ended(false, this.failure ?? "the data ends before STOP");
		else if (!(error instanceof Broken)) throw error;
		return this.ended(false, this.failure ?? error.message);
	}
};
// src/documents/pickle/resync.ts
const REACH = 64 << 20;
const STEP$1 = 1 << 18;
const LONGEST_HEADER$1 = 11;
function nextHeader(source, from) {
	const buffer = Buffer.allocUnsafe(Math.min(STEP$1, Math.max(LONGEST_HEADER$1, source.size - from)));
	const last = Math.min(source.size, from + REACH);
	for (let at = from; at < last;) {
		const count = source.read(buffer, 0, Math.min(buffer.length, last - at), at);
		const found = headerIn(buffer.subarray(0, count));
		if (found >= 0) return at + found;
		if (count <= LONGEST_HEADER$1) return void 0;
		at += count - LONGEST_HEADER$1;
	}
}
function headerIn(bytes) {
	for (let at = bytes.indexOf(OP.PROTO); at >= 0; at = bytes.indexOf(OP.PROTO, at + 1)) if (isHeader(bytes, at)) return at;
	return -1;
}
function isHeader(bytes, at) {
	const version = bytes[at + 1] ?? 0;
	const opcode = bytes[at + 2];
	if (version < 1 || version > 5 || !isOpcode(opcode)) return false;
	if (version < 4 || opcode !== OP.FRAME) return true;
	return bytes[at + 9] === 0 && bytes[at + 10] === 0;
}
// src/documents/pickle/streams.ts
const DEEPEST$2 = 4;
const MOST_GUESSED = 2e7;
function readPickles(task) {
	return new Streams(task, new Budget(), 0).read();
}
var Streams = class Streams {
	task;
	budget;
	depth;
	guessed = 0;
	lastEnd;
	constructor(task, budget, depth) {
		this.task = task;
		this.budget = budget;
		this.depth = depth;
	}
	read() {
		const { source, several, trusted } = this.task;
		let at = this.task.start ?? 0;
		let adjacent = true;
		for (let stream = 0; at < source.size; stream++) {
			const { end, counts } = this.one(at, stream, stream === 0 ? trusted : adjacent);
			if (!several || this.guessed > MOST_GUESSED) break;
			const next = this.after(at, end, counts);
			if (next === void 0) break;
			adjacent = end.stopped && counts && next === end.end;
			at = next;
		}
		return this.lastEnd;
	}
	one(start, stream, likely) {
		const { source, trusted, findings, member } = this.task;
		const found = new Findings();
		const end = this.run(start, stream, found);
		const isFirst = stream === 0 && trusted;
		const isWhole = likely && !isFirst && stream > 0 && readAt(source, start, 1)[0] === 128 && !end.failed;
		const plain = found.imports.some(isPlain);
		if (isFirst || isWhole) findings.add(found);
		else {
			this.guess(end);
			if (plain) this.addPlain(found);
		}
		const counts = isFirst || isWhole || plain;
		if (counts) findings.pickles++;
		if (counts && end.stopped) this.lastEnd = end.end;
		if (counts && end.failed && (plain || end.opcodes > 8 || isFirst)) this.broken(end, found, member);
		return {
			end,
			counts
		};
	}
	guess({ opcodes, end }) {
		this.guessed += opcodes;
		if (this.guessed > MOST_GUESSED) this.task.findings.defect("limit", "Too much of it looks like pickles", this.task.member, end);
	}
	addPlain(found) {
		this.task.findings.add(found, isPlain);
	}
	broken({ reason, end }, found, member) {
		const imports = found.imports.length > 0 ? "; what it imports before counts" : "";
		this.task.findings.defect("broken-stream", `The pickle breaks off: ${reason}${imports}`, member, end);
	}
	after(at, end, counts) {
		const { source } = this.task;
		if (!end.stopped) return nextHeader(source, counts ? Math.max(at + 1, end.end) : at + 1);
		const head = readAt(source, end.end, 400);
		const follows = head[0] === 128 ? (head[1] ?? 255) <= 5 && isOpcode(head[2]) : beginsPickle(head);
		return counts && follows ? end.end : nextHeader(source, end.end);
	}
	run(start, stream, findings) {
		const { source, member } = this.task;
		const bytes = (offset, length) => {
			if (beginsPickle(readAt(source, offset, Math.min(length, 400)))) this.nested(sliceOf(source, offset, length), offset, "as bytes", findings);
		};
		const text = (written, offset) => {
			const found = encodedPickle(written);
			if (found !== void 0) this.nested(bytesOf(found.bytes), offset, found.how, findings);
		};
		const inner = (offset, length) => {
			const task = {
				source: sliceOf(source, offset, length),
				member,
				findings,
				trusted: true,
				several: false
			};
			const end = this.deeper(task, offset);
			return end === void 0 ? void 0 : offset + end;
		};
		const constants = {
			bytes,
			text
		};
		return new Machine({
			source,
			start,
			member,
			stream,
			findings,
			budget: this.budget,
			constants,
			inner
		}).run();
	}
	nested(source, offset, how, into) {
		const { member } = this.task;
		const findings = new Findings();
		if (this.deeper({
			source,
			member,
			findings,
			trusted: true,
			several: false
		}, offset) === void 0 && !findings.imports.some(isPlain) && findings.defects.every(({ kind }) => kind !== "limit")) return;
		into.add(findings);
		into.defect("nested-pickle", `It holds another pickle ${how}`, member, offset);
	}
	deeper(task, offset) {
		if (this.depth < DEEPEST$2) return new Streams(task, this.budget, this.depth + 1).read();
		task.findings.defect("limit", "Pickles stand in pickles more deeply than a check follows", task.member, offset);
	}
};
const IDENTIFIERS = /^[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_<][A-Za-z0-9_>]*)*$/;
function isPlain({ known, afterError, module, name }) {
	return known && !afterError && module.length + name.length >= 4 && IDENTIFIERS.test(module) && IDENTIFIERS.test(name);
}
// src/documents/container/range-decoder.ts
var RangeDecoder = class {
	bytes;
	end;
	at;
	range = 4294967295;
	code = 0;
	constructor(bytes, start, end) {
		this.bytes = bytes;
		this.end = end;
		this.at = start + 1;
		for (let count = 0; count < 4; count++) this.code = (this.code << 8 | this.next()) >>> 0;
	}
	bit(probabilities, index) {
		const probability = probabilities[index] ?? 1024;
		const bound = (this.range >>> 11) * probability;
		if (this.code < bound) {
			this.range = bound;
			probabilities[index] = probability + (2048 - probability >> 5);
			this.normalise();
			return 0;
		}
		this.range -= bound;
		this.code -= bound;
		probabilities[index] = probability - (probability >> 5);
		this.normalise();
		return 1;
	}
	tree(probabilities, bits) {
		let symbol = 1;
		for (let count = 0; count < bits; count++) symbol = symbol << 1 | this.bit(probabilities, symbol);
		return symbol - (1 << bits);
	}
	reverseTree(probabilities, offset, bits) {
		let symbol = 1;
		let value = 0;
		for (let count = 0; count < bits; count++) {
			const bit = this.bit(probabilities, offset + symbol);
			symbol = symbol << 1 | bit;
			value |= bit << count;
		}
		return value;
	}
	direct(bits) {
		let value = 0;
		for (let count = 0; count < bits; count++) {
			this.range >>>= 1;
			const bit = this.code >= this.range ? 1 : 0;
			if (bit === 1) this.code -= this.range;
			this.normalise();
			value = value << 1 | bit;
		}
		return value;
	}
	normalise() {
		if (this.range >= 16777216) return;
		this.range = this.range << 8 >>> 0;
		this.code = (this.code << 8 | this.next()) >>> 0;
	}
	next() {
		if (this.at >= this.end) throw new Error("the data is cut");
		return this.bytes[this.at++] ?? 0;
	}
};
// src/documents/container/lzma.ts
var Lengths = class {
	choices = probabilities(2);
	low = Array.from({ length: 16 }, () => probabilities(8));
	middle = Array.from({ length: 16 }, () => probabilities(8));
	high = probabilities(256);
	read(range, position) {
		if (range.bit(this.choices, 0) === 0) return range.tree(this.low[position] ?? this.high, 3);
		if (range.bit(this.choices, 1) === 0) return 8 + range.tree(this.middle[position] ?? this.high, 3);
		return 16 + range.tree(this.high, 8);
	}
};
function lzmaProperties(byte) {
	if (byte >= 225) throw new Error("the properties of LZMA are none");
	return {
		literalContext: byte % 9,
		literalPosition: Math.floor(byte / 9) % 5,
		position: Math.floor(byte / 45)
	};
}
var LzmaDecoder = class {
	output;
	properties;
	state = 0;
	repeats = [
		0,
		0,
		0,
		0
	];
	literals;
	matches = probabilities(192);
	isRepeat = probabilities(12);
	isRepeat0 = probabilities(12);
	isRepeat1 = probabilities(12);
	isRepeat2 = probabilities(12);
	isLongRepeat0 = probabilities(192);
	slots = Array.from({ length: 4 }, () => probabilities(64));
	special = probabilities(128);
	alignment = probabilities(16);
	lengths = new Lengths();
	repeatLengths = new Lengths();
	start = 0;
	constructor(output, properties) {
		this.output = output;
		this.properties = properties;
		this.literals = probabilities(768 << properties.literalContext + properties.literalPosition);
	}
	decode(range, count) {
		const { output } = this;
		const end = output.length + count;
		while (output.length < end) {
			const position = output.length - this.start & (1 << this.properties.position) - 1;
			if (range.bit(this.matches, this.state * 16 + position) === 0) this.literal(range);
			else {
				const length = this.match(range, position);
				if (this.repeats[0] === 4294967295) return true;
				if (this.repeats[0] + 1 > output.length - this.start) throw new Error("a distance leads before the beginning");
				output.repeat(this.repeats[0] + 1, Math.min(length, end - output.length));
			}
		}
		return false;
	}
	literal(range) {
		const { output, properties, literals } = this;
		const at = output.length - this.start;
		const previous = at === 0 ? 0 : output.bytes[output.length - 1] ?? 0;
		const base = 768 * (((at & (1 << properties.literalPosition) - 1) << properties.literalContext) + (previous >> 8 - properties.literalContext));
		let symbol = 1;
		if (this.state >= 7) {
			let matched = output.bytes[output.length - this.repeats[0] - 1] ?? 0;
			while (symbol < 256) {
				const expected = matched >> 7 & 1;
				matched <<= 1;
				const bit = range.bit(literals, base + (1 + expected << 8) + symbol);
				symbol = symbol << 1 | bit;
				if (bit !== expected) break;
			}
		}
		while (symbol < 256) symbol = symbol << 1 | range.bit(literals, base + symbol);
		output.push(symbol & 255);
		this.state = this.state < 4 ? 0 : this.state < 10 ? this.state - 3 : this.state - 6;
	}
	match(range, position) {
		const { state } = this;
		if (range.bit(this.isRepeat, state) !== 0) return this.repeated(range, position);
		const [first, second, third] = this.repeats;
		const length = this.lengths.read(range, position);
		this.state = state < 7 ? 7 : 10;
		this.repeats = [
			this.distance(range, length),
			first,
			second,
			third
		];
		return length + 2;
	}
	repeated(range, position) {
		const { state, repeats } = this;
		const [first, second, third, fourth] = repeats;
		if (range.bit(this.isRepeat0, state) === 0) {
			if (range.bit(this.isLongRepeat0, state * 16 + position) === 0) {
				this.state = state < 7 ? 9 : 11;
				return 1;
			}
		} else if (range.bit(this.isRepeat1, state) === 0) this.repeats = [
			second,
			first,
			third,
			fourth
		];
		else if (range.bit(this.isRepeat2, state) === 0) this.repeats = [
			third,
			first,
			second,
			fourth
		];
		else this.repeats = [
			fourth,
			first,
			second,
			third
		];
		this.state = state < 7 ? 8 : 11;
		return this.repeatLengths.read(range, position) + 2;
	}
	distance(range, length) {
		const slot = range.tree(this.slots[Math.min(length, 3)] ?? this.special, 6);
		if (slot < 4) return slot;
		const bits = (slot >> 1) - 1;
		const base = (2 | slot & 1) << bits >>> 0;
		if (slot < 14) return base + range.reverseTree(this.special, base - slot, bits);
		return base + (range.direct(bits - 4) << 4 >>> 0) + range.reverseTree(this.alignment, 0, 4) >>> 0;
	}
};
function probabilities(count) {
	return new Uint16Array(count).fill(1024);
}
function unpackLzma(bytes, output) {
	const declared = bytes.readUInt32LE(5) + bytes.readUInt32LE(9) * 4294967296;
	const isDeclared = declared < 2 ** 53;
	const decoder = new LzmaDecoder(output, lzmaProperties(bytes[0] ?? 255));
	const range = new RangeDecoder(bytes, 13, bytes.length);
	decoder.decode(range, isDeclared ? declared : Number.MAX_SAFE_INTEGER);
}
// src/documents/container/output.ts
var TooLong = class extends Error {};
const FIRST = 65536;
var Output = class {
	bytes;
	length = 0;
	longest;
	constructor(longest) {
		this.longest = longest;
		this.bytes = Buffer.allocUnsafe(Math.min(FIRST, longest));
	}
	get written() {
		return this.bytes.subarray(0, this.length);
	}
	push(byte) {
		if (this.length === this.bytes.length) this.reserve(1);
		this.bytes[this.length++] = byte;
	}
	append(part) {
		this.reserve(part.length);
		this.bytes.set(part, this.length);
		this.length += part.length;
	}
	repeat(distance, count) {
		if (distance < 1 || distance > this.length) throw new Error("a distance leads before the beginning");
		this.reserve(count);
		const { bytes } = this;
		let at = this.length;
		for (let left = count; left > 0; left--, at++) bytes[at] = bytes[at - distance] ?? 0;
		this.length = at;
	}
	reserve(count) {
		const needed = this.length + count;
		if (needed > this.longest) throw new TooLong();
		if (needed <= this.bytes.length) return;
		const larger = Buffer.allocUnsafe(Math.min(this.longest, Math.max(needed, this.bytes.length * 2)));
		this.bytes.copy(larger, 0, 0, this.length);
		this.bytes = larger;
	}
};
// src/documents/container/seven-zip-header.ts
const MOST = 1e5;
var ByteCursor = class {
	bytes;
	at = 0;
	constructor(bytes) {
		this.bytes = bytes;
	}
	byte() {
		const byte = this.bytes[this.at++];
		if (byte === void 0) throw new Error("the header is cut");
		return byte;
	}
	number() {
		const first = this.byte();
		let value = 0;
		for (let index = 0, mask = 128; index < 8; index++, mask >>= 1) {
			if ((first & mask) === 0) return value + (first & mask - 1) * 256 ** index;
			value += this.byte() * 256 ** index;
		}
		return value;
	}
	count() {
		const count = this.number();
		if (count > MOST) throw new Error("the header lists too much");
		return count;
	}
	take(length) {
		if (this.at + length > this.bytes.length) throw new Error("the header is cut");
		this.at += length;
		return this.bytes.subarray(this.at - length, this.at);
	}
	rest() {
		return this.bytes.subarray(this.at);
	}
	bits(count) {
		const bytes = this.take(Math.ceil(count / 8));
		return Array.from({ length: count }, (_, index) => ((bytes[index >> 3] ?? 0) & 128 >> (index & 7)) !== 0);
	}
	skipDigests(count) {
		const isAll = this.byte() !== 0;
		this.take(4 * (isAll ? count : this.bits(count).filter(Boolean).length));
	}
};
function readStreams(cursor) {
	let [start, packed] = [0, []];
	let folders = [];
	let parts = [];
	for (let kind = cursor.byte(); kind !== 0; kind = cursor.byte()) if (kind === 6) [start, packed] = readPacked(cursor);
	else if (kind === 7) folders = readFolders(cursor);
	else if (kind === 8) parts = readParts(cursor, folders);
	else throw new Error("the header holds what is not read");
	return {
		start,
		packed,
		folders,
		parts
	};
}
function readPacked(cursor) {
	const start = cursor.number();
	const count = cursor.count();
	let sizes = [];
	for (let kind = cursor.byte(); kind !== 0; kind = cursor.byte()) if (kind === 9) sizes = Array.from({ length: count }, () => cursor.number());
	else cursor.skipDigests(count);
	return [start, sizes];
}
function readFolders(cursor) {
	if (cursor.byte() !== 11) throw new Error("the header has no folders");
	const count = cursor.count();
	if (cursor.byte() !== 0) throw new Error("the folders stand elsewhere");
	const chains = Array.from({ length: count }, () => readChain(cursor));
	if (cursor.byte() !== 12) throw new Error("the folders have no sizes");
	const folders = chains.map((chain) => mainOf(chain.map((coder) => ({
		...coder,
		size: cursor.number()
	}))));
	for (let kind = cursor.byte(); kind !== 0; kind = cursor.byte()) cursor.skipDigests(count);
	return folders;
}
const FILTERS = new Set([
	"03030103",
	"04",
	"05",
	"06",
	"07",
	"08",
	"09",
	"0a"
]);
function readChain(cursor) {
	const count = cursor.count();
	const coders = Array.from({ length: count }, () => readCoder(cursor));
	for (let left = count - 1; left > 0; left--) cursor.take(2);
	return coders;
}
function readCoder(cursor) {
	const flags = cursor.byte();
	if ((flags & 144) !== 0) throw new Error("it is packed by a method that is not read");
	return {
		method: cursor.take(flags & 15).toString("hex"),
		properties: (flags & 32) === 0 ? Buffer.alloc(0) : cursor.take(cursor.count())
	};
}
function mainOf(chain) {
	const [main, ...others] = chain.filter(({ method }) => !FILTERS.has(method));
	if (main === void 0 || others.length > 0) throw new Error("it is packed by several methods");
	return main;
}
function readParts(cursor, folders) {
	let counts = folders.map(() => 1);
	let sizes;
	const last = (index, known) => (folders[index]?.size ?? 0) - known.reduce((sum, size) => sum + size, 0);
	const complete = (known, index) => counts[index] === 0 ? [] : [...known, last(index, known)];
	for (let kind = cursor.byte(); kind !== 0; kind = cursor.byte()) if (kind === 13) counts = folders.map(() => cursor.count());
	else if (kind === 9) sizes = counts.map((count) => Array.from({ length: Math.max(0, count - 1) }, () => cursor.number()));
	else cursor.skipDigests(counts.reduce((sum, count) => sum + (count === 1 ? 0 : count), 0));
	return (sizes ?? counts.map(() => [])).map(complete);
}
// src/documents/container/xz.ts
const HEADER = 12;
function unpackXz(bytes, output) {
	const checkLength = [
		0,
		4,
		4,
		4,
		8,
		8,
		8,
		16,
		16,
		16,
		32,
		32,
		32,
		64,
		64,
		64
	][(bytes[7] ?? 0) & 15] ?? 0;
	let at = HEADER;
	while (at < bytes.length && bytes[at] !== 0) {
		const header = ((bytes[at] ?? 0) + 1) * 4;
		if (!isOnlyLzma2(bytes.subarray(at, at + header))) throw new Error("it is packed with a filter that is not read");
		const end = unpackLzma2(bytes, at + header, output);
		at = end + (4 - (end - at & 3) & 3) + checkLength;
	}
}
function isOnlyLzma2(header) {
	const flags = header[1] ?? 0;
	if ((flags & 3) !== 0) return false;
	let at = 2;
	for (const bit of [64, 128]) if ((flags & bit) !== 0) while (((header[at++] ?? 0) & 128) !== 0);
	return header[at] === 33;
}
function unpackLzma2(bytes, start, output) {
	let decoder;
	let properties = lzmaProperties(0);
	let dictionary = output.length;
	let at = start;
	for (;;) {
		if (at >= bytes.length) throw new Error("the data is cut");
		const control = bytes[at++] ?? 0;
		if (control === 0) return at;
		if (control === 1 || control >= 224) dictionary = output.length;
		if (control < 128) {
			if (control > 2) throw new Error("a chunk is of no known kind");
			const length = u16(bytes, at) + 1;
			output.append(chunk(bytes, at + 2, length));
			at += 2 + length;
			continue;
		}
		const unpacked = ((control & 31) << 16 | u16(bytes, at)) + 1;
		const packed = u16(bytes, at + 2) + 1;
		at += 4;
		if (control >= 192) properties = lzmaProperties(bytes[at++] ?? 255);
		if (control >= 160 || decoder === void 0) decoder = new LzmaDecoder(output, properties);
		decoder.start = dictionary;
		chunk(bytes, at, packed);
		decoder.decode(new RangeDecoder(bytes, at, at + packed), unpacked);
		at += packed;
	}
}
function chunk(bytes, at, length) {
	if (at + length > bytes.length) throw new Error("the data is cut");
	return bytes.subarray(at, at + length);
}
function u16(bytes, at) {
	return (bytes[at] ?? 0) << 8 | (bytes[at + 1] ?? 0);
}
// src/documents/container/seven-zip.ts
const START = 32;
function unpackSevenZip(archive, longest) {
	const offset = START + Number(archive.readBigUInt64LE(12));
	const size = Number(archive.readBigUInt64LE(20));
	let cursor = new ByteCursor(archive.subarray(offset, offset + size));
	let kind = cursor.byte();
	for (let depth = 0; kind === 23; depth++) {
		if (depth > 3) throw new Error("the header is packed too often");
		const [header] = unpackFolders(archive, readStreams(cursor), longest);
		cursor = new ByteCursor(header ?? Buffer.alloc(0));
		kind = cursor.byte();
	}
	if (kind !== 1) throw new Error("the header is of no known kind");
	return readFiles(archive, cursor, longest);
}
function readFiles(archive, cursor, longest) {
	let streams;
	for (let kind = cursor.byte(); kind !== 0; kind = cursor.byte()) if (kind === 4) streams = readStreams(cursor);
	else if (kind === 5) return filesOf(archive, cursor, streams, longest);
	else throw new Error("the header holds what is not read");
	return [];
}
function filesOf(archive, cursor, streams, longest) {
	const count = cursor.number();
	let names = [];
	let empty = [];
	for (let kind = cursor.byte(); kind !== 0; kind = cursor.byte()) {
		const property = new ByteCursor(cursor.take(cursor.number()));
		if (kind === 17) names = property.rest().subarray(1).toString("utf16le").split("\0").slice(0, count);
		else if (kind === 14) empty = property.bits(count);
	}
	const parts = streams === void 0 ? [] : split(streams, unpackFolders(archive, streams, longest));
	return names.filter((_, index) => empty[index] !== true).map((name, index) => ({
		name,
		bytes: parts[index] ?? Buffer.alloc(0)
	}));
}
function split({ parts }, folders) {
	return folders.flatMap((folder, index) => {
		let at = 0;
		return (parts[index] ?? [folder.length]).map((size) => {
			at += size;
			return folder.subarray(at - size, at);
		});
	});
}
function unpackFolders(archive, { start, packed, folders }, longest) {
	let at = START + start;
	let left = longest;
	return folders.map((folder, index) => {
		const size = packed[index] ?? 0;
		const unpacked = unpackFolder(archive.subarray(at, at + size), folder, left);
		at += size;
		left -= unpacked.length;
		return unpacked;
	});
}
function unpackFolder(bytes, { method, properties, size }, longest) {
	if (method === "00") return bytes.subarray(0, size);
	const output = new Output(Math.min(size, longest));
	if (size > longest) throw new Error("it is longer than a check unpacks");
	if (method === "21") unpackLzma2(bytes, 0, output);
	else if (method === "030101") new LzmaDecoder(output, lzmaProperties(properties[0] ?? 255)).decode(new RangeDecoder(bytes, 0, bytes.length), size);
	else throw new Error(`method ${method} is not read`);
	return output.written;
}
// src/documents/model/reader.ts
const LONGEST_HEADER = 64 << 20;
function defect(reading, part, kind, message, offset = 0) {
	reading.findings.defect(kind, message, part.member, offset);
}
// src/documents/model/keras.ts
const OWN_MODULES = /^(?:keras|tensorflow\.keras|tensorflow\.python\.keras|keras_nlp|keras_cv|keras_hub|tf_keras|builtins)(?:\.|$)/;
const EXECUTION_MODULES = /^(?:os|sys|subprocess|builtins|importlib|posix|nt|pickle|shutil|socket|ctypes|runpy|pty)(?:\.|$)/;
const LOADERS = /^(?:get_file|load_img|image_dataset_from_directory|enable_unsafe_deserialization|load_model)$/;
const DEEPEST$1 = 200;
const MOST_NODES = 2e6;
function readKerasConfig(reading, part, json, broken = "unreadable") {
	let config;
	try {
		config = JSON.parse(json);
	} catch {
		defect(reading, part, broken, "The configuration of the model is not JSON");
		return false;
	}
	const pending = [[config, 0]];
	for (let count = 0; pending.length > 0; count++) {
		const [node, depth] = pending.pop() ?? [void 0, 0];
		if (typeof node !== "object" || node === null) continue;
		if (depth > DEEPEST$1 || count > MOST_NODES) {
			defect(reading, part, "limit", "The configuration of the model is deeper or longer than a check reads");
			return true;
		}
		if (!Array.isArray(node)) judgeNode(reading, part, new Map(Object.entries(node)));
		for (const each of Object.values(node)) pending.push([each, depth + 1]);
	}
	return true;
}
function judgeNode(reading, part, node) {
	const name = textIn$1(node, "class_name");
	if (name === void 0) return;
	const module = textIn$1(node, "module") ?? "";
	for (const [operation, danger, effect] of dangersOf(name, module, node)) reading.findings.operation({
		name: operation,
		danger,
		effect,
		member: part.member
	});
}
function dangersOf(name, module, node) {
	const path = module === "" ? name : `${module}.${name}`;
	const config = node.get("config");
	if (name === "Lambda") return [[
		"Lambda",
		"execution",
		"holds a Python function that runs with the model"
	]];
	if (name === "__lambda__") return [[
		"__lambda__",
		"execution",
		"holds the bytecode of a Python function"
	]];
	if (name === "TorchModuleWrapper") return [[
		"TorchModuleWrapper",
		"execution",
		"loads a pickle (CVE-2025-49655)"
	]];
	if (name === "function" && typeof config === "string" && LOADERS.test(config)) return [[
		`${module}.${config}`,
		"execution",
		"is a function of Keras that fetches or unlocks (CVE-2025-9906)"
	]];
	if (name === "function" && typeof node.get("code") === "string") return [[
		"function",
		"execution",
		"holds the bytecode of a Python function"
	]];
	if (LOADERS.test(name)) return [[
		path,
		"execution",
		"is a function of Keras that fetches or unlocks (CVE-2025-8747)"
	]];
	if (module === "" || OWN_MODULES.test(module) && module !== "builtins") return lambdaOperation(name);
	if (EXECUTION_MODULES.test(module)) return [[
		path,
		"execution",
		"is imported when the model is loaded (CVE-2025-1550)"
	]];
	return [[
		path,
		"foreign",
		"is imported from another package when the model is loaded (CVE-2025-1550)"
	]];
}
function lambdaOperation(name) {
	return name === "TFOpLambda" ? [[
		"TFOpLambda",
		"unusual",
		"calls an operation of TensorFlow by its name"
	]] : [];
}
function textIn$1(node, key) {
	const value = node.get(key);
	return typeof value === "string" ? value : void 0;
}
// src/documents/model/archives.ts
const LONGEST_MEMBER = 1 << 30;
const OUTSIDE$1 = /(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[A-Za-z]:[\\/]/;
const TENSOR = /(?:^|\/)data\/\d+$/;
function readArchive(reading, part) {
	const archive = readZip(part.bytes);
	const names = new Set(archive.members.map(({ name }) => name.slice(name.lastIndexOf("/") + 1)));
	const isTorch = names.has("data.pkl");
	const isKeras = names.has("config.json") && (names.has("metadata.json") || names.has("model.weights.h5"));
	reading.is(isTorch ? "torch-zip" : isKeras ? "keras" : "zip");
	for (const problem of archive.problems) defect(reading, part, "unexpected-bytes", problem);
	if (archive.cut) defect(reading, part, "limit", "The archive has more members than a check reads");
	if (archive.prefix > 0) readPrefix(reading, part, archive.prefix);
	for (const member of archive.members) {
		describe(reading, part, member);
		if (!member.name.endsWith("/")) readMember(reading, part, member, isTorch, isKeras);
	}
}
function readPrefix(reading, part, length) {
	defect(reading, part, "unexpected-bytes", `${length} bytes stand before the archive`);
	reading.inside(part, sliceOf(part.bytes, 0, length), "(before the archive)", { name: part.name });
}
function describe(reading, part, member) {
	const name = JSON.stringify(member.name.slice(0, 120));
	const at = member.start;
	if (member.hidden) defect(reading, part, "hidden-member", `The archive does not list its member ${name}`, at);
	if (member.problems.length > 0) defect(reading, part, "headers-differ", `The member ${name} ${member.problems.join(" and ")}`, at);
	if (OUTSIDE$1.test(member.name)) defect(reading, part, "path-outside", `The member ${name} leads out of the archive`, at);
	if (member.encrypted) defect(reading, part, "encrypted", `The member ${name} says that it is encrypted`, at);
}
function readMember(reading, part, member, isTorch, isKeras) {
	const bytes = member.open(LONGEST_MEMBER);
	const name = JSON.stringify(member.name.slice(0, 120));
	if (bytes === void 0) {
		defect(reading, part, "unreadable", `The member ${name} is packed by method ${member.method}, which is not read`);
		return;
	}
	reading.inside(part, bytes, member.name, { raw: isTorch && TENSOR.test(member.name) });
	if (isKeras && member.name === "config.json") readConfig(reading, part, bytes);
	if (!(bytes instanceof InflatedBytes)) return;
	if (bytes.overflows) defect(reading, part, "limit", `The member ${name} unpacks to more than a check reads`);
	else if (bytes.problem !== void 0 && !member.encrypted) defect(reading, part, "unreadable", `The member ${name} cannot be unpacked: ${bytes.problem}`);
}
function readConfig(reading, part, bytes) {
	readKerasConfig(reading, {
		...part,
		member: part.member === "" ? "config.json" : `${part.member}!config.json`
	}, readAt(bytes, 0, LONGEST_HEADER).toString());
}
function readTar(reading, part) {
	const { bytes } = part;
	reading.is("tar");
	for (let at = 0; at + 512 <= bytes.size;) {
		const header = readAt(bytes, at, 512);
		if (header.every((byte) => byte === 0)) return;
		const size = numberIn(header.subarray(124, 136));
		if (size === void 0) {
			defect(reading, part, "unreadable", "A header of the archive has no size", at);
			return;
		}
		readTarMember(reading, part, header, sliceOf(bytes, at + 512, size));
		at += 512 + Math.ceil(size / 512) * 512;
	}
}
function readTarMember(reading, part, header, bytes) {
	const [prefix, own] = [textIn(header.subarray(345, 500)), textIn(header.subarray(0, 100))];
	const name = header.toString("latin1", 257, 262) === "ustar" && prefix !== "" ? `${prefix}/${own}` : own;
	if (OUTSIDE$1.test(name)) defect(reading, part, "path-outside", `The member ${JSON.stringify(name)} leads out of the archive`);
	const type = header[156] ?? 0;
	if (type === 0 || type === 48 || type === 55) reading.inside(part, bytes, name);
}
function numberIn(field) {
	if (((field[0] ?? 0) & 128) !== 0) {
		let value = 0;
		for (const byte of field.subarray(4)) value = value * 256 + byte;
		return Number.isSafeInteger(value) ? value : void 0;
	}
	const text = textIn(field).trim();
	if (text === "") return 0;
	return /^[0-7]+$/.test(text) ? Number.parseInt(text, 8) : void 0;
}
function textIn(field) {
	const end = field.indexOf(0);
	return field.toString("latin1", 0, end < 0 ? field.length : end);
}
const LONGEST_PACKED$1 = 64 << 20;
const LONGEST_UNPACKED = 128 << 20;
function readSevenZip(reading, part) {
	if (part.bytes.size > LONGEST_PACKED$1) return false;
	try {
		for (const { name, bytes } of unpackSevenZip(readAt(part.bytes, 0, part.bytes.size), LONGEST_UNPACKED)) reading.inside(part, bytesOf(bytes), name);
		return true;
	} catch {
		return false;
	}
}
// src/documents/container/bit-reader.ts
var BitReader = class {
	bytes;
	at = 0;
	held = 0;
	count = 0;
	constructor(bytes) {
		this.bytes = bytes;
	}
	get hasMore() {
		return this.at < this.bytes.length;
	}
	bits(count) {
		if (count > 16) return this.bits(count - 16) * 65536 + this.bits(16);
		while (this.count < count) {
			if (this.at >= this.bytes.length) throw new Error("the data is cut");
			this.held = (this.held << 8 | (this.bytes[this.at++] ?? 0)) & 16777215;
			this.count += 8;
		}
		this.count -= count;
		return this.held >>> this.count & (1 << count) - 1;
	}
	align() {
		this.count = 0;
	}
};
// src/documents/container/huffman.ts
const LONGEST$1 = 20;
var HuffmanTable = class HuffmanTable {
	limits = [];
	bases = [];
	symbols = [];
	static read(reader, count) {
		let length = reader.bits(5);
		const lengths = Array.from({ length: count }, () => {
			while (reader.bits(1) === 1) length += reader.bits(1) === 0 ? 1 : -1;
			if (length < 1 || length > LONGEST$1) throw new Error("a code is too long");
			return length;
		});
		return new HuffmanTable(lengths);
	}
	constructor(lengths) {
		let code = 0;
		for (let length = 1; length <= LONGEST$1; length++) {
			this.bases[length] = this.symbols.length - code;
			for (const [symbol, each] of lengths.entries()) if (each === length) this.symbols.push(symbol);
			code += lengths.filter((each) => each === length).length;
			this.limits[length] = code;
			code *= 2;
		}
	}
	next(reader) {
		let code = 0;
		for (let length = 1; length <= LONGEST$1; length++) {
			code = code * 2 + reader.bits(1);
			if (code < (this.limits[length] ?? 0)) return this.symbols[code + (this.bases[length] ?? 0)] ?? 0;
		}
		throw new Error("a code is none");
	}
};
// src/documents/container/bzip2.ts
const BLOCK = "314159265359";
const GROUP = 50;
function unpackBzip2(bytes, output) {
	const reader = new BitReader(bytes);
	while (reader.hasMore && reader.bits(24) === 4348520) {
		const size = (reader.bits(8) - 48) * 1e5;
		for (;;) {
			const magic = reader.bits(24).toString(16).padStart(6, "0") + reader.bits(24).toString(16).padStart(6, "0");
			reader.bits(32);
			if (magic !== BLOCK) break;
			unpackBlock$1(reader, size, output);
		}
		reader.align();
	}
}
function unpackBlock$1(reader, size, output) {
	if (reader.bits(1) === 1) throw new Error("it is packed in a way that no program writes any more");
	const origin = reader.bits(24);
	const symbols = readSymbols(reader);
	const tables = reader.bits(3);
	const block = readBlock(reader, size, symbols, readSelectors(reader, tables), Array.from({ length: tables }, () => HuffmanTable.read(reader, symbols.length + 2)));
	if (origin >= block.length) throw new Error("a block begins outside of itself");
	writeBlock(block, origin, output);
}
function readSymbols(reader) {
	const ranges = reader.bits(16);
	const symbols = [];
	for (let high = 0; high < 16; high++) {
		if ((ranges & 32768 >> high) === 0) continue;
		const bits = reader.bits(16);
		for (let low = 0; low < 16; low++) if ((bits & 32768 >> low) !== 0) symbols.push(high * 16 + low);
	}
	return symbols;
}
function readSelectors(reader, tables) {
	const order = Array.from({ length: tables }, (_, index) => index);
	return Array.from({ length: reader.bits(15) }, () => {
		let index = 0;
		while (reader.bits(1) === 1) index++;
		const [table] = order.splice(index, 1);
		if (table === void 0) throw new Error("a table is missing");
		order.unshift(table);
		return table;
	});
}
function readBlock(reader, size, symbols, selectors, codes) {
	const block = new Uint8Array(size);
	const end = symbols.length + 1;
	let length = 0;
	let run = 0;
	let weight = 1;
	for (let count = 0;; count++) {
		const table = codes[selectors[Math.floor(count / GROUP)] ?? -1];
		if (table === void 0) throw new Error("a table is missing");
		const symbol = table.next(reader);
		if (symbol < 2) {
			run += weight << symbol;
			weight *= 2;
			if (run > size) throw new Error("a block is longer than it says");
			continue;
		}
		if (length + run > size) throw new Error("a block is longer than it says");
		block.fill(symbols[0] ?? 0, length, length + run);
		length += run;
		run = 0;
		weight = 1;
		if (symbol === end) return block.subarray(0, length);
		if (length >= size) throw new Error("a block is longer than it says");
		const [byte = 0] = symbols.splice(symbol - 1, 1);
		symbols.unshift(byte);
		block[length++] = byte;
	}
}
function writeBlock(block, origin, output) {
	const next = successors(block);
	let at = next[origin] ?? 0;
	let previous = -1;
	let same = 0;
	for (let count = 0; count < block.length; count++) {
		const byte = block[at] ?? 0;
		at = next[at] ?? 0;
		if (same === 4) {
			for (let left = byte; left > 0; left--) output.push(previous);
			same = 0;
			previous = -1;
			continue;
		}
		same = byte === previous ? same + 1 : 1;
		previous = byte;
		output.push(byte);
	}
}
function successors(block) {
	const starts = new Uint32Array(257);
	for (const byte of block) starts[byte + 1] = (starts[byte + 1] ?? 0) + 1;
	for (let byte = 0; byte < 256; byte++) starts[byte + 1] = (starts[byte + 1] ?? 0) + (starts[byte] ?? 0);
	const next = new Uint32Array(block.length);
	for (let index = 0; index < block.length; index++) {
		const byte = block[index] ?? 0;
		const place = starts[byte] ?? 0;
		next[place] = index;
		starts[byte] = place + 1;
	}
	return next;
}
// src/documents/container/lz4.ts
function unpackLz4(bytes, output) {
	const flags = bytes[4] ?? 0;
	const hasBlockChecksum = (flags & 16) !== 0;
	let at = 7 + ((flags & 8) === 0 ? 0 : 8) + ((flags & 1) === 0 ? 0 : 4);
	while (at + 4 <= bytes.length) {
		const header = u32(bytes, at);
		if (header === 0) break;
		const length = header & 2147483647;
		at += 4;
		const block = bytes.subarray(at, at + length);
		if (block.length < length) throw new Error("a block is cut");
		if (header > 2147483647) output.append(block);
		else unpackBlock(block, output);
		at += length + (hasBlockChecksum ? 4 : 0);
	}
}
function unpackBlock(block, output) {
	let at = 0;
	const extended = (short) => {
		if (short < 15) return short;
		let length = short;
		for (let byte = 255; byte === 255; length += byte) {
			if (at >= block.length) throw new Error("a length is cut");
			byte = block[at++] ?? 0;
		}
		return length;
	};
	while (at < block.length) {
		const token = block[at++] ?? 0;
		const literals = extended(token >> 4);
		if (at + literals > block.length) throw new Error("literals are cut");
		output.append(block.subarray(at, at + literals));
		at += literals;
		if (at >= block.length) return;
		const distance = (block[at] ?? 0) | (block[at + 1] ?? 0) << 8;
		at += 2;
		output.repeat(distance, extended(token & 15) + 4);
	}
}
// src/documents/model/compressed.ts
const LONGEST = 128 << 20;
const SHORTEST = 16 << 20;
const RATIO = 100;
const LONGEST_PACKED = 256 << 20;
const lenient = (longest) => ({
	maxOutputLength: longest,
	finishFlush: constants.Z_SYNC_FLUSH
});
function inflated(unpack, headerOf) {
	return (bytes, output) => {
		try {
			output.append(unpack(bytes, lenient(output.longest)));
		} catch (error) {
			if (isOverflow(error)) throw new TooLong();
			const pieces = new InflatedBytes(bytesOf(bytes.subarray(headerOf(bytes))), output.longest);
			output.append(readAt(pieces, 0, output.longest));
			throw error;
		}
	};
}
function gzipHeader(bytes) {
	const flags = bytes[3] ?? 0;
	let at = 10;
	if ((flags & 4) !== 0) at += 2 + u16$2(bytes, at);
	for (const bit of [8, 16]) if ((flags & bit) !== 0) at = bytes.indexOf(0, at) + 1 || bytes.length;
	return (flags & 2) !== 0 ? at + 2 : at;
}
const UNPACKERS = new Map([
	["gzip", inflated(gunzipSync, gzipHeader)],
	["zlib", inflated(inflateSync, () => 2)],
	["joblib-zlib", inflated((bytes, options) => inflateSync(bytes.subarray(bytes.indexOf(120)), options), (bytes) => bytes.indexOf(120) + 2)],
	["bzip2", unpackBzip2],
	["xz", unpackXz],
	["lzma", unpackLzma],
	["lz4", unpackLz4]
]);
const WEAK = new Set([
	"zlib",
	"lzma",
	"joblib-zlib"
]);
function readCompressed(reading, part, claim) {
	const unpack = UNPACKERS.get(claim);
	if (unpack === void 0) return false;
	if (part.bytes.size > LONGEST_PACKED) {
		reading.is("compressed");
		defect(reading, part, "limit", `It is packed with ${claim}, and longer than a check unpacks`);
		return true;
	}
	const packed = readAt(part.bytes, 0, part.bytes.size);
	const output = new Output(Math.min(LONGEST, Math.max(SHORTEST, packed.length * RATIO)));
	let failure;
	try {
		unpack(packed, output);
	} catch (error) {
		failure = error;
	}
	if (failure !== void 0 && !refused(reading, part, claim, failure, output.length)) return false;
	reading.is("compressed");
	reading.inside(part, bytesOf(output.written), claim, { name: part.name.replace(PACKED_ENDING, "") });
	return true;
}
const PACKED_ENDING = /\.(?:gz|z|bz2|xz|lzma|lz4)$/i;
function refused(reading, part, claim, error, written) {
	const isLong = error instanceof TooLong;
	if (!isLong && written === 0 && WEAK.has(claim)) return false;
	reading.is("compressed");
	const reason = error instanceof Error ? error.message : String(error);
	if (isLong) defect(reading, part, "limit", `Unpacked with ${claim} it is longer than a check reads`);
	else defect(reading, part, "unreadable", `It cannot be unpacked with ${claim}: ${reason}`);
	return true;
}
function isOverflow(error) {
	return error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
}
// src/documents/model/protobuf.ts
const NOTHING = Buffer.alloc(0);
function* fields(message) {
	let at = 0;
	const variable = () => {
		let value = 0;
		for (let factor = 1, count = 0; count < 10; count++, factor *= 128) {
			if (at >= message.length) break;
			const byte = message[at++] ?? 0;
			value += (byte & 127) * factor;
			if (byte < 128) return value;
		}
		throw new Error("a number is cut");
	};
	while (at < message.length) {
		const key = variable();
		const [number, wire] = [Math.floor(key / 8), key & 7];
		if (number === 0) throw new Error("a field has no number");
		const length = lengthOf(wire, variable);
		if (at + length > message.length) throw new Error("a field is cut");
		if (wire === 2) yield {
			number,
			bytes: message.subarray(at, at + length)
		};
		else yield {
			number,
			bytes: NOTHING
		};
		at += length;
	}
}
function lengthOf(wire, variable) {
	if (wire === 1) return 8;
	if (wire === 5) return 4;
	if (wire !== 0 && wire !== 2) throw new Error("a field is of no known type");
	const value = variable();
	return wire === 2 ? value : 0;
}
function* messages(message, number) {
	for (const field of fields(message)) if (field.number === number && field.bytes.length > 0) yield field.bytes;
}
function textOf(message, number) {
	for (const bytes of messages(message, number)) return bytes.toString();
	return "";
}
// src/documents/model/graphs.ts
const LONGEST_GRAPH = 256 << 20;
const TENSORFLOW = new Map([
	["PyFunc", ["execution", "calls a Python function"]],
	["PyFuncStateless", ["execution", "calls a Python function"]],
	["EagerPyFunc", ["execution", "calls a Python function"]],
	["PyCall", ["execution", "calls a Python function"]],
	["ReadFile", ["file-access", "reads any file"]],
	["WriteFile", ["file-access", "writes any file"]],
	["MergeV2Checkpoints", ["unusual", "moves files"]],
	["LoadAndRemapMatrix", ["unusual", "reads a checkpoint by its path"]]
]);
const ONNX_DOMAINS = new Set([
	"",
	"ai.onnx",
	"ai.onnx.ml",
	"ai.onnx.training",
	"ai.onnx.preview.training",
	"com.microsoft"
]);
const OUTSIDE = /(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[A-Za-z]:/;
function readGraph(reading, part, read) {
	if (part.bytes.size > LONGEST_GRAPH) defect(reading, part, "limit", "The graph is longer than a check reads");
	try {
		read(readAt(part.bytes, 0, Math.min(part.bytes.size, LONGEST_GRAPH)));
	} catch (error) {
		defect(reading, part, "unreadable", `The graph is no message: ${error instanceof Error ? error.message : String(error)}`);
	}
}
function readSavedModel(reading, part) {
	reading.is("saved-model");
	readGraph(reading, part, (message) => {
		for (const meta of messages(message, 2)) for (const graph of messages(meta, 2)) {
			for (const node of messages(graph, 1)) judgeTensorflow(reading, part, textOf(node, 2));
			for (const library of messages(graph, 2)) for (const called of messages(library, 1)) for (const node of messages(called, 3)) judgeTensorflow(reading, part, textOf(node, 2));
		}
	});
}
function readFrozenGraph(reading, part) {
	if (part.bytes.size > LONGEST_GRAPH) return;
	try {
		for (const node of messages(readAt(part.bytes, 0, part.bytes.size), 1)) judgeTensorflow(reading, part, textOf(node, 2));
	} catch {
		return;
	}
}
function judgeTensorflow(reading, { member }, name) {
	const [danger, effect] = TENSORFLOW.get(name) ?? [];
	if (danger !== void 0 && effect !== void 0) reading.findings.operation({
		name,
		danger,
		effect,
		member
	});
}
function readOnnx(reading, part) {
	reading.is("onnx");
	readGraph(reading, part, (message) => {
		for (const graph of messages(message, 7)) readOnnxGraph(reading, part, graph, 0);
		for (const called of messages(message, 25)) for (const node of messages(called, 7)) judgeOnnx(reading, part, node, 0);
	});
}
function readOnnxGraph(reading, part, graph, depth) {
	for (const node of messages(graph, 1)) judgeOnnx(reading, part, node, depth);
	for (const tensor of messages(graph, 5)) judgeTensor(reading, part, tensor);
}
function judgeOnnx(reading, part, node, depth) {
	const [name, domain, { member }] = [
		textOf(node, 4),
		textOf(node, 7),
		part
	];
	if (/^Py(?:thon)?(?:Op|Func)?$|PyOp/.test(name)) reading.findings.operation({
		name,
		danger: "execution",
		effect: "calls a Python function",
		member
	});
	else if (!ONNX_DOMAINS.has(domain)) reading.findings.operation({
		name: `${domain}::${name}`,
		danger: "unusual",
		effect: "needs a library of its own",
		member
	});
	if (depth > 20) {
		defect(reading, part, "limit", "Graphs stand in graphs more deeply than a check follows");
		return;
	}
	for (const attribute of messages(node, 5)) {
		for (const graph of messages(attribute, 6)) readOnnxGraph(reading, part, graph, depth + 1);
		for (const tensor of messages(attribute, 5)) judgeTensor(reading, part, tensor);
	}
}
function judgeTensor(reading, { member }, tensor) {
	for (const entry of messages(tensor, 13)) {
		const place = textOf(entry, 2);
		if (textOf(entry, 1) !== "location" || !OUTSIDE.test(place)) continue;
		reading.findings.operation({
			name: place.slice(0, 200),
			danger: "file-access",
			effect: "reads a file outside of the model (CVE-2024-27318, CVE-2022-25882)",
			member
		});
	}
}
// src/documents/model/hdf5.ts
const STEP = 1 << 20;
const OVERLAP = 64;
const MARK = "\"class_name\"";
const BACK = 4096;
const ESCAPE = "\\u00";
const MOST_FAILURES = 200;
function readHdf5(reading, part) {
	reading.is("hdf5");
	const { bytes } = part;
	const buffer = Buffer.allocUnsafe(Math.min(STEP, bytes.size));
	let failures = 0;
	for (let at = 0; at < bytes.size;) {
		const window = buffer.subarray(0, bytes.read(buffer, 0, buffer.length, at));
		const found = firstMark(window);
		if (found >= 0) {
			const end = readTextAt(reading, part, at + found);
			if (end === void 0 && ++failures > MOST_FAILURES) {
				defect(reading, part, "limit", "It holds more broken texts than a check looks at");
				return;
			}
			at = end ?? at + found + 1;
		} else if (window.length < buffer.length || window.length <= OVERLAP) return;
		else at += window.length - OVERLAP;
	}
}
function firstMark(window) {
	const places = [window.indexOf(MARK, 0, "latin1"), window.indexOf(ESCAPE, 0, "latin1")].filter((each) => each >= 0);
	return places.length === 0 ? -1 : Math.min(...places);
}
function readTextAt(reading, part, place) {
	const from = Math.max(0, place - BACK);
	const before = readAt(part.bytes, from, place - from);
	let start = before.length;
	while (start > 0 && isText(before[start - 1] ?? 0)) start--;
	const braces = new Set([before.indexOf(123, start), before.lastIndexOf(123)]);
	for (const brace of braces) {
		if (brace < start) continue;
		const text = readAt(part.bytes, from + brace, LONGEST_HEADER);
		const end = endOfObject(text);
		if (readKerasConfig(reading, part, text.toString("utf8", 0, end), "unexpected-bytes")) return Math.max(place + 1, from + brace + end);
	}
}
function isText(byte) {
	return byte >= 32 || byte === 9 || byte === 10 || byte === 13;
}
function endOfObject(text) {
	let depth = 0;
	let quoted = false;
	for (let at = 0; at < text.length; at++) {
		const byte = text[at] ?? 0;
		if (byte < 32 && !isText(byte)) return at;
		if (quoted && byte === 92) at++;
		else if (byte === 34) quoted = !quoted;
		else if (!quoted && byte === 123) depth++;
		else if (!quoted && byte === 125 && --depth === 0) return at + 1;
	}
	return text.length;
}
// src/documents/model/signatures.ts
const MAGIC = [
	["zip", [
		80,
		75,
		3,
		4
	]],
	["zip", [
		80,
		75,
		5,
		6
	]],
	["npy", [
		147,
		78,
		85,
		77,
		80,
		89
	]],
	["hdf5", [
		137,
		72,
		68,
		70,
		13,
		10,
		26,
		10
	]],
	["gguf", [
		71,
		71,
		85,
		70
	]],
	["gzip", [31, 139]],
	["joblib-zlib", [90, 70]],
	["xz", [
		253,
		55,
		122,
		88,
		90,
		0
	]],
	["lzma", [
		93,
		0,
		0
	]],
	["lz4", [
		4,
		34,
		77,
		24
	]],
	["zstd", [
		40,
		181,
		47,
		253
	]],
	["7z", [
		55,
		122,
		188,
		175,
		39,
		28
	]],
	["rar", [
		82,
		97,
		114,
		33
	]]
];
const ZLIB_LEVELS = new Set([
	1,
	94,
	156,
	218
]);
function claims(head, size) {
	const found = MAGIC.filter(([, magic]) => magic.every((byte, index) => head[index] === byte)).map(([claim]) => claim);
	if (head.toString("latin1", 0, 3) === "BZh" && head[4] === 49) found.push("bzip2");
	if (head[0] === 120 && ZLIB_LEVELS.has(head[1] ?? 0)) found.push("zlib");
	if (isTar(head)) found.push("tar");
	if (isSafetensors(head, size)) found.push("safetensors");
	if (head[0] === 128 && (head[1] ?? 255) <= 5) found.push("pickle");
	if (head.toString("latin1", 0, 40).startsWith("version https://git-lfs.github.com/spec/")) found.push("git-lfs");
	return found;
}
function isTar(head) {
	if (head.length < 512) return false;
	if (head.toString("latin1", 257, 262) === "ustar") return true;
	const written = Number.parseInt(head.toString("latin1", 148, 156).replace(/[\0 ]+$/, "").trim(), 8);
	if (!(written > 0) || head[0] === 0) return false;
	let sum = 256;
	for (let at = 0; at < 512; at++) if (at < 148 || at >= 156) sum += head[at] ?? 0;
	return sum === written;
}
function isSafetensors(head, size) {
	if (head.length < 9 || head[8] !== 123) return false;
	const length = head.readUInt32LE(0) + head.readUInt32LE(4) * 4294967296;
	return length > 1 && length <= 100 << 20 && 8 + length <= size;
}
// src/documents/model/tensors.ts
function readNpy(reading, part) {
	reading.is("npy");
	const { bytes, member } = part;
	const start = readAt(bytes, 0, 12);
	if (start.length < 12) {
		defect(reading, part, "unreadable", "The header of the array is cut");
		return;
	}
	const [offset, length] = start[6] === 1 ? [10, u16$2(start, 8)] : [12, u32(start, 8)];
	const header = readAt(bytes, offset, Math.min(length, 1 << 20)).toString("latin1");
	const type = /['"]descr['"]\s*:\s*([\s\S]*?)(?:,\s*['"]fortran_order|$)/.exec(header)?.[1];
	if (type !== void 0 && !/['"][|<>=]?O\d*['"]/.test(type)) return;
	const { findings } = reading;
	readPickles({
		source: bytes,
		start: offset + length,
		member,
		findings,
		trusted: true,
		several: true
	});
}
function readSafetensors(reading, part) {
	reading.is("safetensors");
	const length = u64(readAt(part.bytes, 0, 8), 0);
	const spans = spansIn(readAt(part.bytes, 8, length).toString());
	const end = spans === void 0 ? void 0 : joined(spans);
	if (spans === void 0) defect(reading, part, "header-wrong", "The header is no JSON object", 8);
	else if (end === void 0) defect(reading, part, "header-wrong", "Tensors overlap, leave holes, or have no place", 8);
	else if (8 + length + end !== part.bytes.size) defect(reading, part, "header-wrong", "The file does not end where its last tensor ends", 8 + length + end);
}
function spansIn(json) {
	try {
		const header = JSON.parse(json);
		if (typeof header !== "object" || header === null) return void 0;
		return Object.entries(header).flatMap(([name, tensor]) => name === "__metadata__" ? [] : [spanOf(tensor)]);
	} catch {
		return;
	}
}
function spanOf(tensor) {
	if (typeof tensor !== "object" || tensor === null || !("data_offsets" in tensor)) return void 0;
	const offsets = tensor.data_offsets;
	if (!Array.isArray(offsets) || offsets.length !== 2) return void 0;
	const [start, end] = offsets.map(Number);
	return start !== void 0 && end !== void 0 && start <= end ? [start, end] : void 0;
}
function joined(spans) {
	let at = 0;
	for (const span of [...spans].sort((one, other) => (one?.[0] ?? 0) - (other?.[0] ?? 0) || (one?.[1] ?? 0) - (other?.[1] ?? 0))) {
		if (span === void 0 || span[0] !== at) return void 0;
		at = span[1];
	}
	return at;
}
const WIDTHS = [
	1,
	1,
	2,
	2,
	4,
	4,
	4,
	1,
	0,
	0,
	8,
	8,
	8
];
const TEXT = 8;
const LIST = 9;
const MOST_VALUES = 5e6;
const INTERNALS = /__(?:class|globals|builtins|subclasses|mro|import|init|base|getattribute|bases)__|\|\s*attr\b|self\._|cycler\.|lipsum|joiner\.|namespace\.__|\bpopen\b|os\.system/;
function readGguf(reading, part) {
	reading.is("gguf");
	try {
		readGgufKeys(reading, part);
	} catch (error) {
		defect(reading, part, "unreadable", `The header is cut or wrong: ${error instanceof Error ? error.message : error}`);
	}
}
function readGgufKeys(reading, part) {
	const cursor = new Cursor(part);
	cursor.at = 16;
	const count = cursor.number();
	for (let index = 0; index < count; index++) {
		const key = cursor.text();
		const value = cursor.value(cursor.small());
		if (value !== void 0 && key.includes("chat_template") && INTERNALS.test(value)) reading.findings.operation({
			name: key.slice(0, 120),
			danger: "execution",
			effect: "reaches the inside of Python when it is filled in (CVE-2024-34359)",
			member: part.member
		});
	}
}
var Cursor = class {
	at = 0;
	part;
	values = 0;
	constructor(part) {
		this.part = part;
	}
	small() {
		return u32(this.take(4), 0);
	}
	number() {
		return u64(this.take(8), 0);
	}
	text() {
		const length = this.number();
		if (length > 67108864) throw new Error("a text is too long");
		return this.take(length).toString();
	}
	value(type) {
		if (++this.values > MOST_VALUES) throw new Error("it has too many values");
		if (type === TEXT) return this.text();
		if (type === LIST) this.list();
		else this.skip(WIDTHS[type] ?? NaN);
	}
	list() {
		const type = this.small();
		const count = this.number();
		if (type === TEXT || type === LIST) for (let index = 0; index < count; index++) this.element(type);
		else this.skip(count * (WIDTHS[type] ?? NaN));
	}
	element(type) {
		if (++this.values > MOST_VALUES) throw new Error("it has too many values");
		if (type === TEXT) this.skip(this.number());
		else this.list();
	}
	skip(count) {
		this.at += count;
		if (!(this.at <= this.part.bytes.size)) throw new Error("a value is cut");
	}
	take(count) {
		const bytes = readAt(this.part.bytes, this.at, count);
		if (bytes.length < count) throw new Error("a value is cut");
		this.at += count;
		return bytes;
	}
};
// src/documents/model/read-model.ts
const DEEPEST = 5;
const MOST_PARTS = 2e5;
const PICKLE_ENDINGS = /\.(?:pkl|pickle|pckl|joblib|dill|cloudpickle)$/i;
const MODEL_ENDINGS = /\.(?:pkl|pickle|pckl|joblib|dill|cloudpickle|pt|pth|ckpt|bin|npy|npz|h5|hdf5|keras|onnx|gguf|safetensors|mar|ptl|pt2|nemo)$/i;
const READERS = new Map([
	["npy", readNpy],
	["hdf5", readHdf5],
	["gguf", readGguf],
	["tar", readTar],
	["safetensors", readSafetensors]
]);
const CLOSED = [
	"7z",
	"rar",
	"zstd"
];
function readModel(path, bytes) {
	const reading = new ModelReading();
	reading.part({
		bytes,
		member: "",
		name: path,
		raw: false,
		depth: 0
	});
	const { findings, format } = reading;
	const { imports, operations, pickles, plainOpcodes } = findings;
	return {
		format,
		imports,
		operations,
		defects: reading.isModel ? findings.defects : [],
		pickles,
		plainOpcodes
	};
}
var ModelReading = class {
	findings = new Findings();
	known;
	parts = 0;
	named = false;
	get format() {
		return this.known ?? (this.findings.pickles > 0 ? "pickle" : "other");
	}
	get isModel() {
		const { pickles, operations } = this.findings;
		return this.known !== "zip" && this.known !== "closed" || this.named || pickles > 0 || operations.length > 0;
	}
	is(format) {
		this.known ??= format;
	}
	inside(outer, bytes, label, { raw = false, name = label } = {}) {
		const member = outer.member === "" ? label : `${outer.member}!${label}`;
		this.part({
			bytes,
			member: member.slice(0, 300),
			name,
			raw,
			depth: outer.depth + 1
		});
	}
	part(part) {
		if (part.depth > DEEPEST) {
			defect(this, part, "limit", "Containers stand in containers too deeply");
			return;
		}
		if (++this.parts > MOST_PARTS) {
			defect(this, part, "limit", "It has more parts than a check reads");
			return;
		}
		try {
			this.read(part);
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			defect(this, part, "unreadable", `It could not be read to its end: ${reason}`);
		}
	}
	read(part) {
		if (MODEL_ENDINGS.test(part.name)) this.named = true;
		const head = readAt(part.bytes, 0, 512);
		if (head.length === 0 && part.depth === 0) this.is("empty");
		if (head.length === 0) return;
		const found = claims(head, part.bytes.size);
		if (found.includes("git-lfs")) {
			this.is("git-lfs");
			return;
		}
		const isArchive = found.includes("zip") || !part.raw && endRecord(part.bytes) >= 0;
		const closed = CLOSED.find((each) => found.includes(each));
		if (closed !== void 0) this.closed(part, closed);
		if (isArchive) readArchive(this, part);
		let isOther = isArchive || closed !== void 0;
		for (const claim of found) {
			const read = READERS.get(claim);
			read?.(this, part);
			if (readCompressed(this, part, claim) || read !== void 0) isOther = true;
		}
		this.byName(part, found);
		this.pickle(part, head, found, isOther);
	}
	closed(part, claim) {
		this.is("closed");
		if (claim !== "7z" || !readSevenZip(this, part)) this.named = true;
		defect(this, part, "closed-container", `It is packed as ${claim}, which no loader of models opens`);
	}
	byName(part, found) {
		if (found.length > 0) return;
		if (part.name.toLowerCase().endsWith(".onnx")) readOnnx(this, part);
		else if (/(?:^|\/)saved_model\.pb$/i.test(part.name)) readSavedModel(this, part);
		else if (/\.pb$/i.test(part.name)) readFrozenGraph(this, part);
	}
	pickle(part, head, found, isOther) {
		if (!isOpcode(head[0])) {
			if (PICKLE_ENDINGS.test(part.name) && !isOther) defect(this, part, "broken-stream", "It is no pickle, whatever its name says");
			return;
		}
		const isPickle = found.includes("pickle");
		const trusted = !part.raw && (isPickle || PICKLE_ENDINGS.test(part.name) && !isOther);
		const several = !part.raw && (isPickle || !isOther);
		readPickles({
			source: part.bytes,
			member: part.member,
			findings: this.findings,
			trusted,
			several
		});
	}
};
export { readModel };
