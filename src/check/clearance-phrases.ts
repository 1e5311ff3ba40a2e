/** How a language says that somebody may go on without a risk. Each phrase is the inside of a regular expression. */
export interface ClearancePhrases {
  /** What promises too much. */
  readonly promises: readonly string[];
  /** Before a promise in the same sentence, these take it back. */
  readonly denials: readonly string[];
  /** They begin a condition, which ends at a comma; a denial inside it does not reach the promise. */
  readonly conditions: readonly string[];
  /** Whoever may say so: a sentence that leaves it to them promises nothing. */
  readonly deciders: readonly string[];
}

/** The phrases by language. Few and certain ones: a text that is wrongly blamed does more harm than one that slips through. */
export const clearancePhrases: Readonly<Record<string, ClearancePhrases>> = {
  en: {
    promises: [
      'cleared (?:to|for)',
      '(?:gives?|grants?) (?:you )?clearance',
      '(?<!feels? )safe(?: for (?:you|them|people))? to(?! (?:you|them|me|us)(?!\\p{L}))',
      '(?:is|are|now) safe for (?:sport|running|training|play|competition)',
      '(?:completely|perfectly|absolutely|totally|100 ?%) safe',
      '(?:can|may) (?:now )?safely',
      'guarantee[sd]?',
      'risk[- ]free',
      '(?:no|zero|without(?: any)?) risk of (?:re-?injury|injury|a new injury)',
      '(?:is|are) (?:now )?(?:fully|completely) (?:healed|recovered)(?: and|,)[^,]* return',
      '(?:can(?:no|[’\'])t|will not|won[’\']t) (?:be|get) (?:re-?injured|injured again)',
      '(?:is|are|[’\']re) (?:now )?fit to (?:play|compete|return)',
    ],
    denials: [
      'not', 'no', 'never', 'nobody', 'no one', 'nothing', 'none', 'neither', 'nor', 'without', 'cannot', '\\p{L}+n[’\']t',
      'until', 'unless', 'before', 'whether',
    ],
    conditions: ['if', 'when', 'once', 'as soon as', 'after', 'because', 'since', 'provided'],
    deciders: ['clinicians?', 'doctors?', 'physicians?', 'surgeons?', '(?:physio)?therapists?', 'physios?'],
  },
  de: {
    promises: [
      'freigegeben (?:für|zum|zur)', 'garantiert', 'garantieren', 'risikofrei', 'risikolos', 'gefahrlos', 'bedenkenlos',
      'ohne (?:jedes )?Risiko', 'kein Risiko (?:einer|für eine)',
    ],
    denials: ['nicht', 'nichts', 'nie', 'niemals', 'niemand', 'keine?[nmrs]?', 'weder', 'noch', 'ohne', 'bis', 'bevor', 'ob'],
    conditions: ['wenn', 'falls', 'sobald', 'nachdem', 'weil', 'da', 'sofern'],
    deciders: ['Arzt', 'Ärzt\\p{L}*', '\\p{L}*therapeut\\p{L}*', 'Chirurg\\p{L}*', 'Behandler\\p{L}*'],
  },
  fr: {
    promises: [
      'garanti(?:e|s|es|r|t|ssent)?', 'sans (?:aucun )?(?:risque|danger)', 'aucun risque de (?:récidive|rechute|nouvelle blessure|blessure)',
      'risque zéro', 'feu vert pour',
    ],
    denials: ['ne', 'n', 'pas', 'jamais', 'aucun', 'aucune', 'rien', 'personne', 'ni', 'sans', 'non', 'avant'],
    conditions: ['si', 's[’\']il', 'quand', 'lorsque', 'dès que', 'une fois', 'après'],
    deciders: ['cliniciens?', 'cliniciennes?', 'médecins?', 'chirurgiens?', 'kinés?', 'kinésithérapeutes?', 'physiothérapeutes?'],
  },
  es: {
    promises: [
      'garantiza(?:n|r|d[oa]s?)?', 'garantía de', 'sin (?:ningún )?(?:riesgos?|peligro)', 'ningún riesgo de (?:recaída|recidiva|lesión)',
      'riesgo cero', 'luz verde para',
    ],
    denials: ['no', 'nunca', 'jamás', 'nadie', 'nada', 'ningún', 'ninguna', 'ni', 'sin', 'tampoco', 'antes'],
    conditions: ['si', 'cuando', 'en cuanto', 'una vez', 'después'],
    deciders: ['clínic[oa]s?', 'médic[oa]s?', 'doctor(?:a|es|as)?', 'cirujan[oa]s?', 'fisioterapeutas?'],
  },
};
