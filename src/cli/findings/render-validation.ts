import { readPage } from '../explain/read-page.js';
import type { Validation } from '../validate/validation.js';
import { validationInGithub } from './validation-in-github.js';
import { validationInJson } from './validation-in-json.js';
import { validationInSarif } from './validation-in-sarif.js';
import { validationInText, type TextLayout } from './validation-in-text.js';

/** The ways findings can be written. */
export const findingFormats = ['text', 'json', 'github', 'sarif'] as const;

/** How findings are written. */
export type FindingFormat = (typeof findingFormats)[number];

/** Writes what was found. */
export async function renderValidation(format: FindingFormat, validation: Validation, layout: TextLayout): Promise<string> {
  switch (format) {
    case 'text':
      return validationInText(validation, layout);
    case 'json':
      return validationInJson(validation);
    case 'github':
      return validationInGithub(validation);
    case 'sarif': {
      const codes = new Set(validation.checked.flatMap(({ issues, accepted }) => [...issues, ...accepted].map(({ code }) => code)));
      const pages = new Map(await Promise.all([...codes].map(async (code) => [code, await readPage(code)] as const)));
      return validationInSarif(validation, (code) => pages.get(code) ?? null);
    }
  }
}
