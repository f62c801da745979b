import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { appsSpec } from './apps.ts';

const apps = appsSpec.parse(parse(readFileSync('content/apps.yaml', 'utf8')));

/** Returns the relative luminance of a colour `#rrggbb`, as WCAG 2.2 defines it. */
const luminanceOf = (colour: string): number =>
  [0.2126, 0.7152, 0.0722].reduce((sum, weight, index) => {
    const value = parseInt(colour.slice(1 + index * 2, 3 + index * 2), 16) / 255;
    return sum + weight * (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  }, 0);
const contrastWithWhite = (colour: string): number => 1.05 / (luminanceOf(colour) + 0.05);

test.each(apps)('white words on the bar of $name have a contrast of at least 7', ({ colour }) =>
  expect(contrastWithWhite(colour)).toBeGreaterThanOrEqual(7),
);

test('red for a pale bar', () => expect(contrastWithWhite('#8aa0c0')).toBeLessThan(7));

test('every app has a name of its own', () =>
  expect(new Set(apps.map(({ name }) => name)).size).toBe(apps.length));
