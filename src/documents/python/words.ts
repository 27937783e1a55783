/** Last names of what loads data, models or code; facts know which of them is which, and what makes it harmless. */
export const LOADERS: ReadonlySet<string> = new Set(
  `load loads load_all unsafe_load unsafe_load_all full_load full_load_all Unpickler read_pickle decode open
  load_model model_from_json enable_unsafe_deserialization from_pretrained from_config pipeline load_dataset
  hf_hub_download snapshot_download load_state_dict_from_url load_url jit_load DbfilenameShelf eval exec
  load_checkpoint_and_dispatch`.split(/\s+/),
)

/** Words, one of which stands in every program that the rules about loading speak of; `includes` is faster than a pattern. */
const WORDS: readonly string[] =
  `pickle joblib dill torch. torch.hub allow_pickle yaml. shelve marshal. load_model unsafe_deserialization
  trust_remote_code hf_hub_download snapshot_download`
    .trim()
    .split(/\s+/)
    .concat('import torch', 'from torch', 'import yaml', 'from yaml', 'import marshal', 'from marshal')

export function mentionsLoader(text: string): boolean {
  return WORDS.some(word => text.includes(word)) || namesDigest(text) || /(?<![\w.])(?:eval|exec)\(/.test(text)
}

/** Digests matter where files are compared by them. */
function namesDigest(text: string): boolean {
  return text.includes('hashlib') && text.includes('sha256')
}
