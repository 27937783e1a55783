import { Ht as Unknown, Lt as NOT_ASKED } from "./core-Wr84-Soz.js";
// src/sources/github/fields.ts
function field(value, name) {
	if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return void 0;
	return value[name];
}
function textField(value, name) {
	const found = field(value, name);
	return typeof found === "string" ? found : void 0;
}
// src/sources/github/unanswered.ts
function unanswered(answer) {
	if (answer.kind === "missing") return new Unknown("GitHub shows us no such repository");
	return new Unknown(`GitHub did not answer (${answer.reason})`);
}
// src/sources/github/advisories.ts
async function advisoriesOf(client, slug) {
	const answer = await client.list(["advisories"], {
		ecosystem: "actions",
		affects: slug
	});
	if (answer.kind !== "found") return unanswered(answer);
	return answer.value.items.flatMap((item) => entriesOf(item, slug));
}
function entriesOf(item, slug) {
	const id = textField(item, "ghsa_id");
	const severity = severityOf(textField(item, "severity"));
	const affected = field(item, "vulnerabilities");
	if (id === void 0 || typeof field(item, "withdrawn_at") === "string" || !Array.isArray(affected)) return [];
	return affected.flatMap((each) => {
		const range = textField(each, "vulnerable_version_range");
		const name = textField(field(each, "package"), "name")?.toLowerCase();
		if (range === void 0 || name === void 0 || !isOf(name, slug)) return [];
		return [{
			id,
			severity,
			range,
			fixed: textField(each, "first_patched_version")
		}];
	});
}
function isOf(name, slug) {
	return name === slug || name.startsWith(`${slug}/`);
}
function severityOf(text) {
	return text === "low" || text === "high" || text === "critical" ? text : "medium";
}
// src/sources/github/belongs.ts
const COMPARISONS = 200;
async function belongs(client, home, commit) {
	if (tipsOf(home.tags).includes(commit)) return true;
	const there = await client.one([
		"repos",
		...home.repository,
		"git",
		"commits",
		commit
	]);
	if (there.kind === "missing") return false;
	if (there.kind === "failed") return unanswered(there);
	const branches = await home.branches();
	const tips = [...new Set([...mainFirst(branches, home.mainBranch), ...tipsOf(home.tags)])];
	if (tips.includes(commit)) return true;
	const compared = await anyLeadsTo(client, home.repository, tips.slice(0, COMPARISONS), commit);
	if (compared !== false) return compared;
	if (branches instanceof Unknown) return branches;
	if (home.tags instanceof Unknown) return home.tags;
	if (branches.complete && home.tags.complete && tips.length <= COMPARISONS) return false;
	return new Unknown("the repository has more branches and tags than are compared");
}
async function anyLeadsTo(client, repository, tips, commit) {
	let failure;
	for (const tip of tips) {
		const answer = await client.one([
			"repos",
			...repository,
			"compare",
			`${tip}...${commit}`
		]);
		if (answer.kind === "failed") failure ??= unanswered(answer);
		else if (answer.kind === "found" && CONTAINED.has(textField(answer.value, "status") ?? "")) return true;
	}
	return failure ?? false;
}
const CONTAINED = new Set(["behind", "identical"]);
function tipsOf(refs) {
	return refs instanceof Unknown ? [] : [...refs.commits.values()];
}
function mainFirst(refs, name) {
	const main = refs instanceof Unknown || name === void 0 ? void 0 : refs.commits.get(name);
	return main === void 0 ? tipsOf(refs) : [main, ...tipsOf(refs)];
}
// src/sources/github/refs.ts
async function refsOf(client, repository, kind) {
	const answer = await client.list([
		"repos",
		...repository,
		kind
	]);
	if (answer.kind !== "found") return unanswered(answer);
	const commits = new Map();
	for (const item of answer.value.items) {
		const name = textField(item, "name");
		const commit = textField(field(item, "commit"), "sha");
		if (name !== void 0 && commit !== void 0) commits.set(name, commit.toLowerCase());
	}
	return {
		commits,
		complete: answer.value.complete
	};
}
async function refKindOf(client, repository, ref) {
	const stands = async (kind) => {
		const answer = await client.one([
			"repos",
			...repository,
			"git",
			"ref",
			`${kind}/${ref}`
		]);
		if (answer.kind === "failed") return unanswered(answer);
		return answer.kind === "found" && textField(answer.value, "ref") === `refs/${kind}/${ref}`;
	};
	const tag = await stands("tags");
	if (tag instanceof Unknown) return tag;
	const branch = await stands("heads");
	if (branch instanceof Unknown) return branch;
	if (tag && branch) return "both";
	if (tag) return "tag";
	return branch ? "branch" : "neither";
}
// src/sources/github/knowledge.ts
const AT_ONCE = 8;
function gitHubKnowledge(client) {
	return { async gather(questions, topics) {
		const known = new Map();
		const waiting = questions.values();
		const work = async () => {
			for (const question of waiting) known.set(question.slug, await learn(client, question, topics));
		};
		await Promise.all(Array.from({ length: AT_ONCE }, work));
		return known;
	} };
}
async function learn(client, { slug, refs, commits }, topics) {
	const repository = slug.split("/");
	const about = await client.one(["repos", ...repository]);
	if (about.kind !== "found") return unknownRepository(unanswered(about), refs, commits);
	const tags = topics.has("tags") || topics.has("commits") && commits.size > 0 ? await refsOf(client, repository, "tags") : NOT_ASKED;
	const home = {
		repository,
		mainBranch: textField(about.value, "default_branch"),
		tags,
		branches: once(() => refsOf(client, repository, "branches"))
	};
	const archived = field(about.value, "archived");
	return {
		archived: typeof archived === "boolean" ? archived : new Unknown("GitHub does not say whether it is archived"),
		tags,
		refs: topics.has("refs") ? await answers(refs, (ref) => refKindOf(client, repository, ref)) : new Map(),
		commits: topics.has("commits") ? await answers(commits, (commit) => belongs(client, home, commit)) : new Map(),
		advisories: topics.has("advisories") ? await advisoriesOf(client, slug) : NOT_ASKED
	};
}
function unknownRepository(why, refs, commits) {
	const all = (keys) => new Map([...keys].map((key) => [key, why]));
	return {
		archived: why,
		tags: why,
		refs: all(refs),
		commits: all(commits),
		advisories: why
	};
}
async function answers(keys, ask) {
	const found = new Map();
	for (const key of keys) found.set(key, await ask(key));
	return found;
}
function once(ask) {
	let asked;
	return () => {
		asked ??= ask();
		return asked;
	};
}
export { gitHubKnowledge };
