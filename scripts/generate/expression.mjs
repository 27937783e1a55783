/** A value as a TypeScript expression: unlike JSON it knows maps, and keys whose value is undefined. */
export function expression(value, indent = '') {
  const inner = `${indent}  `
  const lines = (open, items, close) =>
    items.length === 0 ? open + close : `${open}\n${items.map(item => `${inner}${item},\n`).join('')}${indent}${close}`
  if (value instanceof Map) {
    const entries = [...value].map(([key, each]) => `[${JSON.stringify(key)}, ${expression(each, inner)}]`)
    return `new Map(${lines('[', entries, ']')})`
  }
  if (Array.isArray(value))
    return isFlat(value)
      ? flat(value)
      : lines(
          '[',
          value.map(each => expression(each, inner)),
          ']',
        )
  if (value === null || typeof value !== 'object') return value === undefined ? 'undefined' : JSON.stringify(value)
  const entries = Object.entries(value).map(([key, each]) => `${keyText(key)}: ${expression(each, inner)}`)
  return isFlat(Object.values(value)) ? `{ ${entries.join(', ')} }` : lines('{', entries, '}')
}

/** Short lists and regions stand on one line. */
function isFlat(values) {
  return (
    values.every(each => typeof each === 'number') ||
    (values.length <= 8 && values.every(each => typeof each === 'string' && each.length < 30))
  )
}

function flat(values) {
  return `[${values.map(each => JSON.stringify(each)).join(', ')}]`
}

function keyText(key) {
  return /^[a-z_$][\w$]*$/i.test(key) ? key : JSON.stringify(key)
}
