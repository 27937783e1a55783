import { n as commands, t as VERSION } from "./chunks/start-CWiiDubq.js";
// src/commands/line/dispatch.ts
const DEFAULT = "check";
async function run(line, surroundings) {
	const [first = DEFAULT] = line;
	if (first === "--version" || first === "-V") return say(surroundings, `${VERSION}\n`);
	if (first === "--help" || first === "-h" || first === "help") return help(line[1], surroundings);
	const load = commands.get(first);
	const command = await (load ?? commands.get(DEFAULT))?.();
	return command === void 0 ? 2 : runCommand(command, load === void 0 ? line : line.slice(1), surroundings);
}
async function runCommand(command, line, surroundings) {
	const { parseArguments } = await import("./chunks/parse-arguments-BgUdR_hB.js");
	const typed = parseArguments(line, command.options);
	if ("mistake" in typed) {
		surroundings.err.write(`runproof: ${typed.mistake}\nSee runproof ${command.name} --help.\n`);
		return 2;
	}
	return typed.given.flag("help") ? help(command.name, surroundings) : command.run(typed.given, surroundings);
}
async function help(name, surroundings) {
	const { commandHelp, generalHelp } = await import("./chunks/help-CkDCS5Nu.js");
	const command = await commands.get(name ?? "")?.();
	if (command !== void 0) return say(surroundings, commandHelp(command));
	return say(surroundings, generalHelp(await Promise.all([...commands.values()].map((load) => load()))));
}
function say({ out }, text) {
	out.write(text);
	return 0;
}
// src/cli.ts
function output(open) {
	let opened;
	const stream = () => {
		opened ??= open().on("error", ignoreClosedPipe);
		return opened;
	};
	return {
		write: (text) => void stream().write(text),
		get terminal() {
			return stream().isTTY === true;
		},
		get columns() {
			return stream().columns;
		}
	};
}
function ignoreClosedPipe(error) {
	if (error.code !== "EPIPE") throw error;
}
const err = output(() => process.stderr);
const epoch = Number(process.env.SOURCE_DATE_EPOCH ?? NaN);
const now = Number.isSafeInteger(epoch) ? epoch * 1e3 : Date.now();
try {
	process.exitCode = await run(process.argv.slice(2), {
		cwd: process.cwd(),
		environment: process.env,
		out: output(() => process.stdout),
		err,
		stdin: async () => (await import("node:stream/consumers")).buffer(process.stdin),
		today: new Date(now).toISOString().slice(0, 10),
		now
	});
} catch (error) {
	const reason = error instanceof Error ? error.stack ?? error.message : String(error);
	err.write(`runproof: this is a fault of ours, please report it\n${reason}\n`);
	process.exitCode = 2;
}
export {};
