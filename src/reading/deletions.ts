import type { Command, ShellWord } from '../model/shell.ts'

/** Names of tags that move by design: nobody installs from them by version. */
const ROLLING = /^(?:refs\/tags\/)?(?:nightly|latest|dev|edge|canary|snapshot|preview|tip|continuous|unstable|test)\b/i
/** A version, or a variable that is called after a tag, a version or a release. */
const RELEASE_TAG =
  /^(?:refs\/tags\/)?(?:v?\d|\$\{?[\w.{ ]*(?:TAG|VERSION|RELEASE)|\$\{\{[^}]*(?:tag|version|release))/i

/** What a command takes away from those who use it: a release, or the tag that it stands on. */
export function deletionOf(command: Command): 'release' | 'tag' | undefined {
  const words = command.arguments
  if (command.program === 'gh') return deletesRelease(words)
  return command.program === 'git' && deletesTag(words) ? 'tag' : undefined
}

function deletesRelease([topic, verb, ...rest]: readonly ShellWord[]): 'release' | undefined {
  if (topic?.value !== 'release' || verb?.value !== 'delete') return undefined
  const tag = rest.find(({ value }) => !value.startsWith('-'))
  return tag === undefined || ROLLING.test(tag.text.replace(/^["']/, '')) ? undefined : 'release'
}

function deletesTag(words: readonly ShellWord[]): boolean {
  const verb = words.find(({ value }) => !value.startsWith('-'))?.value
  const names = words.map(({ text }) => text.replace(/["']/g, ''))
  if (verb === 'tag') return has(words, /^(?:-d|--delete)$/) && names.some(isReleaseTag)
  if (verb !== 'push') return false
  if (has(words, /^(?:-d|--delete)$/)) return names.some(isReleaseTag)
  return names.some(name => name.startsWith(':') && isReleaseTag(name.slice(1)))
}

function has(words: readonly ShellWord[], option: RegExp): boolean {
  return words.some(({ value }) => option.test(value))
}

function isReleaseTag(name: string): boolean {
  return RELEASE_TAG.test(name) && !ROLLING.test(name)
}
