import { C as saySentences } from "./core-Wr84-Soz.js";
// src/commands/incident.ts
const command = {
	name: "incident",
	summary: "begin the record of an incident, or see what records still owe",
	usage: "new [OPTIONS] TYPE | status [OPTIONS] [PATH\u2026]",
	options: {
		severity: {
			type: "string",
			value: "SEVERITY",
			about: "of a new record",
			choices: [
				"critical",
				"high",
				"medium",
				"low"
			]
		},
		title: {
			type: "string",
			value: "TEXT",
			about: "of a new record"
		},
		path: {
			type: "string",
			value: "PATH",
			about: "where to write the new record; - for standard output"
		},
		json: {
			type: "boolean",
			about: "the status as JSON, for programs"
		},
		now: {
			type: "string",
			value: "TIME",
			about: "as of this moment, as 2026-01-09T20:23Z"
		},
		today: {
			type: "string",
			value: "YYYY-MM-DD",
			about: "as of this day"
		},
		config: {
			type: "string",
			value: "PATH",
			about: "read this configuration"
		},
		"no-config": {
			type: "boolean",
			about: "read no configuration"
		}
	},
	examples: [{
		line: "runproof incident new signing-failure",
		about: "a record under docs/incidents, with the steps of its type"
	}, {
		line: "runproof incident status",
		about: "state, clocks and what is owed, of all records"
	}],
	async run(given, surroundings) {
		const [what, ...names] = given.names;
		if (what === "new") {
			const { newRecord } = await import("./new-record-DJszehLB.js");
			return newRecord(names, given, surroundings);
		}
		if (what === "status") {
			const { status } = await import("./status-Bj-vjslU.js");
			return status(names, given, surroundings);
		}
		return saySentences(["Say what to do: \"incident new TYPE\" or \"incident status\""], surroundings.err);
	}
};
export { command };
