import { cpus } from 'node:os';

/** What the figures depend on. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly node: string;
}

/** The machine of this run, named by nothing but its processor and Node. */
export function machine(): Machine {
  const all = cpus();
  return { cpu: all[0]?.model.replace(/\s+/g, ' ').trim() ?? 'unknown', cores: all.length, node: process.version };
}
