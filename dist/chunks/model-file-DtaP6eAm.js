import { ct as binaryDocument } from "./core-Wr84-Soz.js";
import { t as readAt } from "./bytes-BlwcwLTD.js";
// src/subjects/model-file.ts
const LONGEST_POINTER = 1024;
var TreeModel = class {
	path;
	tree;
	reader;
	known;
	digest;
	constructor(tree, path, reader) {
		this.tree = tree;
		this.path = path;
		this.reader = reader;
	}
	get size() {
		const opened = this.tree.open(this.path);
		if ("problem" in opened) return 0;
		opened.bytes.close();
		return opened.bytes.size;
	}
	get content() {
		this.known ??= this.read();
		return this.known;
	}
	get sha256() {
		this.digest ??= this.content.format === "git-lfs" ? this.pointed() : this.reader.digestOf(this.tree, this.path);
		return this.digest;
	}
	read() {
		const opened = this.tree.open(this.path);
		if ("problem" in opened) return unreadable(opened.problem.message);
		try {
			return this.reader.readModel(this.path, opened.bytes);
		} finally {
			opened.bytes.close();
		}
	}
	pointed() {
		const opened = this.tree.open(this.path);
		if ("problem" in opened) return void 0;
		const text = readAt(opened.bytes, 0, LONGEST_POINTER).toString("latin1");
		opened.bytes.close();
		return /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
	}
};
function unreadable(message) {
	return {
		format: "other",
		imports: [],
		operations: [],
		defects: [{
			kind: "unreadable",
			message,
			member: "",
			offset: 0,
			count: 1
		}],
		pickles: 0,
		plainOpcodes: false
	};
}
function modelSubject(tree, path, repository, reader) {
	const value = new TreeModel(tree, path, reader);
	return {
		kind: "model-file",
		document: binaryDocument(path),
		pointer: "",
		value,
		parent: repository
	};
}
export { modelSubject };
