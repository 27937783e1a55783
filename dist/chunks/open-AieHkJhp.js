import { a as MISSING, i as outcomeOf, n as chunksOf, o as failed, r as failureOf, s as found } from "./stream-CtVKU8Xa.js";
import { join } from "node:path";
import { lstatSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createHash, randomBytes } from "node:crypto";
import { homedir, userInfo } from "node:os";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
// src/sources/github/body.ts
async function readBody(response, cap, { touch }) {
	if (response.body === null) return Buffer.alloc(0);
	const chunks = [];
	let size = 0;
	for await (const chunk of response.body) {
		touch();
		size += chunk.length;
		if (size > cap) return void 0;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks, size);
}
function parseJson(bytes) {
	try {
		return JSON.parse(Buffer.from(bytes).toString());
	} catch {
		return;
	}
}
// src/sources/github/answer-cache.ts
function cacheFolder(environment) {
	const { XDG_CACHE_HOME: named } = environment;
	return join(named?.startsWith("/") ? named : join(homedir(), ".cache"), "runproof", "github");
}
function answerCache(folder, cap) {
	if (!quietly(() => makePrivate(folder))) return void 0;
	quietly(() => thinOut(folder));
	return {
		read(url) {
			const path = join(folder, nameOf(url.href));
			return quietly(() => statSync(path).size > 2 * cap ? void 0 : checked(readFileSync(path), url.href));
		},
		write(answer) {
			const path = join(folder, nameOf(answer.url));
			const draft = `${path}.${randomBytes(6).toString("hex")}`;
			const text = JSON.stringify({
				...answer,
				digest: digestOf(answer)
			});
			if (!quietly(() => {
				writeFileSync(draft, text, {
					mode: 384,
					flag: "wx"
				});
				renameSync(draft, path);
				return true;
			})) quietly(() => rmSync(draft, { force: true }));
		}
	};
}
function makePrivate(folder) {
	mkdirSync(folder, {
		recursive: true,
		mode: 448
	});
	const stats = lstatSync(folder);
	const { uid } = userInfo();
	return stats.isDirectory() && (uid < 0 || stats.uid === uid && (stats.mode & 63) === 0);
}
function thinOut(folder) {
	const names = readdirSync(folder);
	if (names.length <= MOST) return;
	const ages = names.map((name) => ({
		name,
		age: statSync(join(folder, name)).mtimeMs
	}));
	ages.sort((one, other) => one.age - other.age);
	for (const { name } of ages.slice(0, names.length / 2)) rmSync(join(folder, name), { force: true });
}
const MOST = 5e3;
function checked(bytes, url) {
	const written = parseJson(bytes);
	if (typeof written?.etag !== "string" || typeof written.body !== "string" || written.url !== url) return void 0;
	const answer = {
		url,
		etag: written.etag,
		link: written.link ?? null,
		body: written.body
	};
	return written.digest === digestOf(answer) ? answer : void 0;
}
function digestOf({ url, etag, link, body }) {
	return sha256(JSON.stringify([
		url,
		etag,
		link,
		body
	]));
}
function nameOf(url) {
	return `${sha256(url)}.json`;
}
function sha256(text) {
	return createHash("sha256").update(text).digest("hex");
}
function quietly(act) {
	try {
		return act();
	} catch {
		return;
	}
}
// src/sources/github/deadline.ts
function deadline(wholeMs, idleMs) {
	const controller = new AbortController();
	const end = () => controller.abort(new DOMException("It took too long", "TimeoutError"));
	const whole = setTimeout(end, wholeMs);
	let idle = setTimeout(end, idleMs);
	return {
		signal: controller.signal,
		touch() {
			clearTimeout(idle);
			idle = setTimeout(end, idleMs);
		},
		clear() {
			clearTimeout(whole);
			clearTimeout(idle);
		}
	};
}
// src/sources/github/endpoint.ts
const PUBLIC = "https://api.github.com";
const LOOPBACK = new Set([
	"127.0.0.1",
	"localhost",
	"[::1]"
]);
function endpointOf(environment) {
	const written = environment.GITHUB_API_URL || PUBLIC;
	const token = (environment.GITHUB_TOKEN || environment.GH_TOKEN)?.trim() || void 0;
	if (!URL.canParse(written)) return "GITHUB_API_URL is no URL";
	const url = new URL(written);
	if (!isSafe(url)) return "GITHUB_API_URL does not begin with https://, so that a token would be sent in the clear";
	if (url.username !== "" || url.password !== "") return "GITHUB_API_URL holds a name or a password";
	if (token !== void 0 && !/^[\x21-\x7e]+$/.test(token)) return "The token holds what no token holds, as a space";
	return {
		base: url.origin + url.pathname.replace(/\/+$/, ""),
		token
	};
}
function isSafe({ protocol, hostname }) {
	return protocol === "https:" || protocol === "http:" && LOOPBACK.has(hostname);
}
// src/sources/github/send.ts
const VERSION = "2022-11-28";
const REDIRECTS = new Set([
	301,
	302,
	303,
	307,
	308
]);
async function send({ url, accept, etag }, { base, token }, { signal, touch }, redirects) {
	const { origin } = new URL(base);
	let target = url;
	for (let left = redirects; left >= 0; left--) {
		if (!isSafe(target)) return "redirected where it may not lead";
		const own = target.origin === origin;
		const headers = new Headers({
			accept,
			"user-agent": "runproof"
		});
		if (own) headers.set("x-github-api-version", VERSION);
		if (own && token !== void 0) headers.set("authorization", `Bearer ${token}`);
		if (own && etag !== void 0) headers.set("if-none-match", etag);
		const response = await fetch(target, {
			headers,
			redirect: "manual",
			signal
		});
		touch();
		const location = response.headers.get("location");
		if (!REDIRECTS.has(response.status) || location === null) return response;
		await response.body?.cancel();
		if (!URL.canParse(location, target.href)) return "redirected where it may not lead";
		target = new URL(location, target);
	}
	return "redirected where it may not lead";
}
// src/sources/github/exchange.ts
async function exchange(request, wholeMs, { endpoint, limits, patience }, read) {
	for (let attempt = 1;; attempt++) {
		await patience.ready();
		if (patience.over !== void 0) return failed(patience.over);
		const outcome = await once(request, deadline(wholeMs, limits.idle), endpoint, limits, read);
		if (outcome.kind === "found" || outcome.kind === "missing") patience.answered();
		if (outcome.kind !== "postponed") {
			if (outcome.kind === "failed") patience.failed(outcome.reason);
			return outcome;
		}
		const pause = outcome.after ?? limits.firstPause * 2 ** (attempt - 1);
		if (attempt < limits.attempts && await patience.pause(pause, outcome.reason)) continue;
		patience.failed(outcome.reason);
		return failed(outcome.reason);
	}
}
async function once(request, limit, endpoint, limits, read) {
	let sent = false;
	try {
		const response = await send(request, endpoint, limit, limits.redirects);
		if (typeof response === "string") return ended(failed(response), limit);
		sent = true;
		const outcome = outcomeOf(response);
		if (outcome === void 0) return await read(response, limit);
		await response.body?.cancel();
		return ended(outcome, limit);
	} catch (error) {
		const reason = failureOf(error, sent);
		return ended(reason === "time-out" ? failed(reason) : {
			kind: "postponed",
			reason,
			after: void 0
		}, limit);
	}
}
function ended(outcome, limit) {
	limit.clear();
	return outcome;
}
// src/sources/github/limits.ts
const LIMITS = {
	answer: 15e3,
	download: 18e5,
	idle: 1e4,
	attempts: 4,
	firstPause: 500,
	longestPause: 3e4,
	patience: 9e4,
	requests: 5e3,
	bytes: 8388608,
	pages: 30,
	redirects: 5
};
// src/sources/github/patience.ts
const LASTING = {
	"401: the token is not accepted": 1,
	unreachable: 3,
	"time-out": 3
};
var Patience = class {
	over;
	limits;
	spent = 0;
	resumeAt = 0;
	requests = 0;
	inRow = new Map();
	constructor(limits) {
		this.limits = limits;
	}
	async ready() {
		const left = this.resumeAt - performance.now();
		if (left > 0) await setTimeout$1(left);
		if (++this.requests > this.limits.requests) this.over ??= "more requests than allowed";
	}
	async pause(milliseconds, reason) {
		const now = performance.now();
		const extra = now + milliseconds - Math.max(now, this.resumeAt);
		const tooLong = milliseconds > this.limits.longestPause || this.spent + extra > this.limits.patience;
		if (tooLong && reason === "rate limit") this.over = reason;
		if (tooLong) return false;
		this.spent += Math.max(0, extra);
		if (reason === "rate limit") this.resumeAt = Math.max(this.resumeAt, now + milliseconds);
		await setTimeout$1(milliseconds);
		return true;
	}
	answered() {
		this.inRow.clear();
	}
	failed(reason) {
		const times = (this.inRow.get(reason) ?? 0) + 1;
		this.inRow.set(reason, times);
		if (times >= (LASTING[reason] ?? Number.POSITIVE_INFINITY)) this.over = reason;
	}
};
// src/sources/github/route.ts
function urlOf(base, route, query = {}) {
	if (route instanceof URL) return route;
	if (!route.every(isName)) return void 0;
	const url = new URL(`${base}/${route.map(encodeURIComponent).join("/")}`);
	for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
	return url;
}
function isName(segment) {
	return segment !== "" && segment !== "." && segment !== ".." && segment.length <= 500 && !/\p{Surrogate}/u.test(segment);
}
function nextPage(link, from) {
	for (const part of (link ?? "").slice(0, 1e4).split(",")) {
		const [target = "", ...parameters] = part.split(";").map((each) => each.trim());
		if (!parameters.includes("rel=\"next\"") || !target.startsWith("<") || !target.endsWith(">")) continue;
		const text = target.slice(1, -1);
		return URL.canParse(text, from.href) ? new URL(text, from) : void 0;
	}
}
// src/sources/github/client.ts
const JSON_TYPE = "application/vnd.github+json";
const BYTES_TYPE = "application/octet-stream";
function gitHubClient(endpoint, cache, limits = LIMITS) {
	const connection = {
		endpoint,
		limits,
		patience: new Patience(limits)
	};
	return {
		async one(route, query) {
			const url = urlOf(endpoint.base, route, query);
			if (url === void 0) return MISSING;
			const page = await readPage(url);
			return page.kind === "found" ? found(page.value.data) : page;
		},
		async list(route, query) {
			const items = [];
			let url = urlOf(endpoint.base, route, {
				per_page: "100",
				...query
			});
			if (url === void 0) return MISSING;
			for (let page = 0; page < limits.pages; page++) {
				const answer = await readPage(url);
				if (answer.kind !== "found") return answer;
				const { data, next } = answer.value;
				if (!Array.isArray(data)) return failed("not understood");
				items.push(...data);
				if (next === void 0) return found({
					items,
					complete: true
				});
				url = next;
			}
			return found({
				items,
				complete: false
			});
		},
		async bytes(route, cap) {
			const url = urlOf(endpoint.base, route);
			if (url === void 0) return MISSING;
			return exchange({
				url,
				accept: BYTES_TYPE
			}, limits.answer, connection, (response, deadline) => whole(response, cap, deadline));
		},
		async stream(route, cap) {
			const url = urlOf(endpoint.base, route);
			if (url === void 0) return MISSING;
			return exchange({
				url,
				accept: BYTES_TYPE
			}, limits.download, connection, async (response, deadline) => found(chunksOf(response, cap, deadline)));
		}
	};
	async function readPage(url) {
		const known = cache?.read(url);
		return exchange({
			url,
			accept: JSON_TYPE,
			etag: known?.etag
		}, limits.answer, connection, async (response, deadline) => {
			const answer = response.status === 304 ? confirmed(known, deadline) : await fresh(response, url, deadline);
			if (answer.kind !== "found") return answer;
			const data = parseJson(Buffer.from(answer.value.body));
			if (data === void 0) return failed("not understood");
			return found({
				data,
				next: nextPage(answer.value.link, url)
			});
		});
	}
	async function fresh(response, url, deadline) {
		const bytes = await whole(response, limits.bytes, deadline);
		if (bytes.kind !== "found") return bytes;
		const { headers } = response;
		const etag = headers.get("etag") ?? "";
		const answer = {
			url: url.href,
			etag,
			link: headers.get("link"),
			body: Buffer.from(bytes.value).toString()
		};
		if (etag !== "" && parseJson(bytes.value) !== void 0) cache?.write(answer);
		return found(answer);
	}
}
function confirmed(known, deadline) {
	deadline.clear();
	return known === void 0 ? failed("not understood") : found(known);
}
async function whole(response, cap, deadline) {
	const bytes = await readBody(response, cap, deadline);
	deadline.clear();
	return bytes === void 0 ? failed("more bytes than allowed") : found(bytes);
}
// src/sources/github/open.ts
function openGitHub(environment, useCache) {
	const endpoint = endpointOf(environment);
	if (typeof endpoint === "string") return endpoint;
	return gitHubClient(endpoint, useCache ? answerCache(cacheFolder(environment), LIMITS.bytes) : void 0);
}
export { openGitHub as t };
