import { r as parseMarkdown } from "./duration-BW_GMdzb.js";
import { C as saySentences, It as CLOCKS, S as sayMistakes, Tt as readClock, bt as dutyText, rt as isRecordOf, w as printable, x as planCheck, xt as standingOf, yt as dutyState } from "./core-Wr84-Soz.js";
import { i as isRecord, o as dutiesOf, t as readIncident } from "./record-Di80iwUm.js";
// src/commands/incident/status-text.ts
function statusText({ path, name, state, severity, owner, clocks, owed, ahead }) {
	return `${[
		`${name}: ${[
			state,
			severity ?? "no severity",
			owner === void 0 ? "nobody owns it" : `owned by ${owner}`
		].join(", ")}`,
		`  ${path}`,
		...clocks.map(({ clock, verdict, elapsed, limit, contact }) => {
			return `  ${clock}${clock === "response" ? "" : `, to ${contact}`}: ${verdict}, ${elapsed} of ${limit}`;
		}),
		...counted("Owed now", owed),
		...counted("Before it can go on", ahead)
	].map(printable).join("\n")}\n`;
}
function counted(title, items) {
	return items.length === 0 ? [] : [`  ${title}: the record`, ...items.map((item) => `    ${item}`)];
}
// src/commands/incident/status.ts
async function status(names, given, surroundings) {
	const plan = await planCheck({
		...given,
		flag: given.flag,
		text: given.text,
		texts: given.texts,
		names
	}, surroundings);
	if ("sentences" in plan) return saySentences(plan.sentences, surroundings.err);
	if ("mistakes" in plan) return sayMistakes(plan.mistakes, surroundings.err);
	const { now = Date.parse(plan.options.today) } = plan.options;
	const paths = plan.options.named?.length ? plan.options.named : plan.tree.list((path) => isRecordOf(path, plan.options.configuration.incidents));
	const statuses = [];
	for (const path of paths) {
		const found = await statusOf(path, plan.tree, now, plan.options.configuration.incidents);
		if (found !== void 0) statuses.push(found);
	}
	if (statuses.length === 0) surroundings.err.write("runproof: There is no record of an incident here\n");
	surroundings.out.write(given.flag("json") ? `${JSON.stringify(statuses, null, 2)}\n` : statuses.map(statusText).join("\n"));
	return 0;
}
async function statusOf(path, tree, now, settings) {
	const { source, problem } = tree.read(path);
	if (problem !== void 0) return void 0;
	const incident = readIncident(await parseMarkdown(source), settings);
	if (!isRecord(incident)) return void 0;
	const duties = dutiesOf(incident).map((duty) => {
		const state = dutyState(duty, (each) => tree.has(each));
		return {
			standing: standingOf(duty, state, now),
			text: dutyText(duty, state)
		};
	});
	const standing = (wanted) => duties.filter((each) => each.standing === wanted).map(({ text }) => text);
	return {
		path,
		name: incident.name,
		state: incident.state,
		severity: incident.severities[0]?.meaning,
		owner: incident.fields.get("owner")?.[0]?.text,
		clocks: CLOCKS.flatMap((clock) => {
			const reading = readClock({
				name: clock,
				incident
			}, now);
			if (reading === void 0) return [];
			const { verdict, elapsed, limit, contact } = reading;
			return [{
				clock,
				verdict,
				elapsed,
				limit,
				contact
			}];
		}),
		owed: standing("owed"),
		ahead: standing("ahead")
	};
}
export { status };
