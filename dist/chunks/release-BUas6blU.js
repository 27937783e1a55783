// src/model/release.ts
const GITHUB = {
	server: "https://github.com",
	issuer: "https://token.actions.githubusercontent.com"
};
function releaseRequest(given) {
	const server = given.server?.replace(/\/+$/, "") ?? GITHUB.server;
	return {
		...given,
		server,
		issuer: given.issuer ?? issuerOf(server)
	};
}
function issuerOf(server) {
	if (server === GITHUB.server) return GITHUB.issuer;
	const host = server.replace(/^https:\/\//, "");
	return host.endsWith(".ghe.com") ? `https://token.actions.${host}` : `${server}/_services/token`;
}
export { releaseRequest as t };
