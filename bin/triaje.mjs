#!/usr/bin/env node
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { COLLECTING, hand, ready, root } from './runtime.mjs'

// npm starts us through a shell, and ends only that shell: when it is gone, we are to go too
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && process.kill(process.pid, 'SIGTERM'), 250).unref()
}

// npm runs its scripts in this folder, but names of files count from where the user stands
const { INIT_CWD, npm_lifecycle_script: script = '' } = process.env
if (INIT_CWD && process.cwd() === root && script.includes('bin/triaje.mjs')) process.chdir(INIT_CWD)

const node = await ready()
const main = path.join(root, 'dist', 'main.js')
if (node === process.execPath) {
  for (const flag of COLLECTING) setFlagsFromString(flag)
  await import(pathToFileURL(main).href)
} else hand(node, [main, ...process.argv.slice(2)])
