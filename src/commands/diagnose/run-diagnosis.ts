import { DOCUMENTED, diagnose } from '../../diagnosis/diagnose.ts'
import { errorLines, readLog } from '../../diagnosis/log.ts'
import type { Arguments, ExitCode, Surroundings } from '../../model/command.ts'
import type { Policy } from '../../model/policy.ts'
import { readNamed } from '../../sources/named-file.ts'
import { planCheck } from '../check/plan.ts'
import { sayMistakes, saySentences } from '../line/say-mistakes.ts'
import { urgencyOf } from './deadline.ts'
import { asJson } from './json.ts'
import { preventionOf } from './prevention.ts'
import { runbooks } from './runbooks.ts'
import { type Diagnosis, diagnosisText, nothingText } from './text.ts'

/** Reads a log, holds it against the runbooks of the repository that one stands in, and says what fits. */
export async function runDiagnosis(
  name: string,
  since: number | undefined,
  given: Arguments,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const text = name === '-' ? decode(await surroundings.stdin()) : readNamed(surroundings.cwd, name)
  if (text === undefined) return saySentences([`"${name}" cannot be read as a log`], surroundings.err)
  const plan = await planCheck(
    { ...asNothing(given), flag: given.flag, text: given.text, texts: given.texts },
    surroundings,
  )
  if ('sentences' in plan) return saySentences(plan.sentences, surroundings.err)
  if ('mistakes' in plan) return sayMistakes(plan.mistakes, surroundings.err)
  const found = await runbooks(plan.tree, plan.options.configuration, given.texts('policy'))
  if (found.missing.length > 0)
    return saySentences([`There is no runbook at ${found.missing.join(', ')}`], surroundings.err)
  const log = readLog(text)
  const policies = narrowed(found.policies, given.text('workflow'))
  const [candidate, runnerUp] = await diagnose(log, policies)
  const json = given.flag('json')
  if (candidate === undefined) {
    const errors = errorLines(log)
    surroundings.out.write(json ? asJson(undefined, errors) : nothingText(errors, policies))
    return 3
  }
  const { failure, policy } = candidate.scenario
  const sure = candidate.score >= DOCUMENTED
  const diagnosis: Diagnosis = {
    candidate,
    runnerUp: sure ? undefined : runnerUp,
    sure,
    prohibitions: prohibitionsIn(policy, failure),
    urgency: urgencyOf(failure, policy, since),
    preventions: await preventionOf(failure, found.policies, plan.tree, plan.options),
  }
  surroundings.out.write(json ? asJson(diagnosis, []) : diagnosisText(diagnosis))
  return 0
}

/** The log is no path to check: the whole repository is meant. */
function asNothing(given: Arguments): Arguments {
  return { ...given, names: [] }
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

/** Scenarios of chapters about other workflows are left out; those that name none stay. */
function narrowed(policies: readonly Policy[], workflow: string | undefined): readonly Policy[] {
  if (workflow === undefined) return policies
  const wanted = workflow.toLowerCase()
  return policies.map(policy => ({
    ...policy,
    failures: policy.failures.filter(({ chapter }) => {
      const names = [chapter?.workflow, chapter?.title].filter(name => name !== undefined)
      return names.length === 0 || names.some(name => name.toLowerCase().includes(wanted))
    }),
  }))
}

/** What a scenario forbids in capitals stands between its heading and the next one. */
function prohibitionsIn(policy: Policy, failure: Policy['failures'][number]) {
  const next = policy.failures
    .map(({ region }) => region.startOffset)
    .filter(offset => offset > failure.region.startOffset)
    .concat(policy.emergencies.map(({ region }) => region.startOffset).filter(at => at > failure.region.startOffset))
  const end = Math.min(...next, Number.MAX_SAFE_INTEGER)
  return policy.prohibitions
    .filter(({ region }) => region.startOffset >= failure.region.startOffset && region.startOffset < end)
    .map(({ text, region }) => ({ text: text.split('\n', 1)[0] ?? '', line: region.startLine }))
}
