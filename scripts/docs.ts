// Writes the documentation site.
import { buildSite } from './site/build-site.js';

await buildSite('docs/site');
