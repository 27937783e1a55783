import { schemas } from '../generated/schemas.ts'
import type { Command } from '../model/command.ts'
import { didYouMean } from '../model/did-you-mean.ts'

/** Prints the JSON schema of a file that people or programs write or read. */
export const command: Command = {
  name: 'schema',
  summary: 'print the JSON schema of a file, for editors and programs',
  usage: '[NAME]',
  options: {},
  examples: [
    { line: 'runproof schema', about: 'the names of all schemas' },
    { line: 'runproof schema configuration > runproof.schema.json', about: 'the schema of runproof.yml' },
  ],
  async run({ names }, { out, err }) {
    const [name] = names
    if (name === undefined) {
      out.write([...schemas.keys()].map(each => `${each}\n`).join(''))
      return 0
    }
    const text = await schemas.get(name)?.()
    if (text === undefined) {
      const guess = didYouMean(name, schemas.keys()) ?? `there are ${[...schemas.keys()].join(', ')}`
      err.write(`runproof: There is no schema "${name}"; ${guess}\n`)
      return 2
    }
    out.write(text)
    return 0
  },
}
