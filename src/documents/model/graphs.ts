import type { ModelOperation } from '../../model/model-file.ts'
import { readAt } from '../bytes.ts'
import { messages, textOf } from './protobuf.ts'
import { defect, type Part, type Reading } from './reader.ts'

/** Longest graph that is read whole: constants of real ones stand in files beside them. */
const LONGEST_GRAPH = 256 << 20

/** Operations of TensorFlow that do more than to compute. Source: `tensorflow/core/ops` of TensorFlow 2.19. */
const TENSORFLOW: ReadonlyMap<string, readonly [ModelOperation['danger'], string]> = new Map([
  ['PyFunc', ['execution', 'calls a Python function']],
  ['PyFuncStateless', ['execution', 'calls a Python function']],
  ['EagerPyFunc', ['execution', 'calls a Python function']],
  ['PyCall', ['execution', 'calls a Python function']],
  ['ReadFile', ['file-access', 'reads any file']],
  ['WriteFile', ['file-access', 'writes any file']],
  ['MergeV2Checkpoints', ['unusual', 'moves files']],
  ['LoadAndRemapMatrix', ['unusual', 'reads a checkpoint by its path']],
] as const)

/** Domains of operators that every runtime of ONNX has. */
const ONNX_DOMAINS: ReadonlySet<string> = new Set([
  '',
  'ai.onnx',
  'ai.onnx.ml',
  'ai.onnx.training',
  'ai.onnx.preview.training',
  'com.microsoft',
])

const OUTSIDE = /(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[A-Za-z]:/

/** Reads a graph; one that is no message is said to be unreadable. */
function readGraph(reading: Reading, part: Part, read: (message: Buffer) => void): void {
  if (part.bytes.size > LONGEST_GRAPH) defect(reading, part, 'limit', 'The graph is longer than a check reads')
  try {
    read(readAt(part.bytes, 0, Math.min(part.bytes.size, LONGEST_GRAPH)))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    defect(reading, part, 'unreadable', `The graph is no message: ${reason}`)
  }
}

/** A SavedModel: nodes of its graphs (fields 2, 2, 1) and of their function library (2, 2, 2, 1, 3). */
export function readSavedModel(reading: Reading, part: Part): void {
  reading.is('saved-model')
  readGraph(reading, part, message => {
    for (const meta of messages(message, 2))
      for (const graph of messages(meta, 2)) {
        for (const node of messages(graph, 1)) judgeTensorflow(reading, part, textOf(node, 2))
        for (const library of messages(graph, 2))
          for (const called of messages(library, 1))
            for (const node of messages(called, 3)) judgeTensorflow(reading, part, textOf(node, 2))
      }
  })
}

/** A graph without the rest of a SavedModel: nodes are field 1. Other messages end in `.pb` too, and are no models. */
export function readFrozenGraph(reading: Reading, part: Part): void {
  if (part.bytes.size > LONGEST_GRAPH) return
  try {
    for (const node of messages(readAt(part.bytes, 0, part.bytes.size), 1))
      judgeTensorflow(reading, part, textOf(node, 2))
  } catch {
    return
  }
}

function judgeTensorflow(reading: Reading, { member }: Part, name: string): void {
  const [danger, effect] = TENSORFLOW.get(name) ?? []
  if (danger !== undefined && effect !== undefined) reading.findings.operation({ name, danger, effect, member })
}

/** An ONNX model: its graph is field 7, nodes are field 1 of that, constants field 5. */
export function readOnnx(reading: Reading, part: Part): void {
  reading.is('onnx')
  readGraph(reading, part, message => {
    for (const graph of messages(message, 7)) readOnnxGraph(reading, part, graph, 0)
    for (const called of messages(message, 25))
      for (const node of messages(called, 7)) judgeOnnx(reading, part, node, 0)
  })
}

function readOnnxGraph(reading: Reading, part: Part, graph: Buffer, depth: number): void {
  for (const node of messages(graph, 1)) judgeOnnx(reading, part, node, depth)
  for (const tensor of messages(graph, 5)) judgeTensor(reading, part, tensor)
}

function judgeOnnx(reading: Reading, part: Part, node: Buffer, depth: number): void {
  const [name, domain, { member }] = [textOf(node, 4), textOf(node, 7), part]
  if (/^Py(?:thon)?(?:Op|Func)?$|PyOp/.test(name))
    reading.findings.operation({ name, danger: 'execution', effect: 'calls a Python function', member })
  else if (!ONNX_DOMAINS.has(domain))
    reading.findings.operation({
      name: `${domain}::${name}`,
      danger: 'unusual',
      effect: 'needs a library of its own',
      member,
    })
  if (depth > 20) {
    defect(reading, part, 'limit', 'Graphs stand in graphs more deeply than a check follows')
    return
  }
  for (const attribute of messages(node, 5)) {
    for (const graph of messages(attribute, 6)) readOnnxGraph(reading, part, graph, depth + 1)
    for (const tensor of messages(attribute, 5)) judgeTensor(reading, part, tensor)
  }
}

/** Where the bytes of a constant stand outside of the file. */
function judgeTensor(reading: Reading, { member }: Part, tensor: Buffer): void {
  for (const entry of messages(tensor, 13)) {
    const place = textOf(entry, 2)
    if (textOf(entry, 1) !== 'location' || !OUTSIDE.test(place)) continue
    const effect = 'reads a file outside of the model (CVE-2024-27318, CVE-2022-25882)'
    reading.findings.operation({ name: place.slice(0, 200), danger: 'file-access', effect, member })
  }
}
