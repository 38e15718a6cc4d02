#!/usr/bin/env node
/** `npx nhip …`: makes sure packages and Node 24 are there, then runs the command line itself (nhip.ts). */
import { handOver, install } from './setup.js';

install();
// The caller's folder stays the working folder: paths on the command line are meant from there.
handOver('scripts/nhip.ts', process.argv.slice(2));
