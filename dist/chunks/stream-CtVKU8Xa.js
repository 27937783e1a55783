// src/sources/github/answer.ts
const MISSING = { kind: "missing" };
function found(value) {
	return {
		kind: "found",
		value
	};
}
function failed(reason) {
	return {
		kind: "failed",
		reason
	};
}
// src/sources/github/outcome.ts
function outcomeOf({ status, headers }) {
	if (status === 200 || status === 304) return void 0;
	if (status === 429 || status === 403 && isLimited(headers)) return {
		kind: "postponed",
		reason: "rate limit",
		after: pauseOf(headers)
	};
	if (status === 408 || status >= 500) return {
		kind: "postponed",
		reason: "server error",
		after: retryAfter(headers)
	};
	if (status === 401) return failed("401: the token is not accepted");
	if (status === 403) return failed("403: access is forbidden");
	if (status === 451) return failed("451: not available for legal reasons");
	return ABSENT.has(status) ? MISSING : failed("not understood");
}
const ABSENT = new Set([
	404,
	409,
	410,
	422
]);
function isLimited(headers) {
	return headers.has("retry-after") || headers.get("x-ratelimit-remaining") === "0";
}
function pauseOf(headers) {
	const asked = retryAfter(headers);
	const reset = Number(headers.get("x-ratelimit-reset") ?? NaN);
	if (asked !== void 0 || headers.get("x-ratelimit-remaining") !== "0" || !Number.isFinite(reset)) return asked;
	return untilTime(reset * 1e3, headers);
}
function retryAfter(headers) {
	const text = headers.get("retry-after");
	if (text === null) return void 0;
	if (/^\d{1,9}$/.test(text)) return Number(text) * 1e3;
	return untilTime(Date.parse(text), headers);
}
function untilTime(time, headers) {
	const left = time - Date.parse(headers.get("date") ?? "");
	return Number.isNaN(left) ? void 0 : Math.max(0, left);
}
function failureOf(error, sent) {
	if (error instanceof DOMException && error.name === "TimeoutError") return "time-out";
	return sent ? "broken off" : "unreachable";
}
// src/sources/github/stream.ts
var Interrupted = class extends Error {
	reason;
	constructor(reason) {
		super(reason);
		this.name = "Interrupted";
		this.reason = reason;
	}
};
async function* chunksOf(response, cap, deadline) {
	let size = 0;
	try {
		for await (const chunk of response.body ?? []) {
			deadline.touch();
			size += chunk.length;
			if (size > cap) throw new Interrupted("more bytes than allowed");
			yield chunk;
		}
	} catch (error) {
		throw error instanceof Interrupted ? error : new Interrupted(failureOf(error, true));
	} finally {
		deadline.clear();
	}
}
export { MISSING as a, outcomeOf as i, chunksOf as n, failed as o, failureOf as r, found as s, Interrupted as t };
