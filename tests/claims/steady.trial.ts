/**
 * Every page type at three widths with three sets of system fonts: wide ones (DejaVu), narrow ones
 * (Liberation), Noto.
 */
import { debianLetters } from '../browser/letters.ts';
import { siteServer } from '../browser/site-server.ts';
import { movedByLateLetters, movedWith, steadyPages, steadyWidths } from '../e2e/steady.ts';
import type { Trial } from '#delivery/prove/trial.ts';

/** Fonts with the widths of Arial, which a lab's computer shows until ours have loaded. */
const LIKE_ARIAL = 'fonts-liberation';
/**
 * The limit browsers call good for one visit (cumulative layout shift). Late fonts still move
 * lines; the distance is printed.
 */
const GOOD = 0.1;
/** The control: the same fonts without size adjustment (`site/shared/page/base.css`). */
const asTheyAre =
  "@font-face{font-family:Own;src:local('Arial'),local('Liberation Sans')}@font-face{font-family:Own;font-weight:700;src:local('Arial Bold'),local('Liberation Sans Bold')}";

const packages = ['fonts-dejavu-core', 'fonts-liberation', 'fonts-noto-core'];

export const trial: Trial = {
  name: 'steady',
  what: 'Mỗi loại trang, ba bề rộng, ba bộ chữ của máy: không gì tự dịch chuyển',
  run: async () => {
    const sets = packages.map(debianLetters);
    const there = sets.filter((set) => set !== null);
    const figures: Record<string, string | number> = {
      'trang × bề rộng': steadyPages.length * steadyWidths.length,
    };
    if (there.length < packages.length)
      return { state: 'skipped', figures, why: `cần apt và mạng để lấy ${packages.join(', ')}` };
    const site = await siteServer();
    const moved: string[] = [];
    for (const letters of there) {
      const seen = await movedWith(letters, site);
      figures[`dịch chuyển, ${letters.name}`] = seen.length;
      moved.push(...seen);
    }
    const arial = there.find(({ name }) => name === LIKE_ARIAL)!;
    const late = await movedByLateLetters(arial, site);
    const without = await movedByLateLetters(arial, site, { css: asTheyAre });
    await site.close();
    const sum = (all: typeof late): number => all.reduce((total, page) => total + page.moved, 0);
    const far = (all: typeof late): number => all.filter((page) => page.moved > GOOD).length;
    const [worst] = late;
    Object.assign(figures, {
      'chữ đến muộn, cộng lại': `${sum(late).toFixed(2)}; chữ của máy không nới: ${sum(without).toFixed(2)}`,
      [`chữ đến muộn, hơn ${GOOD}`]: `${far(late)} trong ${late.length}; không nới: ${far(without)}`,
      'chữ đến muộn, xa nhất': `${worst!.moved.toFixed(3)} (/${worst!.page} ${worst!.width})`,
    });
    if (sum(late) >= sum(without)) moved.push('chữ đến muộn: nới chữ của máy không giúp gì');
    return moved.length === 0
      ? { state: 'passed', figures }
      : { state: 'failed', figures, why: moved.slice(0, 12).join(' | ') };
  },
};
