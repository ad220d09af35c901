#!/usr/bin/env node
// Runs a script of this project with Node 24: node bin/node.mjs FILE [ARGUMENTS]
import { hand, ready } from './runtime.mjs'

hand(ready({ build: false }), process.argv.slice(2))
