import { t as releaseRequest } from "./release-BUas6blU.js";
import { B as assetFiles, D as isFolder, F as directoryTree } from "./core-Wr84-Soz.js";
import { t as openGitHub } from "./open-AieHkJhp.js";
import { n as readGitHubAssets, r as readGitHubRelease, t as isObject } from "./github-release-v7wmF1UF.js";
import { t as Interrupted } from "./stream-CtVKU8Xa.js";
import { basename, dirname, resolve } from "node:path";
// src/sources/github/asset-server.ts
const LARGEST = 2 * 1024 ** 3 + 65536;
function assetServer(client, route, assets) {
	const known = new Map(assets.map((asset) => [asset.name, asset]));
	const routeOf = (name) => [...route, String(known.get(name)?.id ?? 0)];
	return {
		list: async () => [...known.values()].toSorted((left, right) => left.name < right.name ? -1 : 1).map(({ name, size, digest, complete }) => ({
			name,
			size,
			kind: "file",
			...digest === void 0 ? {} : { reported: digest },
			incomplete: !complete
		})),
		async *stream(name) {
			const answer = await client.stream(routeOf(name), LARGEST);
			if (answer.kind === "failed") throw new Interrupted(answer.reason);
			if (answer.kind === "missing") throw new Interrupted("broken off");
			yield* answer.value;
		},
		async read(name, cap) {
			const answer = await client.bytes(routeOf(name), cap);
			if (answer.kind === "found") return answer.value;
			if (answer.kind === "failed" && answer.reason === "more bytes than allowed") return void 0;
			throw new Interrupted(answer.kind === "failed" ? answer.reason : "broken off");
		}
	};
}
// src/commands/release/release-at.ts
async function releaseAt(client, owner, name, tag) {
	const found = await findRelease(client, [
		"repos",
		owner,
		name,
		"releases"
	], tag);
	if (found.kind === "failed") return `The release could not be asked for: ${found.reason}`;
	if (found.kind === "missing") return missingSentence(`${owner}/${name}`, tag);
	const listed = await client.list([
		"repos",
		owner,
		name,
		"releases",
		String(found.value.id),
		"assets"
	]);
	if (listed.kind === "failed") return `The files of the release could not be listed: ${listed.reason}`;
	if (listed.kind === "missing") return missingSentence(`${owner}/${name}`, tag);
	if (!listed.value.complete) return "The release has more files than can be listed; nothing was judged";
	const tagged = await tagOf(client, [
		"repos",
		owner,
		name,
		"git"
	], tag);
	if (typeof tagged === "string") return tagged;
	const assets = readGitHubAssets(listed.value.items);
	return {
		folder: assetServer(client, [
			"repos",
			owner,
			name,
			"releases",
			"assets"
		], assets),
		record: {
			...found.value.record,
			...tagged
		}
	};
}
function missingSentence(slug, tag) {
	return `There is no release "${tag}" in ${slug}, or it may not be seen with this token (404); drafts need contents: write`;
}
async function findRelease(client, route, tag) {
	const published = await client.one([
		...route,
		"tags",
		tag
	]);
	if (published.kind === "found") return understood(published.value);
	if (published.kind === "failed") return published;
	const listed = await client.list(route);
	if (listed.kind !== "found") return listed;
	const draft = listed.value.items.find((item) => isObject(item) && item.tag_name === tag);
	return draft === void 0 ? { kind: "missing" } : understood(draft);
}
function understood(json) {
	const value = readGitHubRelease(json);
	return value === void 0 ? {
		kind: "failed",
		reason: "not understood"
	} : {
		kind: "found",
		value
	};
}
async function tagOf(client, route, tag) {
	const reference = await client.one([
		...route,
		"ref",
		"tags",
		...tag.split("/")
	]);
	if (reference.kind === "failed") return `The tag could not be asked for: ${reference.reason}`;
	if (reference.kind === "missing") return {
		tagExists: false,
		tagTime: void 0,
		commit: void 0
	};
	const { type, sha } = objectOf(reference.value);
	if (type !== "tag" || sha === void 0) return {
		tagExists: true,
		tagTime: void 0,
		commit: sha
	};
	const made = await client.one([
		...route,
		"tags",
		sha
	]);
	if (made.kind === "failed") return `The tag could not be asked for: ${made.reason}`;
	const tagger = made.kind === "found" && isObject(made.value) && isObject(made.value.tagger) ? made.value.tagger : {};
	const commit = made.kind === "found" ? objectOf(made.value).sha : void 0;
	return {
		tagExists: true,
		tagTime: typeof tagger.date === "string" ? tagger.date : void 0,
		commit
	};
}
function objectOf(json) {
	const object = isObject(json) && isObject(json.object) ? json.object : {};
	const textAt = (key) => typeof object[key] === "string" ? object[key] : void 0;
	return {
		type: textAt("type"),
		sha: textAt("sha")
	};
}
// src/commands/release/given-release.ts
const SLUG = /^([A-Za-z0-9_.-]+)\/([A-Za-z0-9_.-]+)@(.+)$/;
async function givenRelease(name, configuration, given, surroundings) {
	const notes = readFile(given.text("notes"), surroundings.cwd);
	const root = readFile(given.text("trusted-root"), surroundings.cwd);
	for (const each of [notes, root]) if (typeof each === "string") return each;
	const more = {
		notes: contentOf(notes),
		trustedRoot: contentOf(root)
	};
	const folder = resolve(surroundings.cwd, name);
	const [, owner, repository, tag] = SLUG.exec(name) ?? [];
	if (isFolder(folder)) return inFolder(name, folder, configuration, given, more);
	if (owner === void 0 || repository === void 0 || tag === void 0) return `There is no folder "${name}"; a release on GitHub is written owner/name@tag`;
	const client = openGitHub(surroundings.environment, false);
	if (typeof client === "string") return client;
	const found = await releaseAt(client, owner, repository, tag);
	if (typeof found === "string") return found;
	const request = requestOf(name, configuration, given, {
		repository: `${owner}/${repository}`,
		server: serverOf(surroundings.environment)
	});
	return {
		...found,
		request,
		trustedRoot: more.trustedRoot,
		record: {
			...found.record,
			...notesOf(more.notes)
		}
	};
}
function inFolder(name, folder, configuration, given, more) {
	const request = requestOf(name, configuration, given, {
		repository: void 0,
		server: void 0
	});
	const record = {
		tag: request.tag,
		notes: void 0,
		draft: void 0,
		tagExists: void 0,
		tagTime: void 0,
		commit: void 0
	};
	return {
		request,
		folder: assetFiles(folder),
		record: {
			...record,
			...notesOf(more.notes)
		},
		trustedRoot: more.trustedRoot
	};
}
function notesOf(notes) {
	return notes === void 0 ? {} : { notes: notes.text };
}
function requestOf(name, { releases }, given, asked) {
	const path = name.replace(/^\.\//, "").replace(/\/+$/, "");
	const base = (releases.find(({ request }) => request.path === path) ?? (releases.length === 1 ? releases[0] : void 0))?.request;
	const server = given.text("server") ?? asked.server ?? base?.server;
	return releaseRequest({
		path,
		tag: given.text("tag") ?? (base?.path === path ? base.tag : void 0),
		notes: given.text("notes"),
		record: void 0,
		tagged: void 0,
		trustedRoot: given.text("trusted-root"),
		server,
		issuer: given.text("issuer") ?? (server === base?.server ? base?.issuer : void 0),
		repository: given.text("repo") ?? asked.repository ?? base?.repository,
		workflows: listOf(given.texts("workflow"), base?.workflows),
		reusable: listOf(given.texts("reusable"), base?.reusable),
		refs: listOf(given.texts("ref"), base?.refs)
	});
}
function listOf(typed, configured) {
	return typed.length > 0 ? typed : configured ?? [];
}
function serverOf({ GITHUB_SERVER_URL, GITHUB_API_URL }) {
	if (GITHUB_SERVER_URL !== void 0 && GITHUB_SERVER_URL !== "") return GITHUB_SERVER_URL;
	const match = /^https:\/\/(?:api\.)?([^/]+)(?:\/api\/v3)?\/?$/.exec(GITHUB_API_URL ?? "");
	return match === null ? void 0 : `https://${match[1]}`;
}
function readFile(path, cwd) {
	if (path === void 0) return void 0;
	const absolute = resolve(cwd, path);
	if (!isFolder(dirname(absolute))) return `${path} cannot be read: there is no such folder`;
	const { source, problem } = directoryTree(dirname(absolute)).read(basename(absolute));
	return problem === void 0 ? {
		path,
		text: source.text
	} : `${path} cannot be read. ${problem.message}`;
}
function contentOf(file) {
	return typeof file === "object" ? file : void 0;
}
export { givenRelease };
