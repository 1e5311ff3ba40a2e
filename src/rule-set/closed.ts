import * as z from 'zod';

/**
 * An object without other keys. The known keys travel in the message of the finding, from where
 * `issuesFromZod` takes them to suggest the nearest one.
 */
export function closed<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined),
  });
}
