import { ruleBookAddress, type RuleBookKind } from 'rehab-rules';
import { useView } from './view.js';

/** Leads to the place of a part in the rule book; only the bundled rule set has one here. */
export function BookLink({ kind, id, label }: { readonly kind: RuleBookKind; readonly id: string; readonly label: string }) {
  const { book } = useView();
  return book === null ? null : (
    <p>
      <a href={book + ruleBookAddress(kind, id)}>
        In the rule book<span class="hidden">: {label}</span>
      </a>
    </p>
  );
}
