import { g as HELP } from "./core-Wr84-Soz.js";
// src/commands/line/help.ts
function generalHelp(commands) {
	return [
		"Runproof checks that a repository does what its security runbooks say.",
		"",
		"Usage: runproof [COMMAND] [OPTIONS] [PATH\u2026]",
		"",
		"Start here:",
		...table([
			["runproof", "check the repository that you are in"],
			["runproof explain RULE", "why a rule exists, and how to hold it"],
			["runproof COMMAND --help", "what a command can do"]
		]),
		"",
		"Commands:",
		...table(commands.map(({ name, summary }) => [name, name === "check" ? `${summary} (the default)` : summary])),
		"",
		"Ends with 0 if nothing at or above the threshold was found, with 1 if something was, and with 2 if it could not",
		"be checked: wrong usage, a wrong configuration, or a fault of the program.",
		""
	].join("\n");
}
function commandHelp({ name, summary, usage, options, examples }) {
	return [
		`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`,
		"",
		`Usage: runproof ${name} ${usage}`.trimEnd(),
		"",
		"Options:",
		...table(Object.entries({
			...options,
			...HELP
		}).map(([option, about]) => [spelling(option, about), described(about)])),
		"",
		"Examples:",
		...table(examples.map(({ line, about }) => [line, about])),
		""
	].join("\n");
}
function spelling(name, { short, value }) {
	const long = `--${name}${value === void 0 ? "" : ` ${value}`}`;
	return short === void 0 ? `    ${long}` : `-${short}, ${long}`;
}
function described({ about, choices, multiple }) {
	const many = multiple === true ? " (repeatable)" : "";
	return `${about}${choices === void 0 ? "" : `: ${choices.join(", ")}`}${many}`;
}
function table(rows) {
	const width = Math.max(...rows.map(([left]) => left.length));
	return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
export { commandHelp, generalHelp };
