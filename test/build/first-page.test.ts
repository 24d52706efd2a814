import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const DIST = resolve(import.meta.dirname, '../../dist');
const html = readFileSync(resolve(DIST, 'index.html'), 'utf8');

describe('the built first page', () => {
  it('loads at most 150 kB of JavaScript, gzipped', () => {
    const scripts = [...html.matchAll(/(?:src|href)="\.?\/?([^"]+\.js)"/g)].map(([, path]) => path ?? '');
    expect(scripts.length).toBeGreaterThan(0);
    const bytes = scripts.reduce((sum, path) => sum + gzipSync(readFileSync(resolve(DIST, path))).length, 0);
    console.log(`first page: ${(bytes / 1000).toFixed(1)} kB of JavaScript, gzipped`);
    expect(bytes).toBeLessThanOrEqual(150_000);
  });

  it('forbids inline scripts and outside connections', () => {
    const written = /http-equiv="Content-Security-Policy"[^>]*content="([^"]+)"/i.exec(html)?.[1] ?? '';
    const policy = written.replaceAll('&#39;', "'");
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(policy).not.toMatch(/https?:|\*/);
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/);
  });
});
