import type { Command } from '../model/command.ts'
import { saySentences } from './line/say-mistakes.ts'
import { proofLines } from './test/proof-lines.ts'

/** Proves rules by their fixtures. */
export const command: Command = {
  name: 'test',
  summary: 'prove the rules of a folder by their fixtures',
  usage: '[DIR]',
  options: {
    rule: { type: 'string', multiple: true, value: 'ID', about: 'prove this rule alone' },
  },
  examples: [
    { line: 'runproof test security', about: 'the rules in security/rules by the fixtures in security/fixtures' },
    { line: 'runproof test --rule action/pinned', about: 'one rule, while you write it' },
  ],
  async run(given, { cwd, out, err }) {
    const { proveFolder } = await import('./test/prove-folder.ts')
    const proven = await proveFolder(given.names[0] ?? '.', cwd, given.texts('rule'))
    if ('sentence' in proven) return saySentences([proven.sentence], err)
    const { lines, summary, clean } = proofLines(proven)
    out.write([...lines, summary].map(line => `${line}\n`).join(''))
    if (proven.broken.length > 0) return 2
    return clean ? 0 : 1
  },
}
