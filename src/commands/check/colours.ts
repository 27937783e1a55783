import type { Output, Surroundings } from '../../model/command.ts'

/**
 * Whether to colour: what was asked for, then NO_COLOR, then FORCE_COLOR and CLICOLOR_FORCE, then whether a terminal
 * is there. Source: no-color.org and force-color.org; an empty variable counts as none.
 */
export function wantsColours(
  asked: string | undefined,
  environment: Surroundings['environment'],
  { terminal }: Output,
): boolean {
  if (asked === 'always' || asked === 'never') return asked === 'always'
  if (isSet(environment.NO_COLOR)) return false
  const forced = [environment.FORCE_COLOR, environment.CLICOLOR_FORCE].filter(isSet)
  if (forced.length > 0) return forced.some(value => value !== '0' && value !== 'false')
  return terminal && environment.TERM !== 'dumb'
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== ''
}
