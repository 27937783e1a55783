/**
 * What `torch.load(…, weights_only=True)` lets a pickle import without being asked. Read on 2026-11-24 from
 * `torch/_weights_only_unpickler.py` of PyTorch 2.10; storages and element types are those of `torch`. Before 2.10 the
 * restriction could be passed (CVE-2025-32434, CVE-2026-24747).
 */
export const RESTRICTED_IMPORTS: Readonly<Record<string, string>> = {
  _codecs: 'encode',
  builtins: 'bytearray complex set',
  __builtin__: 'bytearray complex set',
  collections: 'Counter OrderedDict',
  torch: `Size Tensor device BFloat16Storage BoolStorage ByteStorage CharStorage ComplexDoubleStorage
    ComplexFloatStorage DoubleStorage FloatStorage HalfStorage IntStorage LongStorage QInt32Storage QInt8Storage
    QUInt2x4Storage QUInt4x2Storage QUInt8Storage ShortStorage UntypedStorage bfloat16 bool complex128 complex32
    complex64 float16 float32 float64 float8_e4m3fn float8_e4m3fnuz float8_e5m2 float8_e5m2fnuz int16 int32 int64
    int8 qint32 qint8 quint2x4 quint4x2 quint8 strided sparse_coo uint16 uint32 uint64 uint8 per_tensor_affine
    per_tensor_symmetric per_channel_affine per_channel_symmetric contiguous_format channels_last preserve_format`,
  'torch._tensor': '_rebuild_from_type_v2',
  'torch._utils': `_rebuild_device_tensor_from_cpu_tensor _rebuild_device_tensor_from_numpy
    _rebuild_meta_tensor_no_storage _rebuild_parameter _rebuild_parameter_with_state _rebuild_qtensor
    _rebuild_sparse_tensor _rebuild_tensor _rebuild_tensor_v2 _rebuild_tensor_v3 _rebuild_wrapper_subclass`,
  'torch.nn.parameter': 'Parameter',
  'torch.serialization': '_get_layout',
  'torch.storage': 'TypedStorage UntypedStorage',
}
