import type { CheckIssueArgs } from './check-args.js';

/** What each kind of finding says about itself; the sentence is made from it later. */
export interface IssueArgs extends CheckIssueArgs {
  // plain data
  /** Nested deeper than any real content: data, or criteria that refer to each other. */
  'too-deep': {
    /** Highest number of levels allowed. */
    readonly limit: number;
  };
  /** More content than any real rule set or snapshot has, or a rule set that would take too long to evaluate. */
  'too-large': {
    /** Highest number of `unit` allowed. */
    readonly limit: number;
    /** What is counted: `values`, `characters in one key`, `comparisons` of a rule set after all references are followed, `MB` of a file and so on. */
    readonly unit: string;
  };
  /** A key that reaches the prototype of an object in JavaScript. */
  'forbidden-key': {
    /** `__proto__`, `constructor` or `prototype`. */
    readonly key: string;
  };
  /** A value that JSON cannot hold, such as a function or an instance of a class. */
  'not-plain': {
    /** What stands there, in words: "a function". */
    readonly found: string;
  };
  /** A number that JSON cannot hold. */
  'not-finite': {
    /** `NaN`, `Infinity` or `-Infinity`. */
    readonly found: string;
  };
  // files
  /** A file that is not valid JSON; `line` and `column` of the issue point to the mistake. */
  'not-json': {
    /** What is wrong there, in words. */
    readonly reason: string;
  };
  /** A file without any content but white space. */
  'empty-file': null;
  /** A file that starts with a byte order mark, which JSON does not allow. */
  'byte-order-mark': {
    /** What the mark stands for: `UTF-8` or `UTF-16`. */
    readonly encoding: string;
  };
  /** A file with bytes that are not UTF-8 text, or UTF-16 text without a mark. */
  'not-utf8': null;
  /** A key that stands twice in one object of a file; a reader of JSON would silently drop one. */
  'duplicate-key': {
    /** The key as written. */
    readonly key: string;
  };
  /** A top-level key that two files of one rule-set folder both define. */
  'duplicate-definition': {
    /** Path of the folder. */
    readonly collection: string;
    /** The key, for example `criteria`. */
    readonly id: string;
  };
  // structure, in rule sets and snapshots
  /** A value of another type than belongs there. */
  'wrong-type': {
    /** What belongs there, in words: "a number", "a list". */
    readonly expected: string;
    /** What stands there, in words, with the value of text and numbers: `text "5"`. */
    readonly found: string;
  };
  /** A required key is not there; the path leads to the object that lacks it. */
  'missing-key': {
    /** The key to add. */
    readonly key: string;
  };
  /** A key that has no meaning in its object. */
  'unknown-key': {
    /** The key as written. */
    readonly key: string;
    /** The known key it most resembles; null when none is near. */
    readonly nearest: string | null;
    /** Every key the object may have. */
    readonly known: readonly string[];
  };
  /** A word outside a closed list. */
  'not-one-of': {
    /** What stands there, in words: `text "limpin"`. */
    readonly found: string;
    /** Every word of the list. */
    readonly allowed: readonly string[];
    /** The word of the list it most resembles; null when none is near. */
    readonly nearest: string | null;
  };
  /** Text of the wrong form or length, such as an id, a version or a web address. */
  'wrong-format': {
    /** The form it must have, in words, with an example where one helps. */
    readonly expected: string;
    /** What stands there, in words. */
    readonly found: string;
  };
  /** A number outside its limits: of a fact in a snapshot, of a setting in a rule set. */
  'out-of-range': {
    /** The number as given. */
    readonly found: number;
    /** Lowest number allowed; null when only the highest is at stake. */
    readonly min: number | null;
    /** Highest number allowed; null when only the lowest is at stake. */
    readonly max: number | null;
    /** Unit of all three numbers; null when they have none. */
    readonly unit: string | null;
  };
  /** A list that must have at least one entry, such as `all` or `any`. */
  'empty-list': {
    /** Key under which the list stands. */
    readonly key: string;
  };
  // rule sets that extend another
  /** The rule set named in `extends` is not known. */
  'unknown-parent': {
    /** The name as written. */
    readonly name: string;
    /** The known name it most resembles; null when none is near. */
    readonly nearest: string | null;
    /** Names that are always known. */
    readonly known: readonly string[];
  };
  /** What `extends` names lies where no rule set is read from, whatever stands there. */
  'parent-outside': {
    /** The name as written. */
    readonly name: string;
    /** Where it lies: outside the folder, behind an absolute path, on the network, or outside the packages. */
    readonly where: 'folder' | 'absolute' | 'address' | 'packages';
  };
  /** What `extends` names is there, or should be, but cannot be read. */
  'parent-unreadable': {
    /** The name as written. */
    readonly name: string;
    /** Why, in words. */
    readonly why: string;
  };
  /** A rule set with the id of one that it extends: guidance could not tell the two apart. */
  'id-of-parent': {
    /** The id. */
    readonly id: string;
    /** Name of the file or rule set that has it too. */
    readonly parent: string;
  };
  /** A `null` that should take something of the parent away, but the parent has nothing there. */
  'removes-nothing': {
    /** The key as written. */
    readonly key: string;
    /** The key of the parent it most resembles; null when none is near. */
    readonly nearest: string | null;
  };
  /** An incomplete entry under an id that the parent does not have: most likely a misspelled id. */
  'not-in-parent': {
    /** The collection, for example `criteria`. */
    readonly collection: string;
    /** The id as written. */
    readonly id: string;
    /** The keys that a new entry lacks. */
    readonly missing: readonly string[];
    /** The id of the parent it most resembles; null when none is near. */
    readonly nearest: string | null;
  };
  // rule sets
  /** A condition without exactly one of the keys that say what it is, or a bare comparison where none may stand alone. */
  'condition-shape': {
    /** Which of `all`, `any`, `condition` and `fact` it has. */
    readonly found: readonly string[];
  };
  /** A part of the grammar of json-rules-engine that rule sets leave out, such as a negation. */
  'forbidden-condition': {
    /** The key or the operator: `not`, `path`, `notEqual`. */
    readonly key: string;
  };
  /** A gate or the rule for progress compares a fact directly, so the threshold has no rationale and no source. */
  'bare-comparison': {
    /** Id of the fact that is compared. */
    readonly fact: string;
  };
  /** A reference to something that is not defined. */
  'unknown-id': {
    /** What is referred to, in words: "fact", "criterion", "phase". */
    readonly kind: string;
    /** The id as written. */
    readonly id: string;
    /** The defined id it most resembles; null when none is near. */
    readonly nearest: string | null;
  };
  /** Criteria or derived facts that lead back to themselves. */
  'cycle': {
    /** "criterion", "derived fact" or "rule set". */
    readonly kind: string;
    /** Ids in order of reference; the first and the last are the same. */
    readonly chain: readonly string[];
  };
  /** A fact id that continues another one, so that no snapshot could hold both. */
  'fact-path-clash': {
    /** The longer id, for example `pain.walking`. */
    readonly fact: string;
    /** The shorter id, for example `pain`. */
    readonly other: string;
  };
  /** A fact lacks what its type requires: unit and limits for numbers, values for enums. */
  'fact-incomplete': {
    /** Id of the fact. */
    readonly fact: string;
    /** The key to add: `unit`, `min`, `max` or `values`. */
    readonly missing: string;
    /** Type of the fact. */
    readonly type: string;
  };
  /** Raised when a count of signs is given instead of its signs. */
  'count-given': {
    /** Id of the fact. */
    readonly fact: string;
  };
  /** Raised when a fact has a key that its type does not use. */
  'fact-unexpected': {
    /** Id of the fact. */
    readonly fact: string;
    /** The key. */
    readonly key: string;
    /** Type of the fact. */
    readonly type: string;
  };
  /** Raised when one id names two things that a clinician's decision could mean. */
  'override-clash': {
    /** The id. */
    readonly id: string;
  };
  /** Raised when a clinician's decision is too old, or its age cannot be told; it has no effect. */
  'override-expired': {
    /** Day of the decision. */
    readonly on: string;
    /** Highest age in days that counts. */
    readonly maxAgeDays: number;
  };
  /** Raised when the lowest value is above the highest. */
  'range-reversed': {
    /** The lowest value. */
    readonly min: number;
    /** The highest value. */
    readonly max: number;
  };
  /** A comparison that makes no sense for the type of its fact, such as `lessThan` on a boolean. */
  'operator-type': {
    /** Id of the fact. */
    readonly fact: string;
    /** Type of the fact. */
    readonly type: string;
    /** The operator as written. */
    readonly operator: string;
    /** The operators that work on the type; empty for dates, which are compared through derived days. */
    readonly allowed: readonly string[];
  };
  /** A constant, the answer of a screen, a level or `better` that does not fit the type, range or list of its fact. */
  'value-type': {
    /** Id of the fact. */
    readonly fact: string;
    /** What a value looks like, in words. */
    readonly expected: string;
    /** What stands there, in words. */
    readonly found: string;
  };
  /** A derived fact, or the size of a step back, depends on a fact of the wrong type. */
  'derivation-type': {
    /** Id of the derived fact, or of the setback that steps back. */
    readonly fact: string;
    /** Id of the fact of the wrong type; the derived fact itself when it is not a number. */
    readonly of: string;
    /** What it must be: "a number" or "a date". */
    readonly expected: string;
    /** What it is, in words, with its type. */
    readonly found: string;
  };
  /** A criterion decides whether a value can be trusted, but reads a fact that is itself derived or under such a condition. */
  'trust-not-basic': {
    /** Id of the criterion named in `trustedWhen`. */
    readonly criterion: string;
    /** Id of the fact it must not read, directly or through other criteria. */
    readonly fact: string;
  };
  /** The list that orders phases or running levels does not name each of them exactly once. */
  'order-mismatch': {
    /** "phase" or "level". */
    readonly kind: string;
    /** Id of the phase or level. */
    readonly id: string;
    /** `not-listed`: missing from the list. `not-defined`: listed only. `listed-twice`: more than once in the list. */
    readonly problem: 'not-listed' | 'not-defined' | 'listed-twice';
  };
  /** A phase after the first has no entry conditions, so everybody would pass. */
  'entry-missing': {
    /** Id of the phase. */
    readonly phase: string;
  };
  /** The first phase has entry conditions, although everybody starts there. */
  'entry-on-first': {
    /** Id of the phase. */
    readonly phase: string;
  };
  // snapshots
  /** A fact given under its dotted id instead of nested objects. */
  'flat-key': {
    /** The key as written, for example `pain.walking`. */
    readonly key: string;
  };
  /** A value, or a provider, for a fact that the rule set does not define. */
  'unknown-fact': {
    /** The id as written, with dots. */
    readonly fact: string;
    /** The defined id it most resembles; null when none is near. */
    readonly nearest: string | null;
  };
  /** A fraction for a fact that is counted in whole numbers. */
  'not-integer': {
    /** Id of the fact. */
    readonly fact: string;
    /** The number as given. */
    readonly found: number;
  };
  /** A measured value in another unit than its fact; nothing is converted. */
  'wrong-unit': {
    /** Id of the fact. */
    readonly fact: string;
    /** Unit of the fact; null when it has none. */
    readonly expected: string | null;
    /** Unit as given. */
    readonly found: string;
  };
  /** Something that is no day of the calendar as YYYY-MM-DD. */
  'not-a-date': {
    /** What stands there, in words. */
    readonly found: string;
  };
  /** Something measured, stated or decided before the present injury. */
  'before-episode': {
    /** What bears the date, in words: "the measurement", "the statement" or "the override". */
    readonly what: string;
    /** The earlier date, YYYY-MM-DD. */
    readonly found: string;
    /** Id of the fact that says when the injury began. */
    readonly fact: string;
    /** That day, YYYY-MM-DD. */
    readonly start: string;
  };
  /** A date later than `assessedOn`. */
  'after-assessment': {
    /** What bears the date, in words: "the measurement", "the override", or the id of the fact in backticks. */
    readonly what: string;
    /** The later date, YYYY-MM-DD. */
    readonly found: string;
    /** Day of the assessment, YYYY-MM-DD. */
    readonly assessedOn: string;
  };
  /** Warning: a ratio or difference cannot be worked out, because only one of its two facts was given. */
  'one-side-missing': {
    /** Id of the derived fact. */
    readonly fact: string;
    /** Id of the fact that was given. */
    readonly given: string;
    /** Id of the fact to measure. */
    readonly missing: string;
  };
  /** A derived fact was given beside measurements from which it is worked out; the two could disagree. */
  'given-and-derived': {
    /** Id of the derived fact. */
    readonly fact: string;
    /** Ids of the measurements that were given. */
    readonly from: readonly string[];
  };
  /** Warning: a value has a date but the assessment has none, so its age is not known. */
  'assessed-on-missing': {
    /** Id of the first such fact or screen, in backticks. */
    readonly what: string;
  };
  // scenarios
  /** A scenario that checks nothing, so it would pass whatever the rules say. */
  'expects-nothing': null;
  /** `only` keeps the other scenarios from being run, where that is not wanted. */
  'only-forbidden': null;
}
