/** Every page type at three widths with three sets of system letters: wide ones (DejaVu), narrow ones (Liberation), Noto. */
import { debianLetters } from '../browser/letters.ts';
import { siteServer } from '../browser/site-server.ts';
import { movedWith, steadyPages, steadyWidths } from '../e2e/steady.ts';
import type { Trial } from '../../src/tools/prove/trial.ts';

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
    await site.close();
    return moved.length === 0
      ? { state: 'passed', figures }
      : { state: 'failed', figures, why: moved.slice(0, 12).join(' | ') };
  },
};
