import { R as bytesOf } from "./core-Wr84-Soz.js";
// src/documents/bytes.ts
function sliceOf(parent, offset, length) {
	const size = Math.max(0, Math.min(length, parent.size - offset));
	if (parent.whole !== void 0) return bytesOf(parent.whole.subarray(offset, offset + size));
	return {
		size,
		read: (out, at, count, position) => position >= size ? 0 : parent.read(out, at, Math.min(count, size - position), offset + position)
	};
}
function readAt(source, position, length) {
	const wanted = Math.max(0, Math.min(length, source.size - position));
	if (source.whole !== void 0) {
		const { buffer, byteOffset } = source.whole;
		return Buffer.from(buffer, byteOffset + Math.min(position, source.size), wanted);
	}
	const out = Buffer.allocUnsafe(wanted);
	return out.subarray(0, source.read(out, 0, wanted, position));
}
export { sliceOf as n, readAt as t };
