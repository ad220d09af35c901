#!/usr/bin/env node
// Runs a script of this project with Node 24: node bin/node.mjs [--build] FILE [ARGUMENTS]
import { hand, ready } from './runtime.mjs'

const given = process.argv.slice(2)
const build = given[0] === '--build'
hand(await ready({ build }), build ? given.slice(1) : given)
