import type { ModelContent, ModelFormat } from '../model/model-file.ts'

const FORMATS: ReadonlySet<ModelFormat> = new Set<ModelFormat>([
  'torch-zip',
  'keras',
  'saved-model',
  'onnx',
  'gguf',
  'safetensors',
  'git-lfs',
])

/** True for weights and programs of a model: what is unpickled, and the formats that hold nothing else. */
export function isModel({ format, pickles, operations }: ModelContent): boolean {
  return FORMATS.has(format) || pickles > 0 || operations.length > 0
}
