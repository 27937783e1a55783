/** The day on which the oldest file of this folder was read against its sources; a test holds it. */
export const KNOWLEDGE_REVIEWED = '2026-11-24'

/** After so many days what is known of actions, tools and events may be out of date. */
export const KNOWLEDGE_LASTS_DAYS = 90
