import { type Fact, fact } from '../model/fact.ts'
import { CACHE_USES, cacheUseOf } from '../reading/cache.ts'
import { isReleaseTrigger, publisherIn } from '../reading/publishing.ts'

/** What is restored from the cache of the repository, and what becomes of it. */
export const facts: readonly Fact[] = [
  fact({
    name: 'step.cache',
    of: 'step',
    about: 'Whether the action restores files from the cache of the repository; `off-for-now` until its next version.',
    type: CACHE_USES,
    evidence: '/uses',
    read: ({ value }) => cacheUseOf(value),
  }),
  fact({
    name: 'job.publishes',
    of: 'job',
    about: 'What says that the results of the job reach users: the events of the workflow, or an action of the job.',
    type: ['by-trigger', 'by-action', 'no'],
    evidence: ({ document, value }) => {
      const trigger = value.workflow.triggers.find(isReleaseTrigger)
      if (trigger !== undefined) return { document, pointer: trigger.pointer, part: trigger.part }
      const publisher = publisherIn(value)
      return publisher === undefined ? '' : { document, pointer: `${publisher.pointer}/uses` }
    },
    read({ value }) {
      if (value.workflow.triggers.some(isReleaseTrigger)) return 'by-trigger'
      return publisherIn(value) === undefined ? 'no' : 'by-action'
    },
  }),
]
