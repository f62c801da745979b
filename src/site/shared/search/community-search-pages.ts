import { cards } from '../../community/messages/cards.ts';
import { consent } from '../../community/messages/consent.ts';
import { communityHome } from '../../community/messages/door.ts';
import { products, rights, roles, updates } from '../../community/messages/know.ts';
import { loudspeaker } from '../../community/messages/loudspeaker.ts';
import { planPage } from '../../community/messages/plan.ts';
import { communitySheets } from '../../community/messages/sheets.ts';
import { descriptions } from '../messages/descriptions.ts';
import { search } from './messages.ts';
import { site } from '../messages/site.ts';
import type { SearchPage } from './page.ts';
import type { Content } from '#curriculum/content.ts';

const place = search.vi.places.community;
const doors = [
  { path: 'community/', title: communityHome.title, about: communityHome.description },
  { path: 'community/loudspeaker/', title: loudspeaker.title, about: loudspeaker.description },
  { path: 'community/sheets/', title: communitySheets.title, about: communitySheets.description },
  { path: 'community/cards/', title: cards.title, about: cards.description },
  { path: 'community/consent/', title: consent.title, about: consent.description },
  { path: 'community/rights/', title: rights.title, about: rights.description },
  { path: 'community/roles/', title: roles.title, about: roles.description },
  { path: 'community/products/', title: products.title, about: products.description },
  { path: 'community/updates/', title: updates.title, about: updates.description },
  { path: 'about/plan/', title: planPage.title, about: planPage.description },
  { path: 'about/', title: site.vi.about, about: descriptions.vi.about },
];

/** Returns the pages for communes, and the page that names all sources. Vietnamese only. */
export function communitySearchPages({ community }: Content): SearchPage[] {
  const page = { place, also: '', text: '' };
  return [
    ...doors.map((door) => ({ ...page, ...door })),
    ...community.scripts.map(({ id, script }) => ({
      ...page,
      path: `community/loudspeaker/${id}/`,
      title: script.title,
      about: script.spot[0]!,
      also: loudspeaker.title,
      text: script.spot.join(' '),
    })),
    ...community.sheets.map(({ id, text, mdx }) => ({
      ...page,
      path: `community/sheets/${id}/`,
      title: text.title,
      about: text.about,
      also: communitySheets.groups[text.group],
      text: mdx.lines.join(' '),
    })),
  ];
}
