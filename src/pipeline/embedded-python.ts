import type { Document } from '../model/document.ts'

/** True where a file may carry a script that scans models: only then the parser of Python is worth its start-up time. */
export function mayEmbedModelScan({ source: { text } }: Document): boolean {
  return (
    text.includes('python') && /modelscan|picklescan|fickling|pickle|\.(?:pkl|pth|onnx|safetensors|joblib)\b/.test(text)
  )
}
