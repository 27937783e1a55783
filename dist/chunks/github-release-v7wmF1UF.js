// src/documents/github-release.ts
function readGitHubRelease(json) {
	if (!isObject(json) || typeof json.tag_name !== "string") return void 0;
	const record = {
		tag: json.tag_name,
		notes: typeof json.body === "string" ? json.body : "",
		draft: typeof json.draft === "boolean" ? json.draft : void 0,
		tagExists: void 0,
		tagTime: void 0,
		commit: void 0
	};
	return {
		id: typeof json.id === "number" ? json.id : 0,
		record,
		assets: readGitHubAssets(json.assets)
	};
}
function readGitHubAssets(json) {
	return (Array.isArray(json) ? json : []).flatMap((item) => {
		if (!isObject(item) || typeof item.name !== "string") return [];
		const digest = typeof item.digest === "string" ? /^sha256:([0-9a-f]{64})$/i.exec(item.digest)?.[1] : void 0;
		return [{
			id: typeof item.id === "number" ? item.id : 0,
			name: item.name,
			size: typeof item.size === "number" && item.size > 0 ? item.size : 0,
			digest: digest?.toLowerCase(),
			complete: item.state === void 0 || item.state === "uploaded" || item.state === "open"
		}];
	});
}
function isObject(json) {
	return typeof json === "object" && json !== null && !Array.isArray(json);
}
export { readGitHubAssets as n, readGitHubRelease as r, isObject as t };
