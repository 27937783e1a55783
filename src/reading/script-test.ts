import type { Repository } from '../model/repository.ts'

const TEST_FILE = /(^|\/)(test_[^/]*|[^/]*_test)\.py$|(^|\/)tests?\/.*\.(py|sh|bats|ya?ml)$|\.bats$/

/** More test files than this are not opened. */
const MOST_FILES = 2000

/** Whether a test file names a script, by its file name or by the module that it makes. */
export function testOf(file: string | undefined, repository: Repository | undefined): 'named' | 'none' {
  if (file === undefined || repository === undefined) return 'none'
  const name = file.slice(file.lastIndexOf('/') + 1)
  const module = name.replace(/\.py$/, '')
  const tests = repository.list(path => TEST_FILE.test(path)).slice(0, MOST_FILES)
  return tests.some(path => path.includes(module) || repository.text(path)?.includes(module) === true)
    ? 'named'
    : 'none'
}
