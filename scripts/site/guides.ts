/** The guides of the site in reading order, by heading. A page of `docs` that is missing here fails the build. */
export const guides: Readonly<Record<string, readonly string[]>> = {
  'Begin': ['get-started', 'read-the-guidance', 'show-it-to-a-patient', 'build-a-form', 'errors'],
  'In your project': ['use-in-react', 'use-in-a-server', 'use-in-commonjs', 'performance', 'versioning'],
  'For clinics': ['write-a-rule-set', 'rule-language', 'validate', 'scenarios', 'check-in-ci', 'rule-book'],
  'For research': ['replay'],
  'How it works': ['decision', 'safety', 'architecture', 'regulatory-input'],
};
