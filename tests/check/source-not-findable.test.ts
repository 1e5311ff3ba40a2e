import { describe, expect, it } from 'vitest';
import { findingsAfter, type Any } from './findings.js';

const cited = (source: object) => (rules: Any) => {
  rules.sources.paper = { title: 'Calf strain in runners', verification: 'read', reviewedOn: '2026-01-01', ...source };
  rules.warnings['runs-for-it'].sources = [{ id: 'paper', locator: 'table 2' }];
};
const missing = (basis: string) => [
  `source-not-findable at sources.paper: the source \`paper\` is of basis \`${basis}\`, but has no DOI, no address, and not both authors and year`,
];

describe('a source can be found by', () => {
  it.each<[string, object, string[]]>([
    ['its title alone: no', { basis: 'trial' }, missing('trial')],
    ['authors without a year: no', { basis: 'guideline', authors: 'Doe J' }, missing('guideline')],
    ['a year and a journal without authors: no', { basis: 'secondary', year: 2020, journal: 'Journal of Calves' }, missing('secondary')],
    ['authors and year', { basis: 'trial', authors: 'Doe J', year: 2020 }, []],
    ['a DOI', { basis: 'trial', doi: '10.1000/182' }, []],
    ['an address', { basis: 'protocol', url: 'https://clinic.example/protocol' }, []],
    ['nothing, and need not: a choice of the authors', { basis: 'house-default' }, []],
    ['nothing, and need not: an article for lay readers', { basis: 'article' }, []],
    ['its title alone, but what it is cannot be understood', { basis: 'trail' }, ['not-one-of at sources.paper.basis: expected one of `trial`, `guideline`, `consensus`, `protocol`, `observational`, `secondary`, `article`, `house-default`, found text "trail"']],
  ])('%s', (_, source, expected) => expect(findingsAfter(cited(source))).toEqual(expected));
});
