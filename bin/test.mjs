#!/usr/bin/env node
// Runs the tests: all of them, or the files and node:test options given.
import { hand, ready, root } from './runtime.mjs'

const given = process.argv.slice(2)
const files = given.some((argument) => !argument.startsWith('-'))
  ? []
  : ['src/**/*.test.ts', 'test/**/*.test.ts']
process.chdir(root)
hand(await ready(), ['--test', ...given, ...files])
