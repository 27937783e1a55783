import { C as saySentences } from "./core-Wr84-Soz.js";
// src/commands/coverage.ts
const command = {
	name: "coverage",
	summary: "tell which lines of runbooks are held by a rule, by people, or by nobody",
	usage: "[OPTIONS]",
	options: {
		policy: {
			type: "string",
			multiple: true,
			value: "ID",
			about: "this runbook only: the id of a policy, or a path in the repository"
		},
		format: {
			type: "string",
			short: "f",
			value: "FORMAT",
			about: "how to report",
			choices: [
				"table",
				"json",
				"markdown"
			]
		},
		config: {
			type: "string",
			value: "PATH",
			about: "read this configuration"
		},
		"no-config": {
			type: "boolean",
			about: "read no configuration"
		},
		today: {
			type: "string",
			value: "YYYY-MM-DD",
			about: "check as of this day"
		}
	},
	examples: [{
		line: "runproof coverage",
		about: "all policies that are shipped, and the runbooks that are configured"
	}, {
		line: "runproof coverage --policy docs/runbook.md -f markdown",
		about: "one runbook, as a table for a pull request"
	}],
	async run(given, surroundings) {
		if (given.names.length > 0) return saySentences(["coverage takes no paths; name a runbook by --policy"], surroundings.err);
		const { runCoverage } = await import("./run-coverage-Dxn6NiLc.js");
		return runCoverage(given, surroundings);
	}
};
export { command };
