import * as z from 'zod';

// Neither does a strict content security policy allow code made from text, nor does one reading of a rule set pay for making it.
z.config({ jitless: true });

/**
 * An object without other keys. The known keys travel in the message of the finding, from where
 * `issuesFromZod` takes them to suggest the nearest one.
 *
 * @param shape - the known keys
 * @param alsoKnown - keys to suggest that need another schema
 */
export function closed<Shape extends z.ZodRawShape>(shape: Shape, alsoKnown: readonly string[] = []) {
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? [...Object.keys(shape), ...alsoKnown].join(' ') : undefined),
  });
}
