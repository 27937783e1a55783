import { createHash } from "node:crypto";
// src/sources/digest.ts
const STEP = 1 << 18;
function digestOf(tree, path) {
	const opened = tree.open(path);
	if ("problem" in opened) return void 0;
	const { bytes } = opened;
	const hash = createHash("sha256");
	const buffer = Buffer.allocUnsafe(Math.max(1, Math.min(STEP, bytes.size)));
	try {
		for (let at = 0; at < bytes.size;) {
			const count = bytes.read(buffer, 0, buffer.length, at);
			if (count === 0) break;
			hash.update(buffer.subarray(0, count));
			at += count;
		}
		return hash.digest("hex");
	} catch {
		return;
	} finally {
		bytes.close();
	}
}
export { digestOf };
