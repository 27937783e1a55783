/** Random numbers that a seed decides (mulberry32), so that every failure can be repeated. */
export class Dice {
  private state: number

  constructor(seed: number) {
    this.state = seed >>> 0
  }

  /** From 0 up to, but not including, `limit`. */
  below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let mixed = this.state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return limit < 1 ? 0 : ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }
}

const OPEN = '$' + '{{'

/** Pieces that parsers trip over. */
const PIECES = [
  ...[
    '\n',
    '\r\n',
    '\r',
    '\t',
    ' ',
    '  ',
    '    ',
    '\u00a0',
    '\ufeff',
    '\0',
    '\u2028',
    '\ud800',
    '\udfff',
    '🙂',
    '\u202e',
    '\ue000',
  ],
  ...[
    ':',
    ': ',
    '- ',
    '? ',
    '#',
    ' # ',
    '&a ',
    '*a',
    '!x ',
    '!!str ',
    '|',
    '>',
    '|2-\n',
    '>+\n',
    '---\n',
    '...\n',
    '%YAML 1.2\n',
  ],
  ...[
    '[',
    ']',
    '{',
    '}',
    ',',
    '"',
    "'",
    '\\',
    '\\u00',
    '<<: ',
    '~',
    'null',
    '{{ x }}',
    'on:',
    'jobs:',
    'run: |\n',
    '__proto__: ',
  ],
  ...[
    OPEN,
    '}}',
    `${OPEN} a }}`,
    `${OPEN} 'a`,
    `${OPEN} f(a[`,
    '&&',
    '||',
    '!',
    '==',
    "''",
    '.',
    '*',
    '(',
    ')',
    'github.event.',
  ],
  ...[
    '$(',
    '`',
    '${',
    '$((',
    '<(',
    '<<EOF\n',
    '<<-"A"\n',
    '<<<',
    '>&',
    '2>',
    ' | ',
    ' & ',
    ';',
    ';;',
    '\\\n',
    '^\n',
    '`\n',
    "@'\n",
  ],
  ...[
    'if ',
    'then ',
    'fi',
    'for f in ',
    'do ',
    'done',
    'case x in ',
    'esac',
    '[[ ',
    ' ]]',
    'f() {',
    '|| true',
    'set +e\n',
    'bash -c "',
    "eval '",
  ],
]

/** The text with a few things done to it that an editor, a merge or an enemy might do. */
export function mutated(text: string, others: readonly string[], dice: Dice): string {
  let result = text
  for (let left = 1 + dice.below(6); left > 0; left--) result = dice.pick(MUTATIONS)(result, others, dice)
  return result.slice(0, 20_000)
}

type Mutation = (text: string, others: readonly string[], dice: Dice) => string

const MUTATIONS: readonly Mutation[] = [
  (text, _, dice) => spliced(text, dice.below(text.length + 1), 0, dice.pick(PIECES)),
  (text, _, dice) => spliced(text, dice.below(text.length + 1), 0, dice.pick(PIECES).repeat(1 + dice.below(40))),
  (text, _, dice) => spliced(text, dice.below(text.length), 1 + dice.below(30), ''),
  (text, _, dice) => spliced(text, dice.below(text.length), 1, dice.pick(PIECES)),
  (text, _, dice) => text.slice(0, dice.below(text.length)),
  (text, _, dice) => duplicated(text, dice),
  (text, others, dice) => spliced(text, dice.below(text.length), 0, part(dice.pick(others), dice)),
  (text, _, dice) => indented(text, dice),
  (text, _, dice) => (dice.below(4) === 0 ? text.replaceAll('\n', dice.pick(['\r\n', '\r'])) : text),
]

function spliced(text: string, at: number, length: number, piece: string): string {
  return text.slice(0, at) + piece + text.slice(at + length)
}

function part(text: string, dice: Dice): string {
  const start = dice.below(text.length)
  return text.slice(start, start + 1 + dice.below(200))
}

function duplicated(text: string, dice: Dice): string {
  return spliced(text, dice.below(text.length), 0, part(text, dice))
}

function indented(text: string, dice: Dice): string {
  const lines = text.split('\n')
  const at = dice.below(lines.length)
  lines[at] = ' '.repeat(dice.below(8)) + (lines[at] ?? '').trimStart()
  return lines.join('\n')
}
