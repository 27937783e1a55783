/** Last names of what loads data, models or code; facts know which of them is which, and what makes it harmless. */
export const LOADERS: ReadonlySet<string> = new Set(
  `load loads load_all unsafe_load unsafe_load_all full_load full_load_all Unpickler read_pickle decode open
  load_model model_from_json enable_unsafe_deserialization from_pretrained from_config pipeline load_dataset
  hf_hub_download snapshot_download load_state_dict_from_url load_url jit_load DbfilenameShelf eval exec
  load_checkpoint_and_dispatch`.split(/\s+/),
)

/** Words, one of which stands in every program that the rules about loading speak of. */
const WORDS =
  /pickle|joblib|\bdill\b|torch|allow_pickle|\byaml\b|shelve|marshal|load_model|unsafe_deserialization|trust_remote_code|from_pretrained|hf_hub_download|snapshot_download|skops|\beval\(|\bexec\(|hashlib/

export function mentionsLoader(text: string): boolean {
  return WORDS.test(text)
}
