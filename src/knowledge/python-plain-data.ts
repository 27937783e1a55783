/**
 * What objects of Python's standard library name in their pickles and that only holds data: records, numbers, texts,
 * exceptions. Exact names, by module; none of them calls what it is given. Read on 2026-11-24 from
 * the library of CPython 3.11 to 3.14.
 */
export const PLAIN_DATA: Readonly<Record<string, string>> = {
  builtins:
    'ArithmeticError AssertionError FileNotFoundError ImportError LookupError OSError OverflowError PermissionError UnicodeDecodeError ZeroDivisionError',
  calendar: 'Calendar',
  configparser: 'BasicInterpolation ConfigParser ConverterMapping SectionProxy',
  csv: 'excel',
  decimal: 'DecimalTuple DivisionByZero Inexact InvalidOperation',
  'email._policybase': 'Compat32',
  'email.headerregistry': 'Address',
  'email.message': 'EmailMessage Message',
  'email.policy': 'EmailPolicy',
  graphlib: 'TopologicalSorter _NodeInfo',
  http: 'HTTPMethod HTTPStatus',
  'http.cookies': 'Morsel SimpleCookie',
  inspect: 'FullArgSpec Parameter Signature _ParameterKind',
  ipaddress: 'IPv4Interface IPv6Interface',
  itertools: 'combinations cycle islice permutations product',
  'json.decoder': 'JSONDecodeError',
  os: 'stat_result terminal_size',
  queue: 'Empty',
  re: 'RegexFlag',
  signal: 'Signals',
  struct: 'error',
  tarfile: 'TarInfo',
  textwrap: 'TextWrapper',
  tokenize: 'TokenInfo',
  types: 'GenericAlias',
  typing: '_GenericAlias _UnionGenericAlias',
  'urllib.parse': 'ParseResult SplitResult',
  'xml.etree.ElementTree': 'Element',
  zipfile: 'ZipInfo',
}
