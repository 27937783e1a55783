/** Top-level modules of Python's standard library that scripts import (docs.python.org, 3.8 to 3.14). As of 2026-11-24. */
export const STANDARD_MODULES: ReadonlySet<string> = new Set(
  `__future__ abc argparse array ast asyncio atexit base64 binascii bisect builtins bz2 calendar cmath cmd code codecs
   collections colorsys compileall compression concurrent configparser contextlib contextvars copy copyreg cProfile csv
   ctypes curses dataclasses datetime dbm decimal difflib dis distutils doctest email encodings ensurepip enum errno
   faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools gc getopt getpass gettext glob graphlib grp
   gzip hashlib heapq hmac html http imaplib imghdr imp importlib inspect io ipaddress itertools json keyword lib2to3
   linecache locale logging lzma mailbox marshal math mimetypes mmap modulefinder msvcrt multiprocessing netrc numbers
   operator optparse os pathlib pdb pickle pickletools pkgutil platform plistlib poplib posix pprint profile pstats pty
   pwd py_compile pyclbr pydoc queue quopri random re readline reprlib resource runpy sched secrets select selectors
   shelve shlex shutil signal site smtplib socket socketserver sqlite3 ssl stat statistics string stringprep struct
   subprocess symtable sys sysconfig syslog tarfile telnetlib tempfile termios textwrap threading time timeit tkinter
   token tokenize tomllib trace traceback tracemalloc tty turtle types typing unicodedata unittest urllib uuid venv
   warnings wave weakref webbrowser winreg wsgiref xml xmlrpc zipapp zipfile zipimport zlib zoneinfo pip`.split(/\s+/),
)

/** Packages whose module has another name, by module (pypi.org). Where several provide it, each counts. */
export const PACKAGES_OF_MODULE: ReadonlyMap<string, readonly string[]> = new Map([
  ['yaml', ['pyyaml', 'ruamel-yaml']],
  ['cv2', ['opencv-python', 'opencv-python-headless']],
  ['PIL', ['pillow']],
  ['sklearn', ['scikit-learn']],
  ['skimage', ['scikit-image']],
  ['bs4', ['beautifulsoup4']],
  ['dotenv', ['python-dotenv']],
  ['dateutil', ['python-dateutil']],
  ['git', ['gitpython']],
  ['github', ['pygithub']],
  ['jwt', ['pyjwt']],
  ['Crypto', ['pycryptodome']],
  ['google', ['google-cloud-storage', 'protobuf', 'google-api-python-client', 'google-auth']],
  ['pkg_resources', ['setuptools']],
  ['attr', ['attrs']],
  ['tf_keras', ['tf-keras']],
])

/** Modules that come along with a package which needs them, by package. */
export const BROUGHT_ALONG: ReadonlyMap<string, readonly string[]> = new Map([
  ['modelscan', ['click', 'rich', 'numpy']],
  ['torch', ['numpy', 'typing_extensions', 'jinja2', 'networkx', 'sympy', 'filelock', 'fsspec']],
  ['tensorflow', ['numpy', 'h5py', 'keras', 'google', 'requests', 'packaging']],
  ['keras', ['numpy', 'h5py', 'rich', 'packaging']],
  ['scikit-learn', ['numpy', 'scipy', 'joblib']],
  ['pandas', ['numpy', 'dateutil', 'pytz']],
  ['transformers', ['numpy', 'yaml', 'requests', 'tqdm', 'huggingface_hub', 'safetensors', 'tokenizers', 'packaging']],
  ['huggingface-hub', ['yaml', 'requests', 'tqdm', 'packaging']],
  ['onnx', ['numpy', 'google']],
  ['onnxruntime', ['numpy', 'google', 'packaging']],
  ['h5py', ['numpy']],
  ['bandit', ['yaml', 'rich']],
  ['safety', ['requests', 'click', 'rich', 'packaging']],
])
