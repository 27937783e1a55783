/** Sections that a full report to the CCADB has, version 3.2 of its guidelines, with the words of their headings. */
export const REPORT_SECTIONS: readonly (readonly [name: string, words: readonly string[]])[] = [
  ['Summary', ['summary']],
  ['Impact', ['impact']],
  ['Timeline', ['timeline']],
  ['Related Incidents', ['related incidents']],
  ['Root Cause Analysis', ['root cause analysis', 'root causes']],
  ['Lessons Learned', ['lessons learned']],
  ['Action Items', ['action items']],
]

/** States of an action item, of which one ends it. */
export const ACTION_STATES = ['ongoing', 'complete', 'delayed', 'canceled'] as const
