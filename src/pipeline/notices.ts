import { KNOWLEDGE_LASTS_DAYS, KNOWLEDGE_REVIEWED } from '../knowledge/reviewed.ts'
import { daysBetween } from '../settle/dates.ts'

/** What a reader should know about the check itself, as sentences. */
export function noticesOn(today: string): readonly string[] {
  const age = daysBetween(KNOWLEDGE_REVIEWED, today)
  if (age <= KNOWLEDGE_LASTS_DAYS) return []
  return [
    `What is known of actions, tools and events is ${age} days old (${KNOWLEDGE_REVIEWED}); a newer version of Runproof may find more.`,
  ]
}
