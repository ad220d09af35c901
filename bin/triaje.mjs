#!/usr/bin/env node
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { hand, ready, root } from './runtime.mjs'

const node = ready()
const main = path.join(root, 'dist', 'main.js')
if (node === process.execPath) await import(pathToFileURL(main).href)
else hand(node, [main, ...process.argv.slice(2)])
