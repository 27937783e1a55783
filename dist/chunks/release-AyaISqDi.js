import { C as saySentences, H as wantedOutputs, S as sayMistakes, U as OPTIONS$1, Ut as DEFAULT_CONFIGURATION, W as exitCodeOf, x as planCheck, y as writeReports } from "./core-Wr84-Soz.js";
// src/commands/release/options.ts
const { format, output, policy, config, all, category, color, today } = OPTIONS$1;
// src/commands/release.ts
const command = {
	name: "release",
	summary: "verify the files of a release: signatures, signers, digests, SBOMs",
	usage: "[OPTIONS] FOLDER|OWNER/NAME@TAG",
	options: {
		tag: {
			type: "string",
			value: "TAG",
			about: "the tag of the release whose files are in the folder"
		},
		repo: {
			type: "string",
			value: "OWNER/NAME",
			about: "the repository whose workflows should have signed"
		},
		workflow: {
			type: "string",
			multiple: true,
			value: "PATH",
			about: "only this workflow may have signed"
		},
		reusable: {
			type: "string",
			multiple: true,
			value: "OWNER/NAME",
			about: "reusable workflows of this repository may sign as well"
		},
		ref: {
			type: "string",
			multiple: true,
			value: "GLOB",
			about: "a ref that releases are signed from; else the tag"
		},
		server: {
			type: "string",
			value: "URL",
			about: "where the repository is; else https://github.com"
		},
		issuer: {
			type: "string",
			value: "URL",
			about: "who vouches for its workflows"
		},
		notes: {
			type: "string",
			value: "PATH",
			about: "a file with the release notes"
		},
		"trusted-root": {
			type: "string",
			value: "PATH",
			about: "a trusted_root.json that holds alone"
		},
		gate: {
			type: "boolean",
			about: "end with 1 unless every file is signed by who should have, whatever --fail-on says"
		},
		format,
		output,
		"fail-on": OPTIONS$1["fail-on"],
		"exit-zero": OPTIONS$1["exit-zero"],
		policy,
		config,
		"no-config": OPTIONS$1["no-config"],
		all,
		"include-suppressed": OPTIONS$1["include-suppressed"],
		category,
		color,
		today
	},
	examples: [
		{
			line: "runproof release dist --tag v1.2.3",
			about: "files that were downloaded, or are about to be published"
		},
		{
			line: "runproof release octo-org/octo-repo@v1.2.3",
			about: "a release on GitHub, or a draft of one"
		},
		{
			line: "runproof release dist --tag v1.2.3 --gate",
			about: "between draft and publication"
		},
		{
			line: "runproof release dist --trusted-root root.json",
			about: "signed by a Sigstore of your own"
		}
	],
	async run(given, surroundings) {
		const [name, second] = given.names;
		if (name === void 0 || second !== void 0) return saySentences(["Name one release: a folder with its files, or owner/name@tag"], surroundings.err);
		const wanted = wantedOutputs(given, surroundings);
		if ("mistake" in wanted) return saySentences([wanted.mistake], surroundings.err);
		const plan = await planRelease(given, surroundings);
		if ("sentences" in plan) return saySentences(plan.sentences, surroundings.err);
		if ("mistakes" in plan) return sayMistakes(plan.mistakes, surroundings.err);
		const result = await judged(name, plan, given, surroundings);
		if (typeof result === "string") return saySentences([result], surroundings.err);
		if ("mistakes" in result) return sayMistakes(result.mistakes, surroundings.err);
		const failures = await writeReports(result, wanted, given, surroundings);
		const faults = result.faults.map((fault) => `A fault of ours: ${fault}`);
		saySentences([...failures, ...faults], surroundings.err);
		if (failures.length > 0) return 2;
		const failOn = given.text("fail-on") ?? plan.options.configuration.failOn;
		const code = exitCodeOf(result, failOn, given.flag("exit-zero"));
		if (code !== 0 || !given.flag("gate")) return code;
		const { reasonsToStop } = await import("./gate-kWvqUBwf.js");
		const sentences = reasonsToStop(result.releases ?? []);
		saySentences(sentences, surroundings.err);
		return sentences.length > 0 ? 1 : 0;
	}
};
async function planRelease(given, surroundings) {
	const plan = await planCheck({
		...given,
		names: []
	}, surroundings);
	if (!("tree" in plan)) return plan;
	const { isRepository } = await import("./git-CsWJdE70.js");
	if (isRepository(plan.root) || given.text("config") !== void 0) return plan;
	const { memoryTree } = await import("./memory-DrvSYz0s.js");
	const configuration = {
		...DEFAULT_CONFIGURATION,
		repository: plan.options.configuration.repository
	};
	return {
		...plan,
		tree: memoryTree(new Map()),
		options: {
			...plan.options,
			configuration
		}
	};
}
async function judged(name, { tree, options }, given, surroundings) {
	const { givenRelease } = await import("./given-release-BM3Fyxok.js");
	const release = await givenRelease(name, options.configuration, given, surroundings);
	if (typeof release === "string") return release;
	const { check } = await import("./check-C38P4OPP.js");
	const { Interrupted } = await import("./stream-od7tRTlN.js");
	try {
		return await check(tree, {
			...options,
			paths: [],
			releases: [release]
		});
	} catch (error) {
		if (error instanceof Interrupted) return `A file of the release could not be read to its end: ${error.reason}`;
		if (isSystemError(error)) return `A file of the release could not be read: ${error.code}`;
		throw error;
	}
}
function isSystemError(error) {
	return error instanceof Error && "code" in error && "syscall" in error && typeof error.code === "string";
}
export { command };
