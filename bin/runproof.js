#!/usr/bin/env node
const [major, minor] = process.versions.node.split('.').map(Number)
if (major > 20 || (major === 20 && minor >= 19)) import('../dist/cli.js')
else {
  console.error(`runproof needs Node 20.19 or newer; this is ${process.version}`)
  process.exitCode = 2
}
