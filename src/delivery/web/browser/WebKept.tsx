import { useEffect, useState } from 'preact/hooks';
import { interpolate, type Locale } from '#core/text/messages.ts';
import { web } from '../messages/web.ts';
import { megabytes, type PackList } from '#core/files/pack-list.ts';
import { packState } from './build-cache.ts';
import { PackLine } from './PackLine.tsx';
import type { Amount } from './use-pack.ts';
import { listHere, siteRoot } from './worker-start.ts';

/** A pack, with the pack of its recorded voices, and its title. */
type Choice = { pack: string; clips: string; title: string; isForAdults: boolean };
type Props = { lang: Locale; packs: Choice[] };

/**
 * On /me/: everything of the site that this device stores for offline use, each pack with buttons
 * to download or remove it.
 */
export function Island({ lang, packs }: Props) {
  const words = web[lang].kept;
  const line = web[lang].pack;
  const root = siteRoot();
  const [found, setFound] = useState<{ list: PackList; amounts: Record<string, Amount> } | null>(
    null,
  );
  useEffect(() => {
    const read = async () => {
      const list = await listHere(root);
      if (!list) return;
      const names = Object.keys(list.packs);
      const amounts = await Promise.all(names.map((pack) => packState(root, list, pack)));
      setFound({
        list,
        amounts: Object.fromEntries(names.map((pack, at) => [pack, amounts[at]!])),
      });
    };
    void read();
  }, [root]);
  if (!found) return null;
  const { list, amounts } = found;
  const shell = list.shell.reduce((sum, path) => sum + list.files[path]![1], 0);
  const shared = { lang, root, list, canDrop: true, how: line.notHere };
  return (
    <>
      <h2>{words.title}</h2>
      <p>{interpolate(words.intro, { size: megabytes(shell) })}</p>
      <ul class="packs">
        {packs.map(({ pack, clips, title, isForAdults }) => (
          <li key={pack}>
            <b>{title}</b>
            {amounts[pack] && (
              <div class="pack">
                <PackLine
                  {...shared}
                  {...{ pack, isForAdults }}
                  first={amounts[pack]}
                  label={line.take}
                />
              </div>
            )}
            {amounts[clips] && (
              <div class="pack">
                <span>{words.clips}</span>
                <PackLine
                  {...shared}
                  {...{ isForAdults }}
                  pack={clips}
                  first={amounts[clips]}
                  label={line.take}
                />
              </div>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
