import type { SourceTree } from '../model/source-tree.ts'

/** Endings of models and of what is loaded as one. Read on 2026-11-24 from the documentation of the frameworks. */
const MODEL_ENDINGS: ReadonlySet<string> = endings(`
  pkl pickle pckl p joblib dill cloudpickle pt pth ckpt bin th mar ptl pt2 npy npz h5 hdf5 keras pb onnx gguf ggml
  safetensors model weights nemo tflite msgpack llamafile skops`)

/** Endings of text, media, programs and archives of other kinds, none of which is opened to see what it is. */
const OTHER_ENDINGS: ReadonlySet<string> = endings(`
  md markdown txt rst adoc html htm css scss less svg xml xsl json jsonl json5 ndjson yml yaml toml ini cfg conf csv tsv
  py pyi pyx ipynb js mjs cjs ts mts cts tsx jsx vue svelte java kt kts scala groovy gradle go rs c h cc cpp cxx hpp hh
  cs fs vb rb php pl pm lua r jl swift m mm dart ex exs erl hs ml clj el vim sh bash zsh fish ps1 psm1 bat cmd sql proto
  thrift graphql tf tfvars hcl dockerfile lock log diff patch po pot mo tex bib png jpg jpeg gif bmp ico webp avif tif
  tiff psd pdf doc docx xls xlsx ppt pptx odt ods mp3 mp4 wav flac ogg webm mov avi mkv ttf otf woff woff2 eot jar war
  ear whl egg apk aar ipa exe dll so dylib a o obj lib class pyc pyo pyd wasm map snap gz tgz bz2 tbz xz txz lz4 zst
  rar deb rpm dmg iso img gpg asc sig pem crt cer der key pub gitignore gitattributes gitkeep editorconfig env example
  sample template tmpl j2 jinja`)

/** Packed files that are opened where the name in front of the ending is that of a model. */
const PACKED: ReadonlySet<string> = endings('gz bz2 xz lzma lz4 z zip tar zst 7z')

const FIRST_BYTES = 16

function endings(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}

function endingOf(name: string): string | undefined {
  const dot = name.lastIndexOf('.')
  return dot < 0 ? undefined : name.slice(dot + 1).toLowerCase()
}

/** True for files that are read as models whatever they hold. */
export function isModelPath(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const ending = endingOf(name)
  if (ending === undefined) return false
  if (MODEL_ENDINGS.has(ending)) return true
  return PACKED.has(ending) && MODEL_ENDINGS.has(endingOf(name.slice(0, -ending.length - 1)) ?? '')
}

/** True for files whose names do not say what they are: one byte of them may tell. */
export function mayBeModel(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const ending = name.startsWith('.') ? undefined : endingOf(name)
  if (name.startsWith('.')) return false
  if (ending === undefined) return !NAMED_TEXTS.has(name.toLowerCase())
  return !OTHER_ENDINGS.has(ending) && !MODEL_ENDINGS.has(ending)
}

const NAMED_TEXTS: ReadonlySet<string> = endings(`
  dockerfile makefile license licence copying notice readme changelog authors contributors codeowners gemfile rakefile
  procfile jenkinsfile vagrantfile brewfile cargo justfile version owners`)

/** True where the first bytes of a file are those of a pickle, an archive or another format of models. */
export function beginsLikeModel(tree: SourceTree, path: string): boolean {
  const opened = tree.open(path)
  if ('problem' in opened) return false
  const { bytes } = opened
  const head = Buffer.alloc(FIRST_BYTES)
  try {
    bytes.read(head, 0, FIRST_BYTES, 0)
  } catch {
    return false
  } finally {
    bytes.close()
  }
  if (head[0] === 0x80) return (head[1] ?? 0) >= 1 && (head[1] ?? 255) <= 5
  return HEADS.some(each => head.toString('latin1', 0, each.length) === each)
}

const HEADS = [
  'PK\x03\x04',
  '\x93NUMPY',
  '\x89HDF\r\n\x1a\n',
  'GGUF',
  "7z\xbc\xaf'\x1c",
  'cposix\n',
  'cos\n',
  'c__builtin__\n',
  'cbuiltins\n',
]
