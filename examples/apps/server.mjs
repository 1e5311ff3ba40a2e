import { createServer } from 'node:http';
import { createRehab, describeIssue, formatPath, RehabRulesError } from 'rehab-rules';
import { hamstring } from 'rehab-rules/hamstring';

const rehab = createRehab(hamstring);
const maxBytes = 100_000;

async function bodyOf(request) {
  const parts = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > maxBytes) throw new RangeError('the body is too large');
    parts.push(part);
  }
  return JSON.parse(Buffer.concat(parts).toString('utf8'));
}

async function answer(request) {
  try {
    const { criteria, ...guidance } = await rehab.evaluate(await bodyOf(request));
    return [200, guidance];
  } catch (error) {
    if (error instanceof RehabRulesError) {
      return [422, { issues: error.issues.map((issue) => ({ code: issue.code, at: formatPath(issue.path), ...describeIssue(issue) })) }];
    }
    if (error instanceof RangeError) return [413, { error: error.message }];
    if (error instanceof SyntaxError) return [400, { error: 'the body is no JSON' }];
    throw error;
  }
}

export const server = createServer((request, response) => {
  answer(request)
    .catch(() => [500, { error: 'no answer' }])
    .then(([status, body]) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)));
});
