import type { Guidance } from '../../decide/guidance.js';
import { severityWords } from '../../decide/words/level.js';
import { about, coded, item, list } from './block.js';
import type { Section } from './report.js';

/** What to watch for, most severe first. */
export function warningSection({ warnings }: Guidance): Section[] {
  if (warnings.length === 0) return [];
  const severities = [...new Set(warnings.map(({ severity }) => severity))];
  return [
    {
      heading: 'Warnings',
      tone: severities.some((severity) => severity === 'emergency' || severity === 'urgent') ? 'alarm' : 'caution',
      blocks: severities.flatMap((severity) =>
        list(
          warnings
            .filter((warning) => warning.severity === severity)
            .map(({ id, label, code, text }) => about(item(coded(label, code), [text], severity === 'info' ? 'none' : 'alarm'), 'warning', id)),
          sentence(severityWords[severity]),
        ),
      ),
    },
  ];
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
