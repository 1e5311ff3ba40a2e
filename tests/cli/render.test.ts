import { stripVTControlCharacters } from 'node:util';
import pc from 'picocolors';
import { describe, expect, it } from 'vitest';
import { createRehab } from '../../src/create-rehab.js';
import type { Guidance } from '../../src/decide/guidance.js';
import { hamstring } from '../../src/hamstring.js';
import { formats, render, type Format } from '../../src/cli/render/render.js';
import { exampleNames, readExample } from '../support/example-files.js';
import { miniRuleSet } from '../support/mini-rule-set.js';
import { runHere } from '../support/run-cli.js';

const rehab = createRehab(hamstring);
const plain = pc.createColors(false);
const closing = 'Decision support: criteria are met, not met or unknown. The clinician decides.';

type Snapshot = Parameters<typeof rehab.evaluate>[0];

async function rendered(format: Format, snapshot: Snapshot, width = 80, colors = plain): Promise<string> {
  return render(format, await rehab.evaluate(snapshot), rehab.ruleSet.data, width, colors);
}

/** The section under a heading, as one line of words. */
function section(text: string, heading: string): string {
  const part = text.split('\n\n').find((one) => one.startsWith(heading));
  return part?.replaceAll(/\s+/g, ' ') ?? '';
}

const jog = readExample('ready-to-jog');
const withoutScreens = { ...jog, screens: { testConditions: 'standard' } } as const;
const decided = { by: 'Dr. | Who*', reason: 'strength plateau,\nsee <note>', on: '2026-03-29' };
const snapshots: readonly (readonly [string, Snapshot])[] = [
  ...exampleNames.map((name) => [name, readExample(name)] as const),
  ['nothing known', {}],
  ['screens not answered', withoutScreens],
  ['a gate opened by a clinician', { ...jog, overrides: { maintain: decided, running: decided } }],
];

describe.each(snapshots)('%s', (_, snapshot) => {
  it('fits into 80 columns, and into other widths', async () => {
    for (const width of [40, 80, 100]) {
      const lines = (await rendered('text', snapshot, width)).split('\n');
      expect(lines.filter((line) => line.length > width)).toEqual([]);
    }
  });

  it('says the same with and without color', async () => {
    const colored = await rendered('text', snapshot, 80, pc.createColors(true));
    expect(stripVTControlCharacters(colored)).toBe(await rendered('text', snapshot));
    expect(colored).not.toBe(stripVTControlCharacters(colored));
  });

  it('promises nothing and speaks no code', async () => {
    for (const format of ['text', 'markdown'] as const) {
      const text = await rendered(format, snapshot);
      expect(text).not.toMatch(/\b(?:cleared|safe|guaranteed)\b/i);
      expect(text).not.toMatch(/undefined|null|NaN|\[object|greaterThan|lessThan|not-given|only-bounded|under-hold|step-back/);
    }
  });

  it('ends with who decides', async () => {
    expect(await rendered('text', snapshot)).toMatch(new RegExp(`\n\n${closing}\n$`));
    expect(await rendered('markdown', snapshot)).toMatch(new RegExp(`\n\n\\*${closing}\\*\n$`));
  });

  it('names every exercise once, as allowed or withheld, in text and in Markdown', async () => {
    const { exercises, withheld } = await rehab.evaluate(snapshot);
    for (const format of ['text', 'markdown'] as const) {
      const text = (await rendered(format, snapshot)).replaceAll(/\s+/g, ' ');
      for (const { code } of [...exercises, ...withheld]) expect(text.split(`(${code ?? ''})`).length).toBe(2);
    }
  });

  it('is the guidance itself as JSON', async () => {
    const json = await rendered('json', snapshot);
    expect(JSON.parse(json)).toEqual(await rehab.evaluate(snapshot));
    expect(json).toMatch(/^\{\n {2}"ruleSet"[\s\S]*\n\}\n$/);
  });
});

describe('what a clinician reads first', () => {
  it('who answered, and for which day', async () => {
    const { ruleSet } = await rehab.evaluate(jog);
    expect((await rendered('text', jog)).split('\n').slice(0, 3)).toEqual([
      'Hamstring strain: rehabilitation and return to running',
      'Assessed 2026-03-30',
      `Rule set hamstring ${ruleSet.version}, digest ${ruleSet.digest.slice(0, 12)}, reviewed ${ruleSet.reviewedOn}`,
    ]);
  });

  it('a hold stands before everything, with level, finding and action', async () => {
    const text = await rendered('text', readExample('red-flag'));
    expect(text.split('\n')[4]).toBe('HOLD: urgent, within days');
    const hold = section(text, 'HOLD');
    expect(hold).toContain('! Pattern of proximal avulsion: two or more signs (RF07)');
    expect(hold).toContain('found: Extent of bruising: extensive');
    expect(hold).toContain('now: Have the thigh examined and imaged within days.');
    expect(section(text, 'PHASE')).toBe('PHASE: Acute protection [acute] ── restore ── strengthen ── maintain');
  });

  it('an unanswered red-flag screen is one statement to make, not a page of questions', async () => {
    const text = await rendered('text', withoutScreens);
    const hold = section(text, 'HOLD');
    expect(hold).toMatch(/^HOLD: questions not answered/);
    expect(hold).toMatch(/\d+ questions are open that one statement answers: Red-flag screen\./);
    expect(hold).toContain('add "screens": { "redFlags": "complete" } when this is true: At this assessment every red flag');
    expect(hold).not.toContain('Saddle numbness');
    expect(section(text, 'SETBACK')).toContain('add "screens": { "flare": "complete" }');
  });

  it('one open question is asked as it is', async () => {
    const hold = section(await rendered('text', { ...jog, person: {}, redFlags: { pop: true } }), 'HOLD');
    expect(hold).toContain('? Age Completed years on the day of the assessment.');
    expect(hold).not.toContain('one statement');
  });

  it('a flare stands before the phase, with what to do', async () => {
    const text = await rendered('text', readExample('flare-up'));
    expect(text.split('\n')[4]).toMatch(/^SETBACK: Flare/);
    expect(section(text, 'SETBACK')).toContain('! Pulling sensation during a run (F3) found: Pull while running: yes now: Stop the run');
    const running = section(text, 'RETURN TO RUNNING');
    expect(running).toContain('RETURN TO RUNNING: stop Now at R4 (Walk 2 min, jog 4 min). To resume at R2 (Walk 4 min, jog 2 min).');
    expect(running).toContain('Wait at least 48 hours before the next run.');
    expect(running).toContain('✗ No flare in the last two days Flare within the last two days: yes → no');
  });

  it('the path shows what is behind and what is ahead', async () => {
    expect(await rendered('text', jog)).toContain('\n  acute ✓ ── restore ✓ ── [strengthen] ── maintain\n');
    expect(await rendered('markdown', jog)).toContain('\n\nacute ✓ → restore ✓ → **strengthen** → maintain\n\n');
  });

  it('each gap to the next phase shows the value, the threshold and its footing', async () => {
    const next = section(await rendered('text', jog), 'NEXT PHASE');
    expect(next).toMatch(/^NEXT PHASE: Maintain and prevent Not met: ✗/);
    expect(next).toContain('Isometric limb symmetry at 90 deg: 85.9 % (232 N, 270 N) → 90 % or more (house default)');
    expect(next).toContain('✗ No pain on palpation Pain on palpation: 1 NRS → 0 NRS ');
    expect(next).toContain('? Runs at full speed without pain Highest speed run without pain: not given → 100 % or more to measure: Highest speed');
    expect(next).toMatch(/Trust in the injured leg: 7 points → 8 points or more \(house default\) or Injury-Psychological/);
    expect(next).toMatch(/Met \(\d\): The goal is return to sport;/);
  });

  it('running starts with its level, its session and its limits', async () => {
    const running = section(await rendered('text', jog), 'RETURN TO RUNNING');
    expect(running).toMatch(/^RETURN TO RUNNING: start Next session: R1 \(Walk 5 min, jog 1 min\)\. Walk 5 minutes/);
    expect(running).toMatch(/Pain at most 2 NRS; at least 48 hours between two runs\. All \d+ conditions to run are met\.$/);
  });

  it('exercises come with dosage and pain limit, and only the step of the present running level', async () => {
    const exercises = section(await rendered('text', jog), "TODAY'S EXERCISES");
    expect(exercises).toContain('- Bridge walk-outs (E23) 3 x 10 · pain at most 3 NRS');
    expect(exercises).toContain('week 3: 3 x 6-8, 3 times a week');
    expect(exercises).toMatch(/Walk-jog intervals \(E41\) R1: (?!.*R2:)/);
    expect(await rendered('markdown', jog)).toMatch(/\| Exercise \| Dosage \| Pain limit \|\n\| --- \| --- \| --- \|\n\| Bridge march/);
  });

  it('withheld exercises stand under their reason', async () => {
    const withheld = section(await rendered('text', jog), 'WITHHELD EXERCISES');
    expect(withheld).toContain('- From the phase "Maintain and prevent" 11+ warm-up (E45); Weekly eccentric block (E46).');
    expect(section(await rendered('text', readExample('red-flag')), 'WITHHELD EXERCISES')).toContain('- On hold Gluteal squeeze (E04);');
  });

  it('warnings are ordered by severity', async () => {
    const warnings = section(await rendered('text', readExample('day-12')), 'WARNINGS');
    expect(warnings).toMatch(/Soon, within two weeks: ! Walking not pain-free by the seventh day.*Caution: ! Apprehension/);
    expect(section(await rendered('text', readExample('day-12')), 'TO BE SEEN')).toContain('soon, within two weeks Because of: Walking not');
  });

  it('a decision that opened a gate is told with its author, and cannot break the document', async () => {
    const snapshot = { ...jog, overrides: { maintain: decided } };
    expect(section(await rendered('text', snapshot), 'PHASE')).toContain('decided by Dr. | Who* on 2026-03-29: strength plateau, see <note>');
    expect(await rendered('markdown', snapshot)).toContain(
      String.raw`  - decided by Dr. \| Who\* on 2026-03-29: strength plateau, see \<note\>`,
    );
  });

  it('doubts about the data are told in the answer too', async () => {
    const text = await rendered('text', { ...jog, strength: { isometric: { injured: 200 } } });
    expect(section(text, 'CHECK THE DATA')).toMatch(/\? strength\.isometric\.symmetry: .* cannot be worked out: .*/);
  });
});

describe("a clinic's own rule set", () => {
  async function answered(change: (rules: ReturnType<typeof miniRuleSet>) => object, snapshot: object): Promise<string> {
    const own = createRehab(change(miniRuleSet()));
    return render('text', await own.evaluate(snapshot), own.ruleSet.data, 80, plain);
  }

  it('without running, the section is left out', async () => {
    const text = await answered((rules) => ({ ...rules, running: undefined }), { screens: { signs: 'complete' } });
    expect(text).toContain('PHASE: Early\n  [early] ── late\n');
    expect(text).not.toContain('RUNNING');
  });

  it('without screens, each question is asked', async () => {
    const text = await answered((rules) => ({ ...rules, screens: {} }), {});
    expect(section(text, 'HOLD')).toBe(
      'HOLD: questions not answered Nothing goes forward until this is resolved. Not ruled out: Two signs. To ask or measure: ? Deformity Look. ? Numbness Ask.',
    );
  });

  it('a setback that keeps the phase down says so', async () => {
    const snapshot = {
      assessedOn: '2026-01-09',
      injury: { date: '2026-01-01' },
      pain: { walking: 0 },
      analgesic: { taken: false },
      screens: { signs: 'complete' },
      swelling: 'severe',
    };
    const text = await answered((rules) => rules, snapshot);
    expect(section(text, 'SETBACK')).toBe(
      'SETBACK: Severe swelling ! Severe swelling found: Swelling: severe now: Rest. This keeps the phase at "Early": Severe swelling.',
    );
  });

  it('a value that does not count says why', async () => {
    const snapshot = { pain: { walking: 0 }, analgesic: { taken: true }, screens: { signs: 'complete' } };
    expect(section(await answered((rules) => rules, snapshot), 'NEXT PHASE')).toContain(
      'Pain while walking: 0 NRS, counts only when: No analgesic taken → 0 NRS (house default)',
    );
  });
});

it.each(formats)('the command writes the %s format', async (format) => {
  const { code, stdout } = await runHere(['evaluate', '-', '--format', format], JSON.stringify(jog));
  expect(code).toBe(0);
  if (format === 'json') expect((JSON.parse(stdout) as Guidance).running?.level).toBe('R1');
  else expect(stdout).toBe(await rendered(format, jog));
});

it('a fault of the tool is told as one: exit 1', async () => {
  const { run } = await import('../../src/cli/run.js');
  let told = '';
  const broken = (): never => {
    throw new Error('no paper');
  };
  const code = await run(['evaluate', 'examples/day-2.json'], { stdin: emptyInput(), out: broken, err: (text) => (told += text), width: 80, today: '2026-03-01', colors: plain });
  expect(code).toBe(1);
  expect(told).toMatch(/^error: rehab-rules failed; this is a fault of the tool, not of your files\nError: no paper/);
});

async function* emptyInput(): AsyncGenerator<string> {
  yield await Promise.resolve('');
}
