import { type Fact, fact } from '../model/fact.ts'
import { RUNBOOK_FLAWS } from '../model/runbook.ts'

const DAY = 24 * 60 * 60 * 1000

/** Runbooks, and what is wrong with them in themselves and against the repository. */
export const facts: readonly Fact[] = [
  fact({
    name: 'runbook',
    of: 'runbook',
    about: 'The name of the file.',
    type: 'text',
    read: ({ value }) => value.path.slice(value.path.lastIndexOf('/') + 1),
  }),
  fact({
    name: 'runbook.reviewed',
    of: 'runbook',
    about: 'The day on which it was last reviewed or updated.',
    type: 'text',
    read: ({ value }) => value.policy.reviewed,
  }),
  fact({
    name: 'runbook.review',
    of: 'runbook',
    about: 'Whether its next review is ahead, by its own review frequency.',
    type: ['ahead', 'overdue'],
    read: ({ value: { policy } }, { today }) => {
      if (policy.reviewed === undefined || policy.reviewEveryDays === undefined) return undefined
      return Date.parse(policy.reviewed) + policy.reviewEveryDays * DAY < Date.parse(today) ? 'overdue' : 'ahead'
    },
  }),
  fact({
    name: 'runbook-flaw',
    of: 'runbook-flaw',
    about: 'What is wrong, as the end of a sentence that begins with the runbook.',
    type: 'text',
    read: ({ value }) => value.says,
  }),
  fact({
    name: 'flaw.kind',
    of: 'runbook-flaw',
    about: 'What kind of a flaw it is.',
    type: RUNBOOK_FLAWS,
    read: ({ value }) => value.kind,
  }),
]
