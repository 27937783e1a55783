/** Thrown at what no unpickler goes beyond. */
export class Broken extends Error {}

/** Thrown where the data ends inside an opcode. */
export class EndOfData extends Error {}

/** Thrown where a file would need more memory or more steps than a check may take. */
export class OverLimit extends Error {}
