import { on as didYouMean } from "./core-Wr84-Soz.js";
// src/generated/schemas.ts
const schemas = new Map([["configuration", () => import("./schema-configuration-nvhy9PJk.js").then(({ text }) => text)], ["output", () => import("./schema-output-C3Ta81Zm.js").then(({ text }) => text)]]);
// src/commands/schema.ts
const command = {
	name: "schema",
	summary: "print the JSON schema of a file, for editors and programs",
	usage: "[NAME]",
	options: {},
	examples: [{
		line: "runproof schema",
		about: "the names of all schemas"
	}, {
		line: "runproof schema configuration > runproof.schema.json",
		about: "the schema of runproof.yml"
	}],
	async run({ names }, { out, err }) {
		const [name] = names;
		if (name === void 0) {
			out.write([...schemas.keys()].map((each) => `${each}\n`).join(""));
			return 0;
		}
		const text = await schemas.get(name)?.();
		if (text === void 0) {
			const guess = didYouMean(name, schemas.keys()) ?? `there are ${[...schemas.keys()].join(", ")}`;
			err.write(`runproof: There is no schema "${name}"; ${guess}\n`);
			return 2;
		}
		out.write(text);
		return 0;
	}
};
export { command };
