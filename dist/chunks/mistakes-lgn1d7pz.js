// src/catalog/mistakes.ts
var Mistakes = class {
	document;
	found = [];
	constructor(document) {
		this.document = document;
	}
	at(pointer, message, suggestion) {
		this.in(this.document.locate(pointer), message, suggestion);
	}
	atKey(pointer, message, suggestion) {
		this.in(this.document.locate(pointer, "key"), message, suggestion);
	}
	within(pointer, span, message, suggestion) {
		this.in(this.document.locate(pointer, span), message, suggestion);
	}
	in({ startLine, startColumn }, message, suggestion) {
		const place = {
			path: this.document.source.path,
			line: startLine,
			column: startColumn
		};
		this.found.push({
			...place,
			message,
			...suggestion === void 0 ? {} : { suggestion }
		});
	}
	get any() {
		return this.found.length > 0;
	}
	sorted() {
		return this.found.toSorted((left, right) => left.line - right.line || left.column - right.column);
	}
};
export { Mistakes as t };
