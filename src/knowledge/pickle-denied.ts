/**
 * Modules that no model needs and that run code, with everything below them. Read on 2026-11-24 from CPython's library
 * reference, from advisories on picklescan and fickling (CVE-2025-1716, CVE-2025-10157, GHSA-g38g-8gr9-h9xp,
 * GHSA-r7v6-mfhq-g3m2 and later ones), and from the lists of picklescan 1.0.5 and modelaudit 0.2.27 (both MIT). Scanners
 * are among them, since a pickle that reaches one can switch it off (arXiv 2508.19774).
 */
export const EXECUTION_MODULES = `
  IPython _aix_support _ast _ctypes _frozen_importlib _frozen_importlib_external _imp _interpreters _osx_support
  _pickle _posixsubprocess _pyrepl _signal _thread _xxsubinterpreters antigravity ast asyncio atexit bdb cProfile
  cloudpickle cmd code codeop commands compileall concurrent.futures ctypes dill distutils doctest ensurepip fabric
  faulthandler fickling gc idlelib imp importlib inspect invoke joblib.numpy_pickle_utils jupyter lib2to3 linecache
  mailcap marshal mlflow.projects model_unpickler modelaudit modelscan modulefinder multiprocessing nt nturl2path
  numpy.distutils numpy.f2py numpy.testing os paramiko pdb pexpect pickle picklescan pip pipes pkg_resources pkgutil
  plumbum posix profile pty py_compile pyclbr pydoc readline rlcompleter runpy saferpickle sched setuptools sh shelve
  signal site subprocess symtable sys test this threading timeit tokenize torch._dynamo torch._inductor
  torch.distributed.rpc torch.fx.experimental.symbolic_shapes torch.hub torch.jit torch.utils._config_module
  torch.utils.bottleneck torch.utils.collect_env torch.utils.cpp_extension trace tracemalloc unittest venv webbrowser
  zipimport
`

/** Modules that open files, sockets or compressed data, or that look at the machine. Sources as above. */
export const FILE_MODULES = `
  _socket _sqlite3 _ssl _winapi aiohttp aiohttp.client base64 binascii boto3 botocore bz2 cgi crypt ctypes.util curses
  dbm difflib distutils.file_util fcntl filecmp fileinput ftplib genericpath getpass glob grp gzip http httplib httpx
  imaplib lzma mmap msvcrt netrc nntplib ntpath numpy.testing._private.utils pip._internal pip._internal.cli
  pip._internal.cli.main pip._vendor pip._vendor.distlib pip._vendor.distlib.scripts platform poplib posixpath pwd
  quopri requests requests.api resource select selectors shutil smtplib socket socketserver spwd sqlite3 ssl syslog
  tarfile telnetlib tempfile termios torch.compile tty urllib urllib.request urllib2 urllib3 uu wget winreg wsgiref
  xmlrpc zipfile zlib
`

/** Names that run code or open files in modules that are otherwise unsuspicious; `*` is everything in the module. */
export const EXECUTION_NAMES: Readonly<Record<string, string>> = {
  'PIL.ImageMath': 'eval unsafe_eval',
  _codecs: 'decode lookup register',
  _io: 'FileIO open open_code',
  'attr._make': '_compile_and_eval _eval_snippets _make_init',
  builtins:
    '__build_class__ __import__ __loader__ apply breakpoint code compile delattr dir eval exec execfile exit file globals help input locals memoryview open quit raw_input reload setattr vars',
  codecs: 'StreamReader StreamReaderWriter decode open',
  collections: 'namedtuple',
  contextlib: 'ExitStack',
  copyreg: 'add_extension dispatch_table pickle',
  dataclasses: '_create_fn _set_new_attribute make_dataclass',
  django: '*',
  enum: '_make_class_unpicklable',
  flask: '*',
  functools: 'singledispatch',
  gettext: 'c2py',
  io: 'FileIO OpenWrapper open open_code',
  jinja2: '*',
  joblib: '* load',
  'joblib.externals': '*',
  'joblib.memory': '*',
  'joblib.numpy_pickle': '_unpickle load load_temporary_memmap',
  keras: 'models.load_model',
  'keras.models': 'load_model',
  locale: 'getpreferredencoding',
  logging: 'FileHandler basicConfig shutdown',
  'logging.config': '*',
  'logging.handlers': '*',
  mako: '*',
  'networkx.readwrite': '*',
  numexpr: 'evaluate re_evaluate',
  'numexpr.necompiler': '*',
  numpy: 'DataSource fromfile fromregex genfromtxt load loads loadtxt memmap save savetxt savez tofile',
  'numpy.core.memmap': '*',
  'numpy.ctypeslib': '*',
  'numpy.lib._npyio_impl': '*',
  'numpy.lib.npyio': '*',
  'numpy.lib.utils': '*',
  operator: '__getattr__',
  pandas: 'eval read_csv read_feather read_hdf read_html read_json read_parquet read_pickle read_sql',
  'pandas.compat.pickle_compat': '*',
  'pandas.core.computation': '*',
  'pandas.io': '*',
  pathlib: 'Path.open Path.read_text Path.unlink Path.write_text PosixPath.write_text',
  random: 'SystemRandom',
  'sklearn.utils._joblib': '*',
  string: 'Formatter',
  sympy: 'parse_expr sympify',
  'sympy.core.sympify': 'sympify',
  'sympy.parsing.sympy_parser': '*',
  tensorflow: 'io.read_file io.write_file numpy_function py_function',
  tkinter: '*',
  torch: 'compile hub load',
  'torch.distributed.elastic.rendezvous.api': 'basichandlers',
  'torch.fx.graph_module':
    '_deserialize_graph_module _exec_with_source _forward_from_src reduce_graph_module reduce_package_graph_module',
  'torch.package': '*',
  'torch.serialization': '_legacy_load _load _open_file _open_file_like load',
  'torch.utils.data.datapipes.utils.decoder': 'basichandlers',
  turtle: '*',
  types:
    'CellType CodeType DynamicClassAttribute FunctionType LambdaType MethodType ModuleType new_class prepare_class',
  typing: 'ForwardRef NamedTuple get_type_hints',
  uuid: '_arp_getnode _get_command_stdout _ifconfig_getnode _ip_getnode _lanscan_getnode _netstat_getnode _popen getnode',
  weakref: 'finalize',
  'xml.etree.ElementTree': 'parse',
  yaml: 'full_load load load_all unsafe_load unsafe_load_all',
}

/** Modules that make every path through them execute code, wherever they stand in a dotted name. */
export const ROOTS_OF_EXECUTION = `
  os posix nt subprocess sys builtins __builtin__ __builtins__ importlib ctypes socket pty pickle _pickle runpy
  marshal shutil commands code codeop pip pdb bdb
`

/** Names of functions that execute, in whatever module they stand. */
export const SINK_NAMES = `
  system popen eval exec execfile Popen check_output check_call getoutput getstatusoutput run_path run_module
  _run_code runcode runcommand runsource runctx runeval runcall import_module __import__ load_module load_source
  load_dynamic spawn spawnv spawnve spawnl spawnlp spawnvp spawnv_passfds execv execve execl execlp execvp execvpe
  fork forkpty resolve_name import_string unsafe_load runstring write_file urlopen urlretrieve LoadLibrary CDLL dlopen
  debug_script _run_pip pipepager tempfilepager _run_entry_point create_subprocess_shell create_subprocess_exec
  read_pickle _eval _exec exec_module find_and_load interact InteractiveInterpreter InteractiveConsole
`
