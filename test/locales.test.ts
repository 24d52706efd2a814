import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const LOCALES = resolve(import.meta.dirname, '../src/locales');
const names = readdirSync(join(LOCALES, 'zh-CN')).filter((name) => name.endsWith('.ts'));

async function messagesOf(language: string, name: string): Promise<Record<string, string>> {
  const module = (await import(join(LOCALES, language, name))) as Record<string, Record<string, string>>;
  return Object.assign({}, ...Object.values(module)) as Record<string, string>;
}

const placeholders = (text: string): string[] =>
  [...new Set(text.match(/\{\{\s*[\w.]+\s*\}\}/g) ?? [])].sort();

describe('locales', () => {
  it.each(names)('%s has the same keys and placeholders in both languages', async (name) => {
    const [zh, en] = [await messagesOf('zh-CN', name), await messagesOf('en', name)];
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
    for (const [key, text] of Object.entries(zh)) {
      expect({ key, placeholders: placeholders(en[key] ?? '') }).toEqual({
        key,
        placeholders: placeholders(text),
      });
    }
  });

  // A note holds for the keys under it up to the next blank line.
  it.each(names)('%s carries notes for the translator', (name) => {
    let noted = false;
    const bare = readFileSync(join(LOCALES, 'zh-CN', name), 'utf8')
      .split('\n')
      .filter((line) => {
        if (line.trim() === '' || line.startsWith('export')) noted = false;
        if (/^ {2}.*\*\/$/.test(line)) noted = true;
        return /^ {2}'[\w.-]+':/.test(line) && !noted;
      });
    expect(bare).toEqual([]);
  });

  it('no key stands in two files', async () => {
    const keys = (await Promise.all(names.map((name) => messagesOf('zh-CN', name)))).flatMap(Object.keys);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });
});
