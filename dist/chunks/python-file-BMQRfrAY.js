import { $t as scalarText, Jt as WHOLE_FILE, Qt as mapping, Xt as isMapping, cn as child, en as sequence, sn as parseYaml, un as Lines } from "./core-Wr84-Soz.js";
import { t as parser } from "./dist-CzzMeOjr.js";
// src/documents/python/notebook.ts
function notebookCode({ data }) {
	const cells = mapping(data).get("cells");
	if (cells === void 0) return void 0;
	const pieces = [];
	let text = "";
	for (const [index, cell] of sequence(cells).entries()) {
		if (!isMapping(cell) || cell.get("cell_type") !== "code") continue;
		const source = cell.get("source");
		const place = child("/cells", index, "source");
		const lines = typeof source === "string" ? [source] : sequence(source).map(scalarText);
		for (const [line, written] of lines.entries()) {
			const start = text.length;
			text += (written ?? "").replace(/^[ \t]*[%!].*$/gm, (magic) => " ".repeat(magic.length));
			pieces.push({
				start,
				end: text.length,
				pointer: typeof source === "string" ? place : child(place, line)
			});
		}
		text += "\n";
	}
	return {
		text,
		placeOf: (offset) => place(pieces, offset)
	};
}
function place(pieces, offset) {
	const piece = pieces.findLast(({ start }) => start <= offset);
	return piece && {
		pointer: piece.pointer,
		at: Math.min(offset, piece.end) - piece.start
	};
}
// src/documents/python/integrity.ts
const DIGEST = /sha\d|sha_\d|digest|hash|checksum|signature|blake2/i;
const CHECKER = /^(?:verify|check|validate|assert|ensure|require)\w*(?:hash|digest|checksum|sha\d*|integrity|signature)/i;
const ENDS = new Set([
	"RaiseStatement",
	"ReturnStatement",
	"ContinueStatement",
	"BreakStatement"
]);
const EXITS = /^(?:sys\.exit|exit|quit|os\._exit|os\.abort)\b/;
function integrityOf(call, text) {
	for (let node = call; node !== null; node = node.parent) {
		if (node.name === "FunctionDefinition" || node.name === "ClassDefinition") return "unchecked";
		if (standsInCheckedBranch(node, text)) return "checked";
		for (let before = node.prevSibling; before !== null; before = before.prevSibling) if (isStatementOf(before) && enforces(before, text)) return "checked";
	}
	return "unchecked";
}
function isStatementOf({ parent }) {
	return parent?.name === "Body" || parent?.name === "Script";
}
function standsInCheckedBranch(body, text) {
	const { parent, prevSibling } = body;
	if (body.name !== "Body" || parent?.name !== "IfStatement" || prevSibling === null) return false;
	const condition = text.slice(prevSibling.from, prevSibling.to);
	return isComparison(condition) && !isNegative(condition);
}
function enforces(statement, text) {
	const written = text.slice(statement.from, statement.to);
	if (statement.name === "AssertStatement") return isComparison(written) && !isNegative(written);
	if (statement.name === "ExpressionStatement") return callsChecker(statement, text);
	if (statement.name !== "IfStatement") return false;
	const condition = statement.firstChild?.nextSibling;
	const body = statement.getChild("Body");
	if (condition === null || condition === void 0 || body === null) return false;
	const asked = text.slice(condition.from, condition.to);
	return isComparison(asked) && isNegative(asked) && endsTheWay(body, text);
}
function isComparison(condition) {
	return DIGEST.test(condition) && (/[!=]=/.test(condition) || /compare_digest\s*\(/.test(condition) || /\bnot in\b/.test(condition));
}
function isNegative(condition) {
	return /!=/.test(condition) || /\bnot\b/.test(condition);
}
function endsTheWay(body, text) {
	const last = body.lastChild;
	if (last === null) return false;
	return ENDS.has(last.name) || last.name === "ExpressionStatement" && EXITS.test(text.slice(last.from, last.to));
}
function callsChecker(statement, text) {
	const callee = statement.getChild("CallExpression")?.firstChild;
	if (callee === null || callee === void 0) return false;
	const written = text.slice(callee.from, callee.to);
	const name = written.slice(written.lastIndexOf(".") + 1);
	if (!CHECKER.test(name)) return false;
	const defined = new RegExp(`^([ \\t]*)def ${name}\\b[\\s\\S]*?(?=^\\1(?:def|class|@|[^ \\t\\n#)])|$(?![\\s\\S]))`, "m").exec(text);
	return defined === null || /\braise\b|\bassert\b|sys\.exit/.test(defined[0]);
}
// src/documents/python/names.ts
var Names = class {
	text;
	paths = new Map();
	stars = [];
	constructor(text) {
		this.text = text;
	}
	learn(node) {
		if (node.name === "ImportStatement") this.learnImport(node);
		else if (node.name === "AssignStatement") this.learnAssignment(node);
	}
	pathsOf(node) {
		if (node.name === "MemberExpression") return this.memberPaths(node);
		if (node.name === "CallExpression") return this.importedModule(node);
		if (node.name !== "VariableName") return [];
		const name = this.slice(node);
		const known = this.paths.get(name);
		if (known !== void 0) return [known];
		return [name, ...this.stars.map((module) => `${module}.${name}`)];
	}
	memberPaths(node) {
		const [owner, property] = [node.firstChild, node.lastChild];
		if (owner === null || property?.name !== "PropertyName") return [];
		const name = this.slice(property);
		const owners = this.pathsOf(owner);
		return owners.length === 0 ? [`.${name}`] : owners.map((each) => `${each}.${name}`);
	}
	importedModule(node) {
		const callee = node.firstChild;
		const argument = node.getChild("ArgList")?.getChild("String");
		if (callee === null || argument === null || argument === void 0) return [];
		const isImport = this.pathsOf(callee).some((path) => path === "importlib.import_module" || path === "__import__");
		const module = plainString(this.slice(argument));
		return isImport && module !== void 0 ? [module] : [];
	}
	learnImport(statement) {
		const words = [];
		for (let node = statement.firstChild; node !== null; node = node.nextSibling) words.push({
			name: node.name,
			text: this.slice(node)
		});
		const at = words.findIndex(({ name }) => name === "import");
		const isFrom = words[0]?.name === "from";
		const prefix = isFrom ? `${words.slice(1, at).map(({ text }) => text).join("")}.` : "";
		let path = "";
		let alias;
		const flush = () => {
			if (path !== "") this.bind(prefix, path, alias, isFrom);
			path = "";
			alias = void 0;
		};
		for (const { name, text } of words.slice(at + 1)) if (text === ",") flush();
		else if (name === "*") this.stars.push(prefix.slice(0, -1));
		else if (name === "VariableName" && alias === "") alias = text;
		else if (name === "as") alias = "";
		else if (name === "VariableName" || text === ".") path += text;
		flush();
	}
	bind(prefix, path, alias, isFrom) {
		if (alias !== void 0 && alias !== "") this.paths.set(alias, prefix + path);
		else if (isFrom) this.paths.set(path, prefix + path);
		else {
			const [root = path] = path.split(".");
			this.paths.set(root, root);
		}
	}
	learnAssignment(node) {
		const [target, value] = [node.firstChild, node.lastChild];
		if (target?.name !== "VariableName" || value === null) return;
		const [path] = value.name === "String" ? [] : this.pathsOf(value);
		if (path?.includes(".") && !path.startsWith(".")) this.paths.set(this.slice(target), path);
		else if (path !== void 0 && value.name === "CallExpression") this.paths.set(this.slice(target), path);
	}
	slice({ from, to }) {
		return this.text.slice(from, to);
	}
};
function plainString(literal) {
	return /^[rRuU]?("""|'''|"|')([\s\S]*)\1$/.exec(literal)?.[2];
}
// src/documents/python/words.ts
const LOADERS = new Set(`load loads load_all unsafe_load unsafe_load_all full_load full_load_all Unpickler read_pickle decode open
  load_model model_from_json enable_unsafe_deserialization from_pretrained from_config pipeline load_dataset
  hf_hub_download snapshot_download load_state_dict_from_url load_url jit_load DbfilenameShelf eval exec
  load_checkpoint_and_dispatch`.split(/\s+/));
const WORDS = `pickle joblib dill torch. torch.hub allow_pickle yaml. shelve marshal. load_model unsafe_deserialization
  trust_remote_code hf_hub_download snapshot_download`.trim().split(/\s+/).concat("import torch", "from torch", "import yaml", "from yaml", "import marshal", "from marshal");
function mentionsLoader(text) {
	return WORDS.some((word) => text.includes(word)) || namesDigest(text) || /(?<![\w.])(?:eval|exec)\(/.test(text);
}
function namesDigest(text) {
	return text.includes("hashlib") && text.includes("sha256");
}
// src/documents/python/source.ts
const NOTHING$1 = {
	calls: [],
	digests: []
};
const DIGEST_NAME = /(?:^|_)(?:sha_?256|sha_?512|digest|checksum|expected_hash|model_hash|file_hash|hash)(?:$|_)/i;
const MOST_CALLS = 1e4;
function readPython(text) {
	if (!mentionsLoader(text)) return NOTHING$1;
	const tree = parser.parse(text);
	const names = new Names(text);
	tree.iterate({ enter: (each) => NAMING.has(each.name) ? names.learn(each.node) : void 0 });
	return {
		calls: callsIn(tree, text, names),
		digests: digestsIn(tree, text)
	};
}
const NAMING = new Set(["ImportStatement", "AssignStatement"]);
function callsIn(tree, text, names) {
	const calls = [];
	tree.iterate({ enter(each) {
		if (each.name !== "CallExpression" || calls.length >= MOST_CALLS) return;
		const { node } = each;
		const callee = node.firstChild;
		if (callee === null || !LOADERS.has(lastName(text.slice(callee.from, callee.to), names.pathsOf(callee)))) return;
		for (const target of names.pathsOf(callee)) calls.push(callOf(node, target, text));
	} });
	return calls;
}
function lastName(written, [path]) {
	const name = path ?? written;
	return name.slice(name.lastIndexOf(".") + 1);
}
function callOf(node, target, text) {
	const positional = [];
	const keywords = new Map();
	let spreads = false;
	for (const part of argumentsOf(node)) if (part.star) spreads = true;
	else if (part.keyword === void 0) positional.push(argumentValue(part.value, text));
	else keywords.set(text.slice(part.keyword.from, part.keyword.to), argumentValue(part.value, text));
	const { from: start, to: end } = node;
	const comment = commentAt(text, start, end);
	return {
		target,
		start,
		end,
		positional,
		keywords,
		spreads,
		integrity: integrityOf(node, text),
		comment
	};
}
function argumentsOf(call) {
	const found = [];
	let pending;
	let star = false;
	for (let node = call.getChild("ArgList")?.firstChild ?? null; node !== null; node = node.nextSibling) if (node.name === "*" || node.name === "**") star = true;
	else if (node.name === "AssignOp") pending = found.pop()?.value;
	else if (/^[(),]$/.test(node.name) || node.name === "Comment") {
		pending = void 0;
		star = false;
	} else found.push({
		keyword: pending,
		value: node,
		star
	});
	return found;
}
function argumentValue(node, text) {
	const { name, from, to } = node;
	const written = text.slice(from, to);
	return {
		text: written,
		constant: name === "String" ? plainString(written) : void 0,
		assigned: name === "VariableName" ? assignedTo(node, written, text) : void 0
	};
}
const LONGEST_ASSIGNED = 400;
function assignedTo(node, name, text) {
	let scope = node;
	while (scope !== null && scope.name !== "FunctionDefinition") scope = scope.parent;
	const before = text.slice(Math.max(scope?.from ?? 0, node.from - REACH), node.from);
	const at = [...before.matchAll(new RegExp(`^[ \\t]*${name}[ \\t]*(?::[^=\\n]*)?=(?!=)`, "gm"))].at(-1);
	return at && before.slice(at.index + at[0].length, at.index + at[0].length + LONGEST_ASSIGNED).split("\n", 1)[0];
}
const REACH = 1e4;
function digestsIn(tree, text) {
	const found = [];
	tree.iterate({ enter(each) {
		if (each.name !== "String") return;
		const { node, from, to } = each;
		const owner = nameBeside(node, text);
		const written = plainString(text.slice(from, to));
		if (owner === void 0 || written === void 0 || written.includes("\n") || !DIGEST_NAME.test(owner)) return;
		found.push({
			name: owner,
			text: written,
			start: from,
			end: to
		});
	} });
	return found;
}
function nameBeside(node, text) {
	const operator = node.prevSibling;
	if (operator === null || !["AssignOp", "CompareOp"].includes(operator.name)) return void 0;
	const owner = operator.prevSibling;
	const written = owner === null ? "" : text.slice(owner.from, owner.to);
	return /^[\w.]+$/.test(written) ? written.slice(written.lastIndexOf(".") + 1) : void 0;
}
function commentAt(text, start, end) {
	const lineEnd = text.indexOf("\n", end);
	const behind = /^[^"'\n]*?#(.*)$/.exec(text.slice(end, lineEnd < 0 ? text.length : lineEnd))?.[1];
	const above = behind === void 0 ? [] : [behind];
	for (let at = text.lastIndexOf("\n", start); at > 0;) {
		const from = text.lastIndexOf("\n", at - 1) + 1;
		const line = text.slice(from, at).trim();
		if (!line.startsWith("#")) break;
		above.unshift(line.slice(1));
		at = from - 1;
	}
	return above.length === 0 ? void 0 : above.map((each) => each.trim()).join(" ");
}
// src/documents/python/document.ts
const NOTHING = {
	calls: [],
	digests: []
};
function pythonDocument(source) {
	return source.path.endsWith(".ipynb") ? notebook(source) : program(source);
}
function program(source) {
	let lines;
	return {
		document: {
			source,
			data: null,
			problems: [],
			locate(_pointer, part) {
				if (typeof part !== "object") return WHOLE_FILE;
				lines ??= new Lines(source.text);
				return lines.region(part.start, part.end);
			}
		},
		...readPython(source.text)
	};
}
function notebook(source) {
	if (!mentionsLoader(source.text)) return {
		document: emptyOf(source),
		...NOTHING
	};
	const json = parseYaml(source);
	const code = notebookCode(json);
	if (code === void 0) return {
		document: emptyOf(source),
		...NOTHING
	};
	return {
		document: {
			source,
			data: null,
			problems: [],
			locate(_pointer, part) {
				const place = typeof part === "object" ? code.placeOf(part.start) : void 0;
				if (place === void 0 || typeof part !== "object") return WHOLE_FILE;
				return json.locate(place.pointer, {
					start: place.at,
					end: place.at + part.end - part.start
				});
			}
		},
		...readPython(code.text)
	};
}
function emptyOf(source) {
	return {
		source,
		data: null,
		problems: [],
		locate: () => WHOLE_FILE
	};
}
// src/subjects/python-file.ts
function pythonSubject(source, repository) {
	const { document, calls, digests } = pythonDocument(source);
	return {
		kind: "python-file",
		document,
		pointer: "",
		value: {
			path: source.path,
			calls,
			digests
		},
		parent: repository
	};
}
export { pythonSubject };
