import { namesIn } from '../../rule-set/check-cycles.js';
import type { Root } from '../../rule-set/condition.js';
import type { RuleSetData } from '../../rule-set/rule-set.js';
import { plural } from '../../decide/words/quantity.js';
import { linesOf } from './lines-of.js';
import type { Picture, Shape } from './picture.js';

const width = 440;
const boxHeight = 64;
const gap = 46;
const main = { x: 1, width: 258 };
const side = { x: 296, width: 143 };

/** The phases from first to last with the gates between them, and running beside them. */
export function pathPicture(data: RuleSetData): Picture {
  const top = (i: number): number => 1 + i * (boxHeight + gap);
  const shapes = data.phaseOrder.flatMap((id, i): Shape[] => {
    const { label = id, entry } = data.phases[id] ?? {};
    return [...(i === 0 ? [] : connection(top(i), entry)), ...box(main, top(i), `Phase ${i + 1}`, label, 27)];
  });
  const last = data.phaseOrder.length - 1;
  const running = data.running === undefined ? [] : runningShapes(data.running, top(Math.max(0, data.phaseOrder.indexOf(data.running.fromPhase))));
  return { name: 'path', title: 'The path of phases', description: described(data), width, height: top(last) + boxHeight + 1, shapes: [...shapes, ...running] };
}

function box({ x, width: w }: typeof main, y: number, over: string, label: string, letters: number): Shape[] {
  const lines = linesOf(label, letters);
  return [
    { kind: 'box', role: 'box', x, y, width: w, height: boxHeight, round: 8 },
    { kind: 'words', text: over, x: x + 16, y: y + 20, style: 'detail' },
    ...lines.map((text, i): Shape => ({ kind: 'words', text, x: x + 16, y: y + 38 + i * 17, style: 'name' })),
  ];
}

function connection(y: number, entry: Root | undefined): Shape[] {
  const x = main.x + 36;
  return [
    { kind: 'line', role: 'line', points: [[x, y - gap], [x, y]] },
    { kind: 'line', role: 'line', points: [[x - 5, y - 8], [x, y - 1], [x + 5, y - 8]] },
    { kind: 'box', role: 'gate', x: x - 16, y: y - gap / 2 - 3, width: 32, height: 5, round: 2 },
    { kind: 'words', text: `Gate: ${asked(entry)}`, x: x + 26, y: y - gap / 2 + 4, style: 'detail' },
  ];
}

function runningShapes({ label, entry, levelOrder }: NonNullable<RuleSetData['running']>, y: number): Shape[] {
  const [from, to] = [main.x + main.width, side.x];
  const middle = y + boxHeight / 2;
  const names = linesOf(label, 14);
  const height = 49 + names.length * 17;
  const top = Math.max(1, middle - height / 2);
  return [
    { kind: 'line', role: 'line', points: [[from, middle], [to, middle]] },
    { kind: 'box', role: 'gate', x: (from + to) / 2 - 2.5, y: middle - 16, width: 5, height: 32, round: 2 },
    { kind: 'box', role: 'soft-box', x: side.x, y: top, width: side.width, height, round: 8 },
    ...names.map((text, i): Shape => ({ kind: 'words', text, x: side.x + 12, y: top + 21 + i * 17, style: 'name' })),
    { kind: 'words', text: `Gate: ${asked(entry)}`, x: side.x + 12, y: top + height - 27, style: 'detail' },
    { kind: 'words', text: `Ladder: ${plural(levelOrder.length, 'level')}`, x: side.x + 12, y: top + height - 11, style: 'detail' },
  ];
}

function asked(entry: Root | undefined): string {
  const count = entry === undefined ? 0 : new Set(namesIn(entry).criteria).size;
  return count === 1 ? '1 criterion' : `${count} criteria`;
}

function described(data: RuleSetData): string {
  const phases = data.phaseOrder.map((id, i) => `phase ${i + 1}, ${data.phases[id]?.label ?? id}${i === 0 ? ', open to everybody' : `, behind a gate of ${asked(data.phases[id]?.entry)}`}`);
  const { running } = data;
  const beside = running === undefined ? '' : ` Running is possible from the phase ${data.phases[running.fromPhase]?.label ?? running.fromPhase} on, behind a gate of ${asked(running.entry)}, on a ladder of ${plural(running.levelOrder.length, 'level')}.`;
  return `From first to last: ${phases.join('; ')}.${beside}`;
}
