/** The keys of a rule file in their fixed order: what it is, to whom it applies, what must hold, what to say. */
export const RULE_KEYS = [
  'id',
  'title',
  'subject',
  'severity',
  'confidence',
  'equivalents',
  'standards',
  'params',
  'when',
  'require',
  'forbid',
  'message',
  'why',
  'fix',
] as const

export type RuleKey = (typeof RULE_KEYS)[number]

/** Keys that every rule has; beside them it has one of `require` and `forbid`. */
export const NEEDED_KEYS = [
  'id',
  'title',
  'subject',
  'severity',
  'confidence',
  'message',
  'why',
  'fix',
] as const satisfies readonly RuleKey[]

export function isRuleKey(key: string): key is RuleKey {
  return RULE_KEYS.some(known => known === key)
}
