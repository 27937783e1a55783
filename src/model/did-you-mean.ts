/** Of the known words the one that was probably meant, as `did you mean "severity"?`; undefined where none is near. */
export function didYouMean(word: string, known: Iterable<string>): string | undefined {
  const near = nearestWord(word, known)
  return near === undefined ? undefined : `did you mean "${near}"?`
}

/** The known word that is fewest edits away, if a third of the letters at most must change. The first of equals wins. */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  const wanted = word.slice(0, 80).toLowerCase()
  let nearest: string | undefined
  let fewest = Math.max(1, Math.floor(wanted.length / 3)) + 1
  for (const each of known) {
    const edits = editsBetween(wanted, each.toLowerCase(), fewest)
    if (edits < fewest) [nearest, fewest] = [each, edits]
  }
  return nearest
}

/** Letters to insert, delete, replace or swap with their neighbour; `limit` where they are not fewer. */
function editsBetween(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) >= limit) return limit
  const rows: number[][] = [Array.from({ length: right.length + 1 }, (_, column) => column)]
  const at = (row: number, column: number): number => rows[row]?.[column] ?? limit
  for (let row = 1; row <= left.length; row++) {
    const current = [row]
    rows.push(current)
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1]
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]
      current.push(
        Math.min(
          at(row - 1, column - 1) + (same ? 0 : 1),
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          swapped && row > 1 && column > 1 ? at(row - 2, column - 2) + 1 : limit,
        ),
      )
    }
  }
  return Math.min(limit, at(left.length, right.length))
}
