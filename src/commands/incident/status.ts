import { parseMarkdown } from '../../documents/markdown.ts'
import type { Arguments, ExitCode, Surroundings } from '../../model/command.ts'
import { CLOCKS } from '../../model/incident-clock.ts'
import type { IncidentSettings } from '../../model/incident-settings.ts'
import type { SourceTree } from '../../model/source-tree.ts'
import { isRecordOf } from '../../pipeline/record-paths.ts'
import { type ClockReading, readClock } from '../../reading/incident-clocks.ts'
import { dutyState, dutyText, standingOf } from '../../reading/incident-duties.ts'
import { dutiesOf } from '../../subjects/incident/duties.ts'
import { isRecord } from '../../subjects/incident/recognise.ts'
import { readIncident } from '../../subjects/incident/record.ts'
import { planCheck } from '../check/plan.ts'
import { sayMistakes, saySentences } from '../line/say-mistakes.ts'
import { statusText } from './status-text.ts'

/** How far one record has come. */
export interface Status {
  readonly path: string
  readonly name: string
  readonly state: string
  readonly severity: string | undefined
  readonly owner: string | undefined
  readonly clocks: readonly ({ readonly clock: string } & Pick<
    ClockReading,
    'verdict' | 'elapsed' | 'limit' | 'contact'
  >)[]
  /** What the state owes already. */
  readonly owed: readonly string[]
  /** What the next states will owe. */
  readonly ahead: readonly string[]
}

/** Tells of each record its state, its clocks, and what keeps it from the next state. Findings are for `check` to report. */
export async function status(
  names: readonly string[],
  given: Arguments,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const plan = await planCheck(
    { ...given, flag: given.flag, text: given.text, texts: given.texts, names },
    surroundings,
  )
  if ('sentences' in plan) return saySentences(plan.sentences, surroundings.err)
  if ('mistakes' in plan) return sayMistakes(plan.mistakes, surroundings.err)
  const { now = Date.parse(plan.options.today) } = plan.options
  const paths = plan.options.named?.length
    ? plan.options.named
    : plan.tree.list(path => isRecordOf(path, plan.options.configuration.incidents))
  const statuses: Status[] = []
  for (const path of paths) {
    const found = await statusOf(path, plan.tree, now, plan.options.configuration.incidents)
    if (found !== undefined) statuses.push(found)
  }
  if (statuses.length === 0) surroundings.err.write('runproof: There is no record of an incident here\n')
  surroundings.out.write(
    given.flag('json') ? `${JSON.stringify(statuses, null, 2)}\n` : statuses.map(statusText).join('\n'),
  )
  return 0
}

async function statusOf(
  path: string,
  tree: SourceTree,
  now: number,
  settings: IncidentSettings,
): Promise<Status | undefined> {
  const { source, problem } = tree.read(path)
  if (problem !== undefined) return undefined
  const incident = readIncident(await parseMarkdown(source), settings)
  if (!isRecord(incident)) return undefined
  const duties = dutiesOf(incident).map(duty => {
    const state = dutyState(duty, each => tree.has(each))
    return { standing: standingOf(duty, state, now), text: dutyText(duty, state) }
  })
  const standing = (wanted: string) => duties.filter(each => each.standing === wanted).map(({ text }) => text)
  return {
    path,
    name: incident.name,
    state: incident.state,
    severity: incident.severities[0]?.meaning,
    owner: incident.fields.get('owner')?.[0]?.text,
    clocks: CLOCKS.flatMap(clock => {
      const reading = readClock({ name: clock, incident }, now)
      if (reading === undefined) return []
      const { verdict, elapsed, limit, contact } = reading
      return [{ clock, verdict, elapsed, limit, contact }]
    }),
    owed: standing('owed'),
    ahead: standing('ahead'),
  }
}
