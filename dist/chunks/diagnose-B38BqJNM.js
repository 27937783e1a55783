import { C as saySentences } from "./core-Wr84-Soz.js";
// src/commands/diagnose.ts
const command = {
	name: "diagnose",
	summary: "find the scenario of a runbook that fits a failing log",
	usage: "[OPTIONS] LOG|-",
	options: {
		policy: {
			type: "string",
			multiple: true,
			value: "ID",
			about: "look into this runbook only: the id of a policy, or a path in the repository"
		},
		workflow: {
			type: "string",
			value: "NAME",
			about: "look only into the parts of runbooks that are about this workflow"
		},
		since: {
			type: "string",
			value: "TIME",
			about: "when it began, as 2026-01-09T20:23Z; gives deadlines"
		},
		json: {
			type: "boolean",
			about: "as JSON, for programs"
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
	examples: [
		{
			line: "gh run view RUN --log-failed | runproof diagnose -",
			about: "what happened in a run"
		},
		{
			line: "runproof diagnose job.log --since 2026-01-09T20:23Z",
			about: "with the time until which somebody must respond"
		},
		{
			line: "runproof diagnose job.log --policy docs/runbook.md",
			about: "by one runbook of your own"
		}
	],
	async run(given, surroundings) {
		const [name, second] = given.names;
		if (name === void 0 || second !== void 0) return saySentences(["Which log shall be diagnosed? Name one file, or - for standard input"], surroundings.err);
		const since = given.text("since");
		if (since !== void 0 && Number.isNaN(Date.parse(since))) return saySentences([`"${since}" is no time; write it as 2026-01-09T20:23Z`], surroundings.err);
		const { runDiagnosis } = await import("./run-diagnosis-CUUTJV9h.js");
		return runDiagnosis(name, since === void 0 ? void 0 : Date.parse(since), given, surroundings);
	}
};
export { command };
