/** What a call loads: data whose loading runs code, or code itself. */
export type Loading =
  | 'pickle'
  | 'joblib'
  | 'torch'
  | 'numpy'
  | 'yaml'
  | 'keras'
  | 'shelf'
  | 'repository-code'
  | 'hub-file'
  | 'expression'

/**
 * Functions that load, by their dotted paths. Read on 2026-11-24 from the documentation of Python 3.14, PyTorch 2.10,
 * NumPy 2.3, joblib 1.5, PyYAML 6, Keras 3 and huggingface_hub 1.1.
 */
export const LOADING: Readonly<Record<Loading, string>> = {
  pickle: `pickle.load pickle.loads pickle.Unpickler cPickle.load cPickle.loads cPickle.Unpickler _pickle.load
    _pickle.loads _pickle.Unpickler dill.load dill.loads dill.Unpickler cloudpickle.load cloudpickle.loads
    cloudpickle.Unpickler pickle5.load pickle5.loads pickle5.Unpickler marshal.load marshal.loads pandas.read_pickle
    pandas.io.pickle.read_pickle jsonpickle.decode jsonpickle.loads jsonpickle.unpickler.decode
    torch.utils.data.datapipes.load_pickle`,
  joblib: 'joblib.load sklearn.externals.joblib.load joblib.numpy_pickle.load',
  torch: 'torch.load torch.serialization.load',
  numpy: 'numpy.load numpy.lib.npyio.load numpy.lib.format.read_array',
  yaml: `yaml.load yaml.load_all yaml.unsafe_load yaml.unsafe_load_all yaml.full_load yaml.full_load_all
    ruamel.yaml.load ruamel.yaml.load_all`,
  keras: `keras.models.load_model keras.saving.load_model tensorflow.keras.models.load_model
    tensorflow.keras.saving.load_model tf_keras.models.load_model keras.config.enable_unsafe_deserialization
    keras.saving.enable_unsafe_deserialization tensorflow.keras.config.enable_unsafe_deserialization`,
  shelf: 'shelve.open shelve.DbfilenameShelf',
  'repository-code': 'torch.hub.load',
  'hub-file': `huggingface_hub.hf_hub_download huggingface_hub.snapshot_download
    torch.hub.load_state_dict_from_url`,
  expression: 'eval exec builtins.eval builtins.exec',
}

/** Methods that fetch from the Hub, whatever object or class they are called on. */
export const HUB_METHODS: ReadonlySet<string> = new Set(['from_pretrained', 'from_config', 'pipeline', 'load_dataset'])
