/**
 * Prints how fast model files are read, in memory that is held and beside picklescan where `picklescan` is installed:
 * whole processes on the same generated files. Usage: node bench/models.mjs [ROUNDS]. Nothing is asserted.
 */
import { spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROUNDS = Number(process.argv[2] ?? 3)
const PROGRAM = fileURLToPath(new URL('../bin/runproof.js', import.meta.url))
const MIB = 1024 * 1024

/** Writes pieces of bytes, each so many times. */
function file(path, ...pieces) {
  const descriptor = openSync(path, 'w')
  for (const [bytes, times = 1] of pieces) {
    const many = Math.max(1, Math.floor(MIB / bytes.length))
    const block = Buffer.concat(Array.from({ length: Math.min(many, times) }, () => bytes))
    let left = times * bytes.length
    for (; left >= block.length; left -= block.length) writeSync(descriptor, block)
    if (left > 0) writeSync(descriptor, block.subarray(0, left))
  }
  closeSync(descriptor)
}

const weight = Buffer.concat([Buffer.from([0x42, 0, 0, 0x40, 0]), Buffer.alloc(4 * MIB)])
const float = Buffer.from([0x47, 0x3f, 0xf0, 0, 0, 0, 0, 0, 0])
/** A list, a tuple and a dictionary with a number each: 15 opcodes, three objects. */
const small = Buffer.from('5d94284b014b018c01619486947d944b014b017365', 'hex')
const word = index =>
  Buffer.concat([Buffer.from([0x8c, 9]), Buffer.from(`tok${String(index).padStart(6, '0')}`), Buffer.from([0x94])])

const FILES = {
  '200 MiB of weights': path => file(path, [Buffer.from([0x80, 4, 0x5d, 0x28])], [weight, 50], [Buffer.from('e.')]),
  '90 MB of floats, 10 million opcodes': path =>
    file(path, [Buffer.from([0x80, 4, 0x5d, 0x28])], [float, 10_000_000], [Buffer.from('e.')]),
  '33 million opcodes of small objects': path =>
    file(path, [Buffer.from([0x80, 4, 0x5d, 0x28])], [small, 2_200_000], [Buffer.from('e.')]),
  '3 million words': path =>
    file(
      path,
      [Buffer.from([0x80, 4, 0x5d, 0x28])],
      [Buffer.concat(Array.from({ length: 30_000 }, (_, index) => word(index))), 100],
      [Buffer.from('e.')],
    ),
}

function measured(command, args, cwd) {
  const start = performance.now()
  const run = spawnSync('/usr/bin/time', ['-f', '%M', command, ...args], { cwd, encoding: 'utf8', maxBuffer: 64 * MIB })
  const milliseconds = performance.now() - start
  const resident = Number(run.stderr.trim().split('\n').at(-1)) / 1024
  return { milliseconds, resident }
}

function best(command, args, cwd) {
  const runs = Array.from({ length: ROUNDS }, () => measured(command, args, cwd))
  return {
    milliseconds: Math.min(...runs.map(each => each.milliseconds)),
    resident: Math.max(...runs.map(each => each.resident)),
  }
}

const text = ({ milliseconds, resident }) => `${(milliseconds / 1000).toFixed(2)} s, ${resident.toFixed(0)} MiB`
const root = mkdtempSync(join(tmpdir(), 'runproof-models-'))
const hasPeer = spawnSync('picklescan', ['--help'], { stdio: 'ignore' }).error === undefined
try {
  for (const [name, write] of Object.entries(FILES)) {
    const folder = join(root, String(Object.keys(FILES).indexOf(name)))
    mkdirSync(join(folder, '.github'), { recursive: true })
    const path = join(folder, 'model.pkl')
    write(path)
    const ours = best(
      process.execPath,
      [PROGRAM, 'check', '--exit-zero', '--no-config', '--policy', 'model-security'],
      folder,
    )
    const theirs = hasPeer ? best('picklescan', ['--path', path], folder) : undefined
    const ratio =
      theirs === undefined
        ? ''
        : `; picklescan ${text(theirs)}, ${(theirs.milliseconds / ours.milliseconds).toFixed(1)} times as long`
    console.log(`${name} (${(statSync(path).size / 1e6).toFixed(0)} MB): ${text(ours)}${ratio}`)
    rmSync(folder, { recursive: true })
  }
} finally {
  rmSync(root, { recursive: true, force: true })
}
