import childProcess from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

/** What every program shares: whoever changes it changes all objects, lists and functions. */
const shared: readonly object[] = [
  globalThis, Object, Function, Array, String, Number, Boolean, BigInt, Symbol, RegExp, Date, Error, Map, Set, WeakMap, Promise, JSON, Math, Reflect,
  ...[Object, Function, Array, String, Number, Boolean, BigInt, Symbol, RegExp, Date, Error, Map, Set, WeakMap, Promise].map((one) => one.prototype as object),
];

const happened: string[] = [];
const own = new Map<unknown, number>();

/** Tells values of shared objects apart without looking into them. */
function identity(value: unknown): string {
  if (typeof value === 'symbol') return value.toString();
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return String(value);
  let number = own.get(value);
  if (number === undefined) own.set(value, (number = own.size));
  return `#${number}`;
}

/** A picture of everything shared; two of them are equal when nothing was changed in between. */
export function sharedState(): string {
  return shared
    .map((one) =>
      Reflect.ownKeys(one)
        .map((key) => {
          const property = Object.getOwnPropertyDescriptor(one, key) as Readonly<Record<string, unknown>> | undefined;
          return `${String(key)}=${identity(property?.value)},${identity(property?.get)},${identity(property?.set)}`;
        })
        .join(';'),
    )
    .join('\n');
}

/** Watches what a file must never bring about: writing, starting a program, reaching the network, running its own code. */
export function watch(): void {
  Object.assign(globalThis, { tripwire: () => happened.push('code of the file was run') });
  const guard = (module: object, names: readonly string[], what: string): void => {
    for (const name of names) {
      if (!(name in module)) continue;
      const refuse = (): never => {
        happened.push(`${what}: ${name}`);
        throw new Error(`${what} is not allowed here`);
      };
      Object.assign(module, { [name]: refuse });
    }
  };
  const writing = ['writeFile', 'appendFile', 'mkdir', 'mkdtemp', 'rm', 'rmdir', 'unlink', 'rename', 'copyFile', 'cp', 'symlink', 'link', 'truncate', 'chmod', 'chown', 'utimes'];
  guard(fs, [...writing, ...writing.map((name) => `${name}Sync`), 'createWriteStream'], 'writing');
  guard(fs.promises, writing, 'writing');
  guard(childProcess, ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'], 'starting a program');
  guard(net, ['connect', 'createConnection'], 'reaching the network');
  guard(http, ['request', 'get'], 'reaching the network');
  guard(https, ['request', 'get'], 'reaching the network');
  guard(globalThis, ['fetch'], 'reaching the network');
  syncBuiltinESMExports();
}

/** Does what must be seen, and says what was not seen; a watch that sees nothing would prove nothing. */
export function blindSpots(): string[] {
  const before = sharedState();
  Object.assign(Object.prototype, { polluted: true });
  const missed = sharedState() === before ? ['a changed prototype'] : [];
  Reflect.deleteProperty(Object.prototype, 'polluted');
  const attempts: readonly (() => unknown)[] = [
    () => fs.writeFileSync('seen.txt', ''),
    () => childProcess.spawn('node'),
    () => net.connect(1),
    () => (globalThis as unknown as { tripwire: () => void }).tripwire(),
  ];
  for (const attempt of attempts) {
    try {
      attempt();
    } catch {
      // It was kept from happening.
    }
    if (takeEvents().length === 0) missed.push(String(attempt));
  }
  return missed;
}

/** What happened since the last call that should not have. */
export function takeEvents(): string[] {
  return happened.splice(0);
}
