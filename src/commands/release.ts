import type { CheckResult } from '../model/check-options.ts'
import type { Arguments, Command, Surroundings } from '../model/command.ts'
import { DEFAULT_CONFIGURATION } from '../model/configuration.ts'
import { exitCodeOf } from './check/exit-code.ts'
import { wantedOutputs } from './check/outputs.ts'
import { type Plan, planCheck } from './check/plan.ts'
import { writeReports } from './check/write-reports.ts'
import { sayMistakes, saySentences } from './line/say-mistakes.ts'
import { OPTIONS } from './release/options.ts'

/** Verifies the files of one release. */
export const command: Command = {
  name: 'release',
  summary: 'verify the files of a release: signatures, signers, digests, SBOMs',
  usage: '[OPTIONS] FOLDER|OWNER/NAME@TAG',
  options: OPTIONS,
  examples: [
    { line: 'runproof release dist --tag v1.2.3', about: 'files that were downloaded, or are about to be published' },
    { line: 'runproof release octo-org/octo-repo@v1.2.3', about: 'a release on GitHub, or a draft of one' },
    { line: 'runproof release dist --tag v1.2.3 --gate', about: 'between draft and publication' },
    { line: 'runproof release dist --trusted-root root.json', about: 'signed by a Sigstore of your own' },
  ],
  async run(given, surroundings) {
    const [name, second] = given.names
    if (name === undefined || second !== undefined)
      return saySentences(['Name one release: a folder with its files, or owner/name@tag'], surroundings.err)
    const wanted = wantedOutputs(given, surroundings)
    if ('mistake' in wanted) return saySentences([wanted.mistake], surroundings.err)
    const plan = await planRelease(given, surroundings)
    if ('sentences' in plan) return saySentences(plan.sentences, surroundings.err)
    if ('mistakes' in plan) return sayMistakes(plan.mistakes, surroundings.err)
    const result = await judged(name, plan, given, surroundings)
    if (typeof result === 'string') return saySentences([result], surroundings.err)
    if ('mistakes' in result) return sayMistakes(result.mistakes, surroundings.err)
    const failures = await writeReports(result, wanted, given, surroundings)
    const faults = result.faults.map(fault => `A fault of ours: ${fault}`)
    saySentences([...failures, ...faults], surroundings.err)
    if (failures.length > 0) return 2
    const failOn = given.text('fail-on') ?? plan.options.configuration.failOn
    const code = exitCodeOf(result, failOn, given.flag('exit-zero'))
    if (code !== 0 || !given.flag('gate')) return code
    const { reasonsToStop } = await import('./release/gate.ts')
    const sentences = reasonsToStop(result.releases ?? [])
    saySentences(sentences, surroundings.err)
    return sentences.length > 0 ? 1 : 0
  },
}

/** The repository around counts only where it is one: a folder of downloaded files must not configure its own check. */
async function planRelease(given: Arguments, surroundings: Surroundings) {
  const plan = await planCheck({ ...given, names: [] }, surroundings)
  if (!('tree' in plan)) return plan
  const { isRepository } = await import('../sources/git.ts')
  if (isRepository(plan.root) || given.text('config') !== undefined) return plan
  const { memoryTree } = await import('../sources/memory.ts')
  const configuration = { ...DEFAULT_CONFIGURATION, repository: plan.options.configuration.repository }
  return { ...plan, tree: memoryTree(new Map()), options: { ...plan.options, configuration } }
}

/** A sentence where the way to the files broke: that says nothing about the release. */
async function judged(
  name: string,
  { tree, options }: Plan,
  given: Arguments,
  surroundings: Surroundings,
): Promise<CheckResult | string> {
  const { givenRelease } = await import('./release/given-release.ts')
  const release = await givenRelease(name, options.configuration, given, surroundings)
  if (typeof release === 'string') return release
  const { check } = await import('../check.ts')
  const { Interrupted } = await import('../sources/github/stream.ts')
  try {
    return await check(tree, { ...options, paths: [], releases: [release] })
  } catch (error) {
    if (error instanceof Interrupted) return `A file of the release could not be read to its end: ${error.reason}`
    if (isSystemError(error)) return `A file of the release could not be read: ${error.code}`
    throw error
  }
}

function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'code' in error && 'syscall' in error && typeof error.code === 'string'
}
