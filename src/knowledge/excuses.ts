/** What is written where a reason should stand, lower case; from published rules about waivers. */
export const EXCUSES: readonly string[] = [
  'need to ship',
  'ship faster',
  'do not understand',
  "don't understand",
  'probably fine',
  "it's fine",
  'it is fine',
  'everyone else',
  'everybody does',
  'false alarm',
  'not important',
  'to make ci pass',
  'make it green',
  'temporary',
  'tbd',
  'n/a',
  'will fix later',
  'fix later',
]

/** A reason needs at least so many words; fewer name a thing and explain nothing. */
export const FEWEST_WORDS = 6
