import { check } from '../../src/check.ts'
import { type Configuration, DEFAULT_CONFIGURATION } from '../../src/model/configuration.ts'
import { memoryTree } from '../../src/sources/memory.ts'

/** What is found in files, as `line control message`; the controls are those of the incident policy. */
export async function found(
  files: Readonly<Record<string, string>>,
  now: string,
  configuration: Configuration = DEFAULT_CONFIGURATION,
): Promise<readonly string[]> {
  const result = await check(memoryTree(new Map(Object.entries(files))), {
    configuration,
    policies: ['incident-response'],
    today: now.slice(0, 10),
    now: Date.parse(now),
    all: false,
    trace: false,
    online: undefined,
  })
  if ('mistakes' in result) throw new Error(JSON.stringify(result.mistakes))
  if (result.faults.length > 0) throw new Error(result.faults.join('\n'))
  return result.findings.map(({ location, violations, severity, message }) => {
    const controls = violations.map(({ control }) => control.id).join(' ')
    return `${location.region.startLine} ${severity} ${controls}: ${message}`
  })
}

/** The controls alone, each once; notes in brackets. */
export function controls(lines: readonly string[]): readonly string[] {
  const names = lines.map(line => {
    const [, severity = '', control = ''] = /^\d+ (\w+) ([A-Z ,0-9-]+):/.exec(line) ?? []
    return severity === 'info' ? `(${control})` : control
  })
  return [...new Set(names)].sort()
}
