import type { RuleSetData } from '../../rule-set/rule-set.js';
import type { RunningLevel, RunningSession } from '../../rule-set/running.js';
import { linesOf } from './lines-of.js';
import type { Picture, Shape } from './picture.js';

const width = 440;
const step = 46;
const bar = { height: 10, width: 200 };

/** The running ladder, last level on top: what each session holds, and where a level has conditions of its own. */
export function ladderPicture({ label, levelOrder, levels }: NonNullable<RuleSetData['running']>): Picture {
  const most = Math.max(1, ...levelOrder.map((id) => minutesOf(levels[id])));
  const indent = Math.min(14, 110 / levelOrder.length);
  const shapes = levelOrder.flatMap((id, i): Shape[] => {
    const level = levels[id];
    return level === undefined ? [] : rung(id, level, { x: 8 + i * indent, y: (levelOrder.length - 1 - i) * step }, most);
  });
  const texts = levelOrder.map((id) => `${id}, ${levels[id]?.label ?? id}${levels[id]?.entry === undefined ? '' : ', with conditions of its own'}`);
  return {
    name: 'ladder',
    title: `The ladder: ${label}`,
    description: `From the first level to the last: ${texts.join('; ')}.`,
    width,
    height: levelOrder.length * step + 4,
    shapes,
  };
}

function rung(id: string, { label, session, entry }: RunningLevel, { x, y }: { x: number; y: number }, most: number): Shape[] {
  const letters = Math.floor((width - x - 12) / 8.4);
  const [title = ''] = linesOf(id === label ? id : `${id} · ${label}`, letters, 1);
  return [
    { kind: 'line', role: 'line', points: [[x, y + step], [x, y + 4], [width - 1, y + 4]] },
    ...(entry === undefined ? [] : [{ kind: 'box' as const, role: 'gate' as const, x: x - 2.5, y: y + 12, width: 5, height: 26, round: 2 }]),
    { kind: 'words', text: title, x: x + 12, y: y + 22, style: 'name' },
    ...sessionBars(session, x + 12, y + 30, most),
  ];
}

/** Minutes of walking and jogging of a session in their parts; for levels of speed, the band of speed. */
function sessionBars(session: RunningSession, x: number, y: number, most: number): Shape[] {
  const { speedPercent, walkMinutes = 0, runMinutes = 0, repetitions = 1 } = session;
  const box = (role: 'walk' | 'run' | 'speed' | 'ground', from: number, share: number): Shape => ({ kind: 'box', role, x: x + from * bar.width, y, width: share * bar.width, height: bar.height });
  if (speedPercent !== undefined) {
    const { min, max } = speedPercent;
    return [box('ground', 0, 1), box('speed', Math.min(min, 100) / 100, Math.max(0, Math.min(max, 100) - min) / 100)];
  }
  const run = highest(runMinutes);
  const total = walkMinutes + run;
  if (total === 0) return [];
  // A session of many short repetitions would be too fine to draw.
  const parts = Math.min(repetitions, 40);
  const scale = (repetitions / parts) / most;
  return Array.from({ length: parts }, (_, i) => {
    const start = i * total * scale;
    return [...(walkMinutes === 0 ? [] : [box('walk', start, walkMinutes * scale)]), ...(run === 0 ? [] : [box('run', start + walkMinutes * scale, run * scale)])];
  }).flat();
}

function minutesOf(level: RunningLevel | undefined): number {
  const { walkMinutes = 0, runMinutes = 0, repetitions = 1 } = level?.session ?? {};
  return (walkMinutes + highest(runMinutes)) * repetitions;
}

function highest(amount: number | { readonly max: number }): number {
  return typeof amount === 'number' ? amount : amount.max;
}
