// Checks SARIF files as GitHub code scanning would, with Microsoft's multitool. That tool's own exit code is 0 even with
// errors, so this one reads what it wrote. Exit 0: nothing, 1: errors or warnings, 2: the tool did not run to its end.
// Usage: node scripts/sarif-gate.mjs FILE.sarif…
import { spawnSync } from 'node:child_process'
import { accessSync, chmodSync, constants, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const KILOBYTES = '200000'

process.exitCode = gate(process.argv.slice(2))

function gate(files) {
  if (files.length === 0) return failed('name at least one SARIF file')
  const missing = files.find(file => !existsSync(file))
  if (missing !== undefined) return failed(`${missing} does not exist`)
  const folder = mkdtempSync(join(tmpdir(), 'sarif-gate-'))
  try {
    return validate(files, folder)
  } catch (error) {
    return failed(error.message)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** One file a run: with several the tool names its output after the first. */
function validate(files, folder) {
  const codes = files.map((file, index) => {
    const output = join(folder, `${index}.sarif`)
    const run = spawnSync(multitool(), options(file, output), { encoding: 'utf8', env: environment() })
    if (run.status !== 0 || !existsSync(output))
      return failed(run.error?.message ?? `${file}: ${run.stdout}${run.stderr}`)
    return report(file, JSON.parse(readFileSync(output, 'utf8').replace(/^\uFEFF/, '')))
  })
  return Math.max(...codes)
}

function options(file, output) {
  const rules = ['--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning', '--max-file-size-in-kb', KILOBYTES]
  return ['validate', file, ...rules, '-o', output, '--log', 'ForceOverwrite', '-q']
}

function report(file, log) {
  const run = log.runs?.[0]
  if (run === undefined || run.invocations?.some(({ executionSuccessful }) => !executionSuccessful))
    return failed(`${file}: the multitool did not finish: ${JSON.stringify(run?.invocations)}`)
  const results = run.results ?? []
  for (const { ruleId, level, locations, message } of results) {
    const line = locations?.[0]?.physicalLocation?.region?.startLine ?? 1
    console.log(
      `${file}:${line} ${ruleId} ${level ?? 'warning'} ${message?.text ?? message?.arguments?.join(' ') ?? ''}`,
    )
  }
  return results.length === 0 ? 0 : 1
}

/** The binary's mode is set by an install script that npm does not run unless it is asked to. */
function multitool() {
  const binary = createRequire(import.meta.url)('@microsoft/sarif-multitool')
  try {
    accessSync(binary, constants.X_OK)
  } catch {
    chmodSync(binary, 0o755)
  }
  return binary
}

/** .NET looks for ICU libraries otherwise, which a plain machine has not. */
function environment() {
  return { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' }
}

function failed(message) {
  console.error(`sarif-gate: ${message}`)
  return 2
}
