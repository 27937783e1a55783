import type { DefectKind, ModelOperation } from '../../model/model-file.ts'
import { defect, type Part, type Reading } from './reader.ts'

/** Packages whose classes a Keras model may name. Source: `keras/src/saving/serialization_lib.py`. */
const OWN_MODULES =
  /^(?:keras|tensorflow\.keras|tensorflow\.python\.keras|keras_nlp|keras_cv|keras_hub|tf_keras|builtins)(?:\.|$)/
const EXECUTION_MODULES =
  /^(?:os|sys|subprocess|builtins|importlib|posix|nt|pickle|shutil|socket|ctypes|runpy|pty)(?:\.|$)/
const LOADERS = /^(?:get_file|load_img|image_dataset_from_directory|enable_unsafe_deserialization|load_model)$/
const DEEPEST = 200
const MOST_NODES = 2_000_000

/** Looks through the configuration of a Keras model for what runs code when it is loaded. False where it is no JSON. */
export function readKerasConfig(
  reading: Reading,
  part: Part,
  json: string,
  broken: DefectKind = 'unreadable',
): boolean {
  let config: unknown
  try {
    config = JSON.parse(json)
  } catch {
    defect(reading, part, broken, 'The configuration of the model is not JSON')
    return false
  }
  const pending: [node: unknown, depth: number][] = [[config, 0]]
  for (let count = 0; pending.length > 0; count++) {
    const [node, depth] = pending.pop() ?? [undefined, 0]
    if (typeof node !== 'object' || node === null) continue
    if (depth > DEEPEST || count > MOST_NODES) {
      defect(reading, part, 'limit', 'The configuration of the model is deeper or longer than a check reads')
      return true
    }
    if (!Array.isArray(node)) judgeNode(reading, part, new Map(Object.entries(node)))
    for (const each of Object.values(node)) pending.push([each, depth + 1])
  }
  return true
}

function judgeNode(reading: Reading, part: Part, node: ReadonlyMap<string, unknown>): void {
  const name = textIn(node, 'class_name')
  if (name === undefined) return
  const module = textIn(node, 'module') ?? ''
  for (const [operation, danger, effect] of dangersOf(name, module, node))
    reading.findings.operation({ name: operation, danger, effect, member: part.member })
}

type Danger = readonly [name: string, danger: ModelOperation['danger'], effect: string]

function dangersOf(name: string, module: string, node: ReadonlyMap<string, unknown>): Danger[] {
  const path = module === '' ? name : `${module}.${name}`
  const config = node.get('config')
  if (name === 'Lambda') return [['Lambda', 'execution', 'holds a Python function that runs with the model']]
  if (name === '__lambda__') return [['__lambda__', 'execution', 'holds the bytecode of a Python function']]
  if (name === 'TorchModuleWrapper') return [['TorchModuleWrapper', 'execution', 'loads a pickle (CVE-2025-49655)']]
  if (name === 'function' && typeof config === 'string' && LOADERS.test(config))
    return [[`${module}.${config}`, 'execution', 'is a function of Keras that fetches or unlocks (CVE-2025-9906)']]
  if (name === 'function' && typeof node.get('code') === 'string')
    return [['function', 'execution', 'holds the bytecode of a Python function']]
  if (LOADERS.test(name)) return [[path, 'execution', 'is a function of Keras that fetches or unlocks (CVE-2025-8747)']]
  if (module === '' || (OWN_MODULES.test(module) && module !== 'builtins')) return lambdaOperation(name)
  if (EXECUTION_MODULES.test(module))
    return [[path, 'execution', 'is imported when the model is loaded (CVE-2025-1550)']]
  return [[path, 'foreign', 'is imported from another package when the model is loaded (CVE-2025-1550)']]
}

function lambdaOperation(name: string): Danger[] {
  return name === 'TFOpLambda' ? [['TFOpLambda', 'unusual', 'calls an operation of TensorFlow by its name']] : []
}

function textIn(node: ReadonlyMap<string, unknown>, key: string): string | undefined {
  const value = node.get(key)
  return typeof value === 'string' ? value : undefined
}
