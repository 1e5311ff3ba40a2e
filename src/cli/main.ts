#!/usr/bin/env node
import { once } from 'node:events';
import pc from 'picocolors';
import { run } from './run.js';
import { lineWidth, type Shell } from './shell.js';
import { dayOf } from './today.js';

const { stdin, stdout, stderr, env, argv } = process;

// A reader that closes early, like `head`, is no failure.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}

// picocolors also turns color on for every run in continuous integration; a file should not get color unless asked.
const wantsColor = pc.isColorSupported && (stdout.isTTY || Boolean(env.FORCE_COLOR));

const shell: Shell = {
  stdin,
  out: (text) => stdout.write(text),
  err: (text) => stderr.write(text),
  width: lineWidth(stdout.isTTY ? stdout.columns : undefined),
  colors: pc.createColors(wantsColor),
  today: dayOf(new Date()),
  drained: async () => {
    if (stdout.writableNeedDrain) await once(stdout, 'drain');
  },
  ...(stderr.isTTY ? { errColumns: stderr.columns } : {}),
  // The second time, an interrupt ends the process at once.
  onInterrupt: (stop) => {
    const signals = ['SIGINT', 'SIGTERM'] as const;
    for (const signal of signals) process.once(signal, stop);
    return () => signals.forEach((signal) => process.off(signal, stop));
  },
};

void run(argv.slice(2), shell).then((code) => {
  process.exitCode = code;
});
