import { Bt as holds, Vt as signatureWord, w as printable, zt as bestSignature } from "./core-Wr84-Soz.js";
// src/commands/release/gate.ts
const MUST_BE_SIGNED = new Set([
	"artifact",
	"checksums",
	"sbom"
]);
function reasonsToStop(releases) {
	return releases.flatMap(({ assets, name }) => {
		if (assets.length === 0) return [`${name} has no files`];
		return assets.flatMap((asset) => {
			if (!MUST_BE_SIGNED.has(asset.role)) return [];
			const word = signatureWord(asset);
			const best = bestSignature(asset);
			if (best === void 0 || !holds(best)) return [`The signature of ${printable(asset.name)} is ${word}${best?.reason === void 0 ? "" : `: ${best.reason}`}`];
			return best.identity === void 0 ? [`It is not known who should have signed ${printable(asset.name)}`] : [];
		});
	});
}
export { reasonsToStop };
