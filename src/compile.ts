/**
 * The same guidance as `createRehab`, without waiting and much faster: for forms that answer at every key stroke, and for whole cohorts.
 *
 * @packageDocumentation
 */
export { compile, type CompiledRehab, type CompileOptions } from './compile-rule-set.js';
