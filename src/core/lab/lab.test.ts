import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interpolate } from '../text/messages.ts';
import { lab } from '#site/teacher/lab/messages/lab.ts';
import {
  adviceFor,
  losesWork,
  type Internet,
  type LabSituation,
  type Linked,
  type Target,
} from './lab-advice.ts';
import { checks, everyFinding, markOf, rowsOf, type LabFindings } from './lab-findings.ts';

const RUNS = { numRuns: 2000 };
const situation: fc.Arbitrary<LabSituation> = fc.record({
  internet: fc.constantFrom<Internet>('steady', 'weak', 'none', 'unknown'),
  linked: fc.constantFrom<Linked>('yes', 'no', 'unknown'),
  keeps: fc.boolean(),
  wipe: fc.constantFrom('unasked', 'kept', 'wiped', 'cannot'),
});
const day = Date.UTC(2026, 10, 25);
const findings: fc.Arbitrary<LabFindings> = fc.record({
  browser: fc.record({
    name: fc.constantFrom('Chrome 109', 'Firefox 140', ''),
    version: fc.nat(300),
    engine: fc.constantFrom('chromium', 'firefox', 'other'),
    standing: fc.constantFrom('tried', 'below', 'other'),
    app: fc.constantFrom(null, '', 'Zalo'),
  }),
  place: fc.constantFrom('secure', 'plain', 'file'),
  keeps: fc.boolean(),
  room: fc.option(fc.record({ granted: fc.nat(100_000), used: fc.nat(500) })),
  wipe: fc.constantFrom('unasked', 'kept', 'wiped', 'cannot'),
  clock: fc.record({
    now: fc.integer({ min: 0, max: Date.UTC(2038, 0, 19) }),
    builtOn: fc.constant(day),
    zone: fc.integer({ min: -720, max: 840 }),
  }),
  sound: fc.constantFrom('unasked', 'heard', 'silent', 'cannot'),
  voice: fc.constantFrom('own', 'online', 'none', 'cannot'),
  memoryGb: fc.option(fc.constantFrom(0.25, 0.5, 1, 2, 4, 8)),
  cores: fc.option(fc.integer({ min: 1, max: 64 })),
  screen: fc.record({
    width: fc.integer({ min: 240, max: 4000 }),
    height: fc.integer({ min: 240, max: 3000 }),
  }),
});

/**
 * Returns a violation of the rules for any advice function, or null. Also used on deliberately
 * careless functions.
 */
const faultOf = (lab: LabSituation, target: Target, besides: readonly string[]): string | null => {
  if (target === 'lan' && lab.linked !== 'yes') return 'a network that is not there';
  if (target === 'web' && lab.internet !== 'steady') return 'an internet that does not hold';
  if (!lab.keeps && !besides.includes('openWindow')) return 'nothing is kept, and no page says so';
  if (lab.keeps && losesWork(lab) && target !== 'lan' && !besides.includes('carry'))
    return 'work is lost';
  if (losesWork(lab) && target !== 'lan' && lab.linked === 'yes')
    return 'the teacher’s PC could keep it';
  return null;
};

describe('the target for a lab', () => {
  it('never recommends a missing network, and never loses work', () => {
    fc.assert(
      fc.property(situation, (lab) => {
        const { target, followUps } = adviceFor(lab);
        return faultOf(lab, target, followUps) === null;
      }),
      RUNS,
    );
  });

  it('always gives reasons, asks for what is unknown, and repeats nothing', () => {
    fc.assert(
      fc.property(situation, (lab) => {
        const { target, why, followUps } = adviceFor(lab);
        expect(why.length).toBeGreaterThan(0);
        expect(followUps.includes('answer')).toBe(
          lab.internet === 'unknown' || lab.linked === 'unknown',
        );
        expect(why.includes('unanswered') && target !== 'usb').toBe(false);
        expect([new Set(why).size, new Set(followUps).size]).toEqual([
          why.length,
          followUps.length,
        ]);
      }),
      RUNS,
    );
  });

  it('gets no worse when the internet gets better or the computers are linked', () => {
    fc.assert(
      fc.property(situation, (lab) => {
        const rank: Record<Target, number> = { usb: 0, web: 1, lan: 1 };
        expect(rank[adviceFor({ ...lab, internet: 'steady' }).target]).toBeGreaterThanOrEqual(
          rank[adviceFor({ ...lab, internet: 'none' }).target],
        );
        expect(rank[adviceFor({ ...lab, linked: 'yes' }).target]).toBeGreaterThanOrEqual(
          rank[adviceFor({ ...lab, linked: 'no' }).target],
        );
      }),
      RUNS,
    );
  });

  it.each<[string, LabSituation, Target]>([
    [
      'a lab that wipes itself, with cables and no internet',
      { internet: 'none', linked: 'yes', keeps: true, wipe: 'wiped' },
      'lan',
    ],
    [
      'a lab that wipes itself, with good internet and cables',
      { internet: 'steady', linked: 'yes', keeps: true, wipe: 'wiped' },
      'lan',
    ],
    [
      'a lab with good internet that keeps work',
      { internet: 'steady', linked: 'yes', keeps: true, wipe: 'kept' },
      'web',
    ],
    ['computers alone', { internet: 'none', linked: 'no', keeps: true, wipe: 'kept' }, 'usb'],
    [
      'nothing known',
      { internet: 'unknown', linked: 'unknown', keeps: true, wipe: 'unasked' },
      'usb',
    ],
  ])('%s', (_, lab, target) => expect(adviceFor(lab).target).toBe(target));

  it('careless advice is detected: the web for all, the LAN for all, or a stick without a word about files', () => {
    const all = ['carry', 'openWindow'];
    const isCaught = (target: Target, besides: string[]) =>
      fc.check(
        fc.property(situation, (lab) => faultOf(lab, target, besides) === null),
        RUNS,
      ).failed;
    const stickAlone = fc.check(
      fc.property(
        situation,
        (lab) => faultOf({ ...lab, linked: 'no' }, 'usb', ['openWindow']) === null,
      ),
      RUNS,
    ).failed;
    expect([isCaught('web', all), isCaught('lan', all), stickAlone]).toEqual([true, true, true]);
  });
});

describe('rows of findings', () => {
  it('are one per check, in a fixed order, each with complete sentences', () => {
    fc.assert(
      fc.property(findings, (found) => {
        const rows = rowsOf(found);
        expect(rows.map(({ check }) => check)).toEqual([...checks]);
        for (const { finding, values } of rows) {
          const { what, todo = '' } = lab.vi.findings[finding];
          expect(interpolate(what + todo, values)).not.toMatch(/[{}]|undefined|NaN/);
        }
      }),
      RUNS,
    );
  });

  it('say what to do wherever they are not good', () => {
    for (const finding of everyFinding) {
      expect(lab.vi.findings[finding].what.length, finding).toBeGreaterThan(5);
      if (markOf(finding) !== 'good')
        expect(lab.vi.findings[finding].todo?.length ?? 0, finding).toBeGreaterThan(10);
    }
  });

  it('report a clock of 1970, 2009 or last year as wrong, with the year it shows', () => {
    const base = fc.sample(findings, 1)[0]!;
    for (const year of [1970, 2009, 2025]) {
      const row = rowsOf({
        ...base,
        clock: { now: Date.UTC(year, 5, 1), builtOn: day, zone: 420 },
      }).find(({ check }) => check === 'clock')!;
      expect([row.finding, row.values.year]).toEqual(['clock.behind', year]);
    }
    const clockOf = (now: number) =>
      rowsOf({ ...base, clock: { now, builtOn: day, zone: 420 } }).find(
        ({ check }) => check === 'clock',
      )!.finding;
    expect([clockOf(day), clockOf(day + 400 * 86_400_000), clockOf(Date.UTC(2038, 0, 1))]).toEqual([
      'clock.good',
      'clock.good',
      'clock.ahead',
    ]);
  });
});
