import { readFileSync } from "node:fs";
// src/sources/standard-input.ts
function standardInput() {
	return readFileSync(0);
}
export { standardInput };
