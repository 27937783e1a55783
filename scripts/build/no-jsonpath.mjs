/**
 * Stands in for jsonpath-plus, which json-rules-engine would use for paths in conditions, and which can run code out
 * of them. Our conditions have no paths but names of facts, and the engine is given a resolver of its own.
 */
export function JSONPath() {
  throw new Error('paths in conditions are not resolved with JSONPath')
}
