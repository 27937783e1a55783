// src/sources/standard-input.ts
async function standardInput() {
	const chunks = [];
	for await (const chunk of process.stdin) chunks.push(chunk);
	return Buffer.concat(chunks);
}
export { standardInput };
