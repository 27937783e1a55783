import { isMapping, type Mapping, texts } from '../model/data.ts'

/** The pins themselves and, by `uses`, everything that they depend on. */
export function reachedFrom(pins: readonly string[], dependencies: Mapping): ReadonlySet<string> {
  const found = new Set(pins)
  for (const pin of found) for (const used of usesOf(pin, dependencies)) found.add(used)
  return found
}

/** Pins that depend on themselves through others, the first of each cycle that a walk in file order meets. */
export function cyclesIn(dependencies: Mapping): readonly string[] {
  const state = new Map<string, 'open' | 'done'>()
  const found = new Set<string>()
  for (const root of dependencies.keys()) {
    const path: { readonly pin: string; readonly rest: string[] }[] = []
    const enter = (pin: string) => {
      state.set(pin, 'open')
      path.push({ pin, rest: [...usesOf(pin, dependencies)] })
    }
    if (!state.has(root)) enter(root)
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const next = top.rest.pop()
      if (next === undefined) state.set(path.pop()?.pin ?? '', 'done')
      else if (state.get(next) === 'open') found.add(next)
      else if (!state.has(next)) enter(next)
    }
  }
  return [...found]
}

function usesOf(pin: string, dependencies: Mapping): readonly string[] {
  const entry = dependencies.get(pin)
  return isMapping(entry) ? texts(entry.get('uses')) : []
}
