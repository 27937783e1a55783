/** Modules of Python's standard library, Python 2 to 3.14. Source: `sys.stdlib_module_names`, and the removed ones. */
export const STANDARD_LIBRARY = `
  __builtin__ __future__ _abc _aix_support _android_support _apple_support _ast _asyncio _bisect _blake2
  _bootsubprocess _bz2 _codecs _codecs_cn _codecs_hk _codecs_iso2022 _codecs_jp _codecs_kr _codecs_tw _collections
  _collections_abc _compat_pickle _compression _contextvars _crypt _csv _ctypes _curses _curses_panel _datetime _dbm
  _decimal _elementtree _frozen_importlib _frozen_importlib_external _functools _gdbm _hashlib _heapq _hmac _imp
  _interpchannels _interpqueues _interpreters _io _ios_support _json _locale _lsprof _lzma _markupbase _md5 _msi
  _multibytecodec _multiprocessing _opcode _operator _osx_support _overlapped _pickle _posixshmem _posixsubprocess
  _py_abc _pydecimal _pyio _pyrepl _queue _random _scproxy _sha1 _sha256 _sha3 _sha512 _signal _sitebuiltins _socket
  _sqlite3 _sre _ssl _stat _statistics _string _strptime _struct _suggestions _symtable _sysconfig _thread
  _threading_local _tkinter _tokenize _tracemalloc _types _typing _uuid _warnings _weakref _weakrefset _winapi
  _xxsubinterpreters _zoneinfo _zstd abc aifc annotationlib antigravity argparse array ast asynchat asyncio asyncore
  atexit audioop base64 bdb binascii bisect builtins bz2 cPickle cProfile calendar cgi cgitb chunk cmath cmd code
  codecs codeop collections colorsys commands compileall compression concurrent configparser contextlib contextvars
  copy copyreg crypt csv ctypes curses dataclasses datetime dbm decimal difflib dis distutils doctest email encodings
  ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools gc genericpath getopt
  getpass gettext glob graphlib grp gzip hashlib heapq hmac html http httplib idlelib imaplib imghdr imp importlib
  inspect io ipaddress itertools json keyword lib2to3 linecache locale logging lzma mailbox mailcap marshal math
  mimetypes mmap modulefinder msilib msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode
  operator optparse os ossaudiodev pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix
  posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re readline
  reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site smtpd smtplib
  sndhdr socket socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string stringprep
  struct subprocess sunau symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios test textwrap this
  threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle turtledemo types typing
  unicodedata unittest urllib urllib2 uu uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml
  xmlrpc zipapp zipfile zipimport zlib zoneinfo
`

/** Modules that Python 3 looks for under another name in pickles of protocol 0 to 2. Source: `Lib/_compat_pickle.py`. */
export const RENAMED_MODULES: Readonly<Record<string, string>> = {
  exceptions: 'builtins',
  __builtin__: 'builtins',
  copy_reg: 'copyreg',
  Queue: 'queue',
  SocketServer: 'socketserver',
  ConfigParser: 'configparser',
  repr: 'reprlib',
  tkFileDialog: 'tkinter.filedialog',
  tkSimpleDialog: 'tkinter.simpledialog',
  tkColorChooser: 'tkinter.colorchooser',
  tkCommonDialog: 'tkinter.commondialog',
  Dialog: 'tkinter.dialog',
  Tkdnd: 'tkinter.dnd',
  tkFont: 'tkinter.font',
  tkMessageBox: 'tkinter.messagebox',
  ScrolledText: 'tkinter.scrolledtext',
  Tkconstants: 'tkinter.constants',
  Tix: 'tkinter.tix',
  ttk: 'tkinter.ttk',
  Tkinter: 'tkinter',
  markupbase: '_markupbase',
  _winreg: 'winreg',
  thread: '_thread',
  dummy_thread: '_dummy_thread',
  dbhash: 'dbm.bsd',
  dumbdbm: 'dbm.dumb',
  dbm: 'dbm.ndbm',
  gdbm: 'dbm.gnu',
  xmlrpclib: 'xmlrpc.client',
  SimpleXMLRPCServer: 'xmlrpc.server',
  httplib: 'http.client',
  htmlentitydefs: 'html.entities',
  HTMLParser: 'html.parser',
  Cookie: 'http.cookies',
  cookielib: 'http.cookiejar',
  BaseHTTPServer: 'http.server',
  'test.test_support': 'test.support',
  commands: 'subprocess',
  urlparse: 'urllib.parse',
  robotparser: 'urllib.robotparser',
  urllib2: 'urllib.request',
  anydbm: 'dbm',
  _abcoll: 'collections.abc',
  cPickle: 'pickle',
  _elementtree: 'xml.etree.ElementTree',
  FileDialog: 'tkinter.filedialog',
  SimpleDialog: 'tkinter.simpledialog',
  DocXMLRPCServer: 'xmlrpc.server',
  SimpleHTTPServer: 'http.server',
  CGIHTTPServer: 'http.server',
  UserDict: 'collections',
  UserList: 'collections',
  UserString: 'collections',
  whichdb: 'dbm',
  StringIO: 'io',
  cStringIO: 'io',
}

/** Names that moved; as above. */
export const RENAMED_NAMES: Readonly<Record<string, string>> = {
  '__builtin__ xrange': 'builtins range',
  '__builtin__ reduce': 'functools reduce',
  '__builtin__ intern': 'sys intern',
  '__builtin__ unichr': 'builtins chr',
  '__builtin__ unicode': 'builtins str',
  '__builtin__ long': 'builtins int',
  'itertools izip': 'builtins zip',
  'itertools imap': 'builtins map',
  'itertools ifilter': 'builtins filter',
  'itertools ifilterfalse': 'itertools filterfalse',
  'itertools izip_longest': 'itertools zip_longest',
  'UserDict IterableUserDict': 'collections UserDict',
  'UserList UserList': 'collections UserList',
  'UserString UserString': 'collections UserString',
  'whichdb whichdb': 'dbm whichdb',
  '_socket fromfd': 'socket fromfd',
  '_multiprocessing Connection': 'multiprocessing.connection Connection',
  'multiprocessing.process Process': 'multiprocessing.context Process',
  'multiprocessing.forking Popen': 'multiprocessing.popen_fork Popen',
  'urllib ContentTooShortError': 'urllib.error ContentTooShortError',
  'urllib getproxies': 'urllib.request getproxies',
  'urllib pathname2url': 'urllib.request pathname2url',
  'urllib quote_plus': 'urllib.parse quote_plus',
  'urllib quote': 'urllib.parse quote',
  'urllib unquote_plus': 'urllib.parse unquote_plus',
  'urllib unquote': 'urllib.parse unquote',
  'urllib url2pathname': 'urllib.request url2pathname',
  'urllib urlcleanup': 'urllib.request urlcleanup',
  'urllib urlencode': 'urllib.parse urlencode',
  'urllib urlopen': 'urllib.request urlopen',
  'urllib urlretrieve': 'urllib.request urlretrieve',
  'urllib2 HTTPError': 'urllib.error HTTPError',
  'urllib2 URLError': 'urllib.error URLError',
  'exceptions ArithmeticError': 'builtins ArithmeticError',
  'exceptions AssertionError': 'builtins AssertionError',
  'exceptions AttributeError': 'builtins AttributeError',
  'exceptions BaseException': 'builtins BaseException',
  'exceptions BufferError': 'builtins BufferError',
  'exceptions BytesWarning': 'builtins BytesWarning',
  'exceptions DeprecationWarning': 'builtins DeprecationWarning',
  'exceptions EOFError': 'builtins EOFError',
  'exceptions EnvironmentError': 'builtins EnvironmentError',
  'exceptions Exception': 'builtins Exception',
  'exceptions FloatingPointError': 'builtins FloatingPointError',
  'exceptions FutureWarning': 'builtins FutureWarning',
  'exceptions GeneratorExit': 'builtins GeneratorExit',
  'exceptions IOError': 'builtins IOError',
  'exceptions ImportError': 'builtins ImportError',
  'exceptions ImportWarning': 'builtins ImportWarning',
  'exceptions IndentationError': 'builtins IndentationError',
  'exceptions IndexError': 'builtins IndexError',
  'exceptions KeyError': 'builtins KeyError',
  'exceptions KeyboardInterrupt': 'builtins KeyboardInterrupt',
  'exceptions LookupError': 'builtins LookupError',
  'exceptions MemoryError': 'builtins MemoryError',
  'exceptions NameError': 'builtins NameError',
  'exceptions NotImplementedError': 'builtins NotImplementedError',
  'exceptions OSError': 'builtins OSError',
  'exceptions OverflowError': 'builtins OverflowError',
  'exceptions PendingDeprecationWarning': 'builtins PendingDeprecationWarning',
  'exceptions ReferenceError': 'builtins ReferenceError',
  'exceptions RuntimeError': 'builtins RuntimeError',
  'exceptions RuntimeWarning': 'builtins RuntimeWarning',
  'exceptions StopIteration': 'builtins StopIteration',
  'exceptions SyntaxError': 'builtins SyntaxError',
  'exceptions SyntaxWarning': 'builtins SyntaxWarning',
  'exceptions SystemError': 'builtins SystemError',
  'exceptions SystemExit': 'builtins SystemExit',
  'exceptions TabError': 'builtins TabError',
  'exceptions TypeError': 'builtins TypeError',
  'exceptions UnboundLocalError': 'builtins UnboundLocalError',
  'exceptions UnicodeDecodeError': 'builtins UnicodeDecodeError',
  'exceptions UnicodeEncodeError': 'builtins UnicodeEncodeError',
  'exceptions UnicodeError': 'builtins UnicodeError',
  'exceptions UnicodeTranslateError': 'builtins UnicodeTranslateError',
  'exceptions UnicodeWarning': 'builtins UnicodeWarning',
  'exceptions UserWarning': 'builtins UserWarning',
  'exceptions ValueError': 'builtins ValueError',
  'exceptions Warning': 'builtins Warning',
  'exceptions ZeroDivisionError': 'builtins ZeroDivisionError',
  'multiprocessing AuthenticationError': 'multiprocessing.context AuthenticationError',
  'multiprocessing BufferTooShort': 'multiprocessing.context BufferTooShort',
  'multiprocessing ProcessError': 'multiprocessing.context ProcessError',
  'multiprocessing TimeoutError': 'multiprocessing.context TimeoutError',
  '__builtin__ basestring': 'builtins str',
  'exceptions StandardError': 'builtins Exception',
  'UserDict UserDict': 'collections UserDict',
  'socket _socketobject': 'socket SocketType',
}
