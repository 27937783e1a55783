// src/reporters/json-text.ts
const OBEYED = /[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]|##(?=\[)/gu;
function jsonText(value) {
	return `${JSON.stringify(value, void 0, 2).replace(OBEYED, escaped)}\n`;
}
function escaped(text) {
	if (text === "##") return "#\\u0023";
	return Array.from({ length: text.length }, (_, at) => `\\u${hex(text.charCodeAt(at))}`).join("");
}
function hex(unit) {
	return unit.toString(16).padStart(4, "0");
}
export { jsonText as t };
