const decision = /^- (?:[0-9a-f]{7,}: )?Decision: /;

/** Moves what the latest release of a changelog says about decisions under a heading of its own, before everything else. */
export function decisionChanges(changelog: string): string {
  const releases = changelog.split(/^(?=## )/m);
  const latest = releases[1];
  if (latest === undefined || latest.includes('\n### Decision changes\n')) return changelog;
  // An entry reaches to the next one or to the next heading.
  const [title = '', ...blocks] = latest.split(/^(?=- |### )/m);
  const moved = blocks.filter((block) => decision.test(block));
  if (moved.length === 0) return changelog;
  const rest = blocks.filter((block) => !decision.test(block));
  const isEmpty = (block: string, i: number): boolean => block.startsWith('### ') && (rest[i + 1] ?? '### ').startsWith('### ');
  const kept = rest.filter((block, i) => !isEmpty(block, i));
  const entries = moved.map((block) => `${block.replace(decision, '- ').trimEnd()}\n`).join('');
  releases[1] = `${`${title}### Decision changes\n\n${entries}\n${kept.join('')}`.trimEnd()}\n${releases.length > 2 ? '\n' : ''}`;
  return releases.join('');
}
