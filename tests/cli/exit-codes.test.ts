import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { exitCode } from '../../src/cli/ending.js';
import { runBin } from '../support/run-cli.js';

const jog = 'examples/ready-to-jog.json';

describe('exit codes, as a function', () => {
  it.each([
    ['answered', 0],
    ['failed', 1],
    ['findings', 2],
    ['usage', 64],
    ['unreadable', 66],
  ] as const)('%s is %i', (ending, code) => {
    expect(exitCode(ending)).toBe(code);
  });
});

describe.concurrent('the command line as a process', { timeout: 60_000 }, () => {
  it.each([
    { why: 'a snapshot is answered', args: ['evaluate', jog], code: 0, out: /RETURN TO RUNNING: start/ },
    { why: 'a hold is an answer too', args: ['evaluate', 'examples/red-flag.json'], code: 0, out: /HOLD: urgent/ },
    { why: 'help is asked for', args: ['--help'], code: 0, out: /evaluate.*Answer one assessment snapshot/ },
    { why: 'help of the command is asked for', args: ['evaluate', '--help'], code: 0, out: /--rules <ruleset>[\s\S]*--format <format>/ },
    { why: 'the version is asked for', args: ['--version'], code: 0, out: new RegExp(`^${packageJson.version}\n$`) },
    { why: 'no command is given', args: [], code: 64, err: /Usage: rehab-rules/ },
    { why: 'the command is misspelled', args: ['evalute', jog], code: 64, err: /unknown command 'evalute'\n\(Did you mean evaluate\?\)/ },
    { why: 'an option is misspelled', args: ['evaluate', jog, '--fromat', 'json'], code: 64, err: /unknown option '--fromat'\n\(Did you mean --format\?\)/ },
    { why: 'the format is unknown', args: ['evaluate', jog, '--format', 'xml'], code: 64, err: /Allowed choices are text, json, markdown/ },
    { why: 'the file is left out', args: ['evaluate'], code: 64, err: /missing required argument 'file'/ },
    { why: 'two files are given', args: ['evaluate', jog, jog], code: 64, err: /too many arguments/ },
    { why: 'the rule set is an address', args: ['evaluate', jog, '--rules', 'https://example.org/rules.json'], code: 64, err: /never fetched/ },
    { why: 'the file does not exist', args: ['evaluate', 'nowhere.json'], code: 66, err: /^error: there is no file `nowhere\.json`\n$/ },
    { why: 'the file is a folder', args: ['evaluate', 'examples'], code: 66, err: /`examples` is a folder, not a file/ },
    { why: 'the rule set does not exist', args: ['evaluate', jog, '--rules', 'hamstrings'], code: 66, err: /no file `hamstrings` \(did you mean `hamstring`\?\)/ },
    { why: 'the folder has no rule files', args: ['evaluate', jog, '--rules', 'src/cli/words'], code: 66, err: /no \.json file in the folder/ },
  ])('$why: exit $code', async ({ args, code, out, err }) => {
    const result = await runBin(args);
    expect(result.code).toBe(code);
    if (out === undefined) expect(result.stdout).toBe('');
    else expect(result.stdout).toMatch(out);
    if (err === undefined) expect(result.stderr).toBe('');
    else expect(result.stderr).toMatch(err);
  });

  it('a finding in the snapshot: exit 2, told on standard error with its place', async () => {
    const result = await runBin(['evaluate', '-'], { stdin: '{\n  "pain": { "rest": 11 }\n}' });
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toBe(
      '(stdin):2:21: error: expected a value from 0 to 10 NRS, found 11 [out-of-range]\n  at pain.rest: check the value and its unit\n',
    );
  });

  it('a warning about the snapshot: exit 0, with the warning beside the answer', async () => {
    const stdin = '{ "strength": { "isometric": { "injured": 200 } } }';
    const result = await runBin(['evaluate', '-', '--format', 'json'], { stdin });
    expect(result.code).toBe(0);
    expect(JSON.parse(result.stdout)).toMatchObject({ phase: { id: 'acute' }, issues: [{ code: 'one-side-missing' }] });
    expect(result.stderr).toMatch(/^\(stdin\):1:30: warning: .*\[one-side-missing\]/);
  });

  it.runIf(existsSync('/dev/full'))('standard output cannot be written: exit 1', () => {
    const { status } = spawnSync('sh', ['-c', `${process.execPath} --import tsx src/cli/main.ts evaluate ${jog} > /dev/full`]);
    expect(status).toBe(1);
  });

  it('a reader that stops early is no failure', () => {
    const { stdout, stderr } = spawnSync(
      'bash',
      ['-c', `${process.execPath} --import tsx src/cli/main.ts evaluate ${jog} --format json | head -c 1; echo " \${PIPESTATUS[0]}"`],
      { encoding: 'utf8' },
    );
    expect(stdout).toBe('{ 0\n');
    expect(stderr).toBe('');
  });

  it('color comes with FORCE_COLOR, and not with NO_COLOR or into a pipe', async () => {
    const escape = '\u001b[';
    expect((await runBin(['evaluate', jog], { env: { FORCE_COLOR: '1' } })).stdout).toContain(escape);
    expect((await runBin(['evaluate', jog], { env: { NO_COLOR: '1', FORCE_COLOR: '1' } })).stdout).not.toContain(escape);
    expect((await runBin(['evaluate', jog], { env: { CI: 'true' } })).stdout).not.toContain(escape);
  });
});
