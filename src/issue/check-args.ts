/** What each finding of the static checks says about itself. */
export interface CheckIssueArgs {
  /** A criterion that no value can meet, so whatever asks for it stays closed. */
  'never-met': {
    /** Id of the criterion. */
    readonly criterion: string;
    /** The two comparisons that exclude each other, in words; null when no single pair does. */
    readonly clash: readonly [string, string] | null;
  };
  /** A criterion or a comparison that every value meets, so it asks for nothing. */
  'always-met': {
    /** "criterion" or "comparison". */
    readonly kind: string;
    /** Id of the criterion, or the comparison in words. */
    readonly what: string;
  };
  /** A gate or an exercise whose own conditions exclude each other. */
  'never-opens': {
    /** "phase", "running gate", "level", "exercise" or "condition under a hold". */
    readonly kind: string;
    /** Its id. */
    readonly id: string;
    /** The two comparisons that exclude each other, in words; null when no single pair does. */
    readonly clash: readonly [string, string] | null;
  };
  /** A warning, hold, setback or advice whose conditions exclude each other. */
  'never-fires': {
    /** "warning", "hold", "setback" or "advice". */
    readonly kind: string;
    /** Its id. */
    readonly id: string;
    /** The two comparisons that exclude each other, in words; null when no single pair does. */
    readonly clash: readonly [string, string] | null;
  };
  /** A phase, level or exercise that nobody reaches, because what comes before it excludes it. */
  'never-reached': {
    /** "phase", "level" or "exercise". */
    readonly kind: string;
    /** Its id. */
    readonly id: string;
    /** What excludes it, in words: "the gates before it", "the holds". */
    readonly because: string;
  };
  /** A gate that is open whenever the gates before it are, so it asks for nothing more. */
  'gate-implied': {
    /** "phase" or "level". */
    readonly kind: string;
    /** Its id. */
    readonly id: string;
  };
  /** Two criteria that are met by exactly the same values. */
  'duplicate-criterion': {
    /** Id of the second. */
    readonly criterion: string;
    /** Id of the first. */
    readonly other: string;
  };
  /** A part of a list that changes nothing, because another part of the list decides alone. */
  'shadowed': {
    /** The part, in words or as the id of a criterion. */
    readonly part: string;
    /** The part that decides. */
    readonly by: string;
  };
  /** A condition that a worse value meets and a better one does not. */
  'worse-opens': {
    /** What opens, in words: "the gate of `strengthen`", "the hold `fever`". */
    readonly what: string;
    /** Id of the fact. */
    readonly fact: string;
    /** A value that meets the condition, as written in a snapshot. */
    readonly worse: string;
    /** A better value that does not. */
    readonly better: string;
    /** True for a hold or a setback: it is lifted by the worse value. */
    readonly lifts: boolean;
  };
  /** A statement with a number that names nothing it rests on. */
  'no-source': {
    /** Where: "criterion", "hold" and so on. */
    readonly kind: string;
    /** Its id; empty for a part that stands alone. */
    readonly id: string;
  };
  /** A source that claims to be a publication, but cannot be found by what is written of it. */
  'source-not-findable': {
    /** Id of the source. */
    readonly source: string;
    /** What it claims to be: `trial`, `guideline`. */
    readonly basis: string;
  };
  /** A number or a condition that differs from the parent's, under the sources of the parent. */
  'inherited-source': {
    /** Where: "criterion", "hold" and so on. */
    readonly kind: string;
    /** Its id; empty for a part that stands alone. */
    readonly id: string;
  };
  /** A source that carries no date of review. */
  'never-reviewed': {
    /** Id of the source. */
    readonly source: string;
  };
  /** A rule set or a source that was reviewed too long ago. */
  'review-overdue': {
    /** Id of the source; null for the rule set as a whole. */
    readonly source: string | null;
    /** Day of the last review. */
    readonly reviewedOn: string;
    /** Days since then. */
    readonly days: number;
    /** Most days that may pass. */
    readonly limit: number;
  };
  /** A fact, criterion or source that nothing refers to. */
  'unused': {
    /** "fact", "criterion" or "source". */
    readonly kind: string;
    /** Its id. */
    readonly id: string;
    /** The id of the parent that is most like it; null when none is, or when there is no parent. */
    readonly nearest: string | null;
  };
  /** Phases beyond the first can be entered although no red flag was asked for. */
  'no-red-flag-screen': {
    /** The phases that can be entered so. */
    readonly phases: readonly string[];
  };
  /** A hold or setback stays unknown, and so counts, even when every screen is complete: some of its facts must be reported each time. */
  'unscreened': {
    /** "hold" or "setback". */
    readonly kind: string;
    /** Its id. */
    readonly id: string;
    /** Ids of the facts that no screen decides. */
    readonly facts: readonly string[];
  };
  /** An exercise that may remain under a hold, where only the first phase is open, but belongs to a later one. */
  'late-fit-for-hold': {
    /** Id of the exercise. */
    readonly exercise: string;
    /** Its first phase. */
    readonly phase: string;
    /** The first phase of the rule set. */
    readonly first: string;
  };
  /** A level that asks much more than the one before it. */
  'ladder-jump': {
    /** Id of the level. */
    readonly level: string;
    /** Id of the level before. */
    readonly previous: string;
    /** What jumps, with both values, in words: "running time from 6 to 20 minutes". */
    readonly jump: string;
  };
  /** The levels stand in another order in the ladder than among the values of the level fact. */
  'ladder-order': {
    /** Id of the level fact. */
    readonly fact: string;
    /** The levels in the order of the values of the fact. */
    readonly values: readonly string[];
  };
  /** A setback that does not send back: it takes nothing away, or less from a worse flare. */
  'setback-forward': {
    /** Id of the setback. */
    readonly setback: string;
    /** What is wrong, in words: "it caps at the last phase". */
    readonly because: string;
  };
  /** A text that promises what only a clinician can decide. */
  'claims-clearance': {
    /** The words. */
    readonly words: string;
  };
  /** Texts that a listed language lacks. */
  'missing-translation': {
    /** The language. */
    readonly language: string;
    /** How many texts are missing. */
    readonly count: number;
    /** The places of the first few. */
    readonly examples: readonly string[];
  };
  /** A translation of a text that was changed here, while the translation is still the parent's. */
  'stale-translation': {
    /** The language. */
    readonly language: string;
    /** Place of the text. */
    readonly at: string;
  };
  /** A translation for a place where no text stands. */
  'unknown-translation': {
    /** The language. */
    readonly language: string;
    /** The place as written. */
    readonly at: string;
    /** The place it most resembles; null when none is near. */
    readonly nearest: string | null;
  };
  /** Something that opens here for people for whom it stays closed in the parent. */
  'looser-than-parent': {
    /** What is looser, in words: "the criterion `strong-enough`", "the gate of `strengthen`". */
    readonly what: string;
    /** How, in words: "strength.symmetry: 85 % -> 80 %". */
    readonly change: string;
  };
  /** An entry of `accepted` that no finding matches. */
  'accepted-nothing': {
    /** The code as written. */
    readonly code: string;
    /** The place as written. */
    readonly at: string;
    /** True when such a finding is there, but is an error, which cannot be accepted. */
    readonly isError: boolean;
  };
  /** Something that the checks could not look into to the end, because it is too much. */
  'not-worked-out': {
    /** What it is, in words: "a fact", "a list", "the gate of `strengthen`". */
    readonly what: string;
    /** Most that is looked at, of `unit`. */
    readonly limit: number;
    /** What there is too much of: "comparisons", "parts", "steps". */
    readonly unit: string;
  };
}
