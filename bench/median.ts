/** Milliseconds that each task takes, as the median of alternating rounds, so that all see the same weather. */
export async function medians<Name extends string>(
  tasks: Readonly<Record<Name, () => unknown>>,
  rounds: number,
): Promise<Record<Name, number>> {
  const names = Object.keys(tasks) as Name[]
  const times = new Map<Name, number[]>(names.map(name => [name, []]))
  for (let round = 0; round < rounds; round++)
    for (const name of names) {
      const start = performance.now()
      await tasks[name]()
      times.get(name)?.push(performance.now() - start)
    }
  return Object.fromEntries(names.map(name => [name, median(times.get(name) ?? [])])) as Record<Name, number>
}

export function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN
}
