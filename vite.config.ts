import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import * as avataaars from '@dicebear/avataaars';
import { createAvatar } from '@dicebear/core';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { parse } from 'yaml';
import { avatarOptions, CARD_FACES, cardAvatar } from './src/components/face/avatar-options.ts';
import type { CatalogueEntry } from './src/platform/catalogue.ts';

const SCENARIOS = resolve(import.meta.dirname, 'scenarios');
const CATALOGUE = 'virtual:catalogue';

/** The light entry of one scenario file; throws with the file's name when the head of the file is not there. */
function entryOf(file: string): CatalogueEntry {
  const { id, level, guide, title, situation, goal, customer, order } =
    parse(readFileSync(file, 'utf8')) ?? {};
  if (!id || !title || !customer) throw new Error(`${basename(file)}: id, title or customer is missing`);
  const { archetype, relation, sex, age } = customer;
  const bought = order && { order: { status: order.status } };
  const person = { archetype, relation, sex, age };
  return { id, level, guide, title, situation, goal, ...person, ...bought, languages: ['zh', 'en'] };
}

async function readCatalogue(): Promise<CatalogueEntry[]> {
  const names = await readdir(SCENARIOS);
  return names
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => entryOf(join(SCENARIOS, name)))
    .sort((a, b) => a.level - b.level || a.id.localeCompare(b.id, 'en'));
}

/** The face on a scenario's card, drawn at build time so that the first page carries no drawing code. */
function cardFace(entry: CatalogueEntry): string {
  return createAvatar(avataaars, avatarOptions(cardAvatar(entry), CARD_FACES[entry.archetype])).toString();
}

/** `scenarios/**` as JSON modules, and the light list of them for the first page. */
function scenarios(): Plugin {
  return {
    name: 'duilian-scenarios',
    resolveId: (id) => (id === CATALOGUE ? `\0${CATALOGUE}` : null),
    async load(id) {
      if (id !== `\0${CATALOGUE}`) return null;
      const entries = await readCatalogue();
      for (const entry of entries) this.addWatchFile(join(SCENARIOS, `${entry.id}.yaml`));
      return `export const catalogue = ${JSON.stringify(entries)};`;
    },
    transform(code, id) {
      if (!id.endsWith('.yaml')) return null;
      return {
        code: `export default JSON.parse(${JSON.stringify(JSON.stringify(parse(code)))});`,
        map: null,
      };
    },
    async generateBundle() {
      for (const entry of await readCatalogue()) {
        this.emitFile({ type: 'asset', fileName: `faces/${entry.id}.svg`, source: cardFace(entry) });
      }
    },
    configureServer(server) {
      server.middlewares.use('/faces', async (request, response, next) => {
        const entry = (await readCatalogue()).find(({ id }) => request.url === `/${id}.svg`);
        if (!entry) return next();
        response.setHeader('Content-Type', 'image/svg+xml');
        response.end(cardFace(entry));
      });
    },
  };
}

const CSP = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Nothing leaves the device: the built page may talk to its own origin only. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'duilian-csp',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CSP },
        injectTo: 'head-prepend',
      },
    ],
  };
}

export default defineConfig({
  base: './',
  plugins: [react(), scenarios(), contentSecurityPolicy()],
  build: { target: 'baseline-widely-available', sourcemap: false, modulePreload: { polyfill: false } },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
});
