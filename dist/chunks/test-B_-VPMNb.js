import { C as saySentences, w as printable } from "./core-Wr84-Soz.js";
// src/commands/test/proof-lines.ts
function proofLines({ broken, mistakes, proofs }) {
	const lines = [
		...broken.map(mistakeLine),
		...mistakes.map(mistakeLine),
		...proofs.flatMap(linesOf)
	];
	const fixtures = proofs.reduce((count, { results }) => count + results.length, 0);
	return {
		lines,
		summary: `Proved ${counted(proofs.length, "rule")} by ${counted(fixtures, "fixture")}: ${lines.length === 0 ? "all hold" : `${lines.length} to mend`}.`,
		clean: lines.length === 0
	};
}
function linesOf({ rule, missing, results, survivors }) {
	return [
		...missing.map((verdict) => `${rule.id}: there is no ${verdict} fixture; write fixtures/${rule.id}/${verdict}.workflow.yml`),
		...results.flatMap(({ failures }) => failures.map((each) => mistakeLine({
			...each,
			path: `fixtures/${each.path}`
		}))),
		...survivors.map(({ change }) => `${rule.id}: no fixture notices the rule ${change}`)
	];
}
function mistakeLine({ path, line, column, message, suggestion }) {
	return printable(`${path}:${line}:${column}: ${suggestion === void 0 ? message : `${message}; ${suggestion}`}`);
}
function counted(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
// src/commands/test.ts
const command = {
	name: "test",
	summary: "prove the rules of a folder by their fixtures",
	usage: "[DIR]",
	options: { rule: {
		type: "string",
		multiple: true,
		value: "ID",
		about: "prove this rule alone"
	} },
	examples: [{
		line: "runproof test security",
		about: "the rules in security/rules by the fixtures in security/fixtures"
	}, {
		line: "runproof test --rule action/pinned",
		about: "one rule, while you write it"
	}],
	async run(given, { cwd, out, err }) {
		const { proveFolder } = await import("./prove-folder-Cg-uS0HL.js");
		const proven = await proveFolder(given.names[0] ?? ".", cwd, given.texts("rule"));
		if ("sentence" in proven) return saySentences([proven.sentence], err);
		const { lines, summary, clean } = proofLines(proven);
		out.write([...lines, summary].map((line) => `${line}\n`).join(""));
		if (proven.broken.length > 0) return 2;
		return clean ? 0 : 1;
	}
};
export { command };
