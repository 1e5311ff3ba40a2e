import type { Basis, Citation } from 'rehab-rules';
import { useView } from './view.js';

const words: Readonly<Record<Basis, string>> = {
  'trial': 'trial',
  'observational': 'observational study',
  'guideline': 'guideline',
  'consensus': 'consensus',
  'protocol': 'protocol',
  'secondary': 'secondary report',
  'article': 'article',
  'house-default': 'house default, adjustable',
};

/** What supports a statement, each with its basis. */
export function SourcesView({ sources }: { readonly sources: readonly Citation[] }) {
  const { data } = useView();
  if (sources.length === 0) return null;
  return (
    <div class="sources">
      <p class="caption">Sources</p>
      <ul>
        {sources.map(({ source, title, year, locator, basis, recalled }) => {
          const address = addressOf(data.sources[source]);
          return (
            <li key={`${source} ${locator}`}>
              <span class={`tag basis ${basis}`}>{words[basis]}</span> {locator}.{' '}
              {address === null ? (
                title
              ) : (
                <a href={address} rel="noopener noreferrer" target="_blank">
                  {title}
                </a>
              )}
              {year !== undefined && ` (${year})`}
              {recalled === true && ', recalled and not read again'}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Only addresses of the web: a rule set may come from anybody. */
function addressOf(source: { readonly doi?: string; readonly url?: string } | undefined): string | null {
  if (source?.doi !== undefined && /^10\.\d{4,9}\/\S+$/.test(source.doi)) return `https://doi.org/${encodeURI(source.doi)}`;
  return source?.url !== undefined && /^https:\/\//.test(source.url) ? source.url : null;
}
