/**
 * The same guidance as `createRehab`, without waiting and much faster: for forms that answer at every key stroke, and for whole cohorts.
 *
 * @packageDocumentation
 */
export { compile, type CompiledRehab } from './compile-rule-set.js';
export { RehabRulesError } from './issue/rehab-rules-error.js';
export type { PrepareOptions } from './prepare-rule-set.js';
