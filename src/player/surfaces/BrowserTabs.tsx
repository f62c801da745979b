import { AddressBar } from './AddressBar.tsx';
import { Avatar } from './Avatar.tsx';
import type { SurfaceWords } from './messages.ts';
import { Notebook, type Finding } from './Notebook.tsx';
import { Picture, type SurfacePicture } from './Picture.tsx';
import { Surface } from './Surface.tsx';

/** A tab: its title, and what was found there; empty if it is not opened yet. */
export type BrowserTab = Finding;

/**
 * A browser with several tabs, and beside the page a notebook with what the other tabs told.
 * @param tabs the first is open: `found` is the text of its page
 * @param name who posted the page, with a `note` of where and when
 */
export function BrowserTabs({
  label,
  address,
  tabs,
  name,
  note,
  face,
  isUnknown,
  picture,
  words,
  base,
}: {
  label: string;
  address: string;
  tabs: readonly BrowserTab[];
  name?: string | undefined;
  note?: string | undefined;
  face?: string | undefined;
  isUnknown?: boolean | undefined;
  picture?: SurfacePicture | undefined;
  words: SurfaceWords;
  base: string;
}) {
  const [open, ...others] = tabs;
  return (
    <Surface shape="window" label={label}>
      <div class="browser-tabs">
        <ul class="tabs">
          {tabs.map(({ title }, index) => (
            <li key={title} class={index === 0 ? 'open' : undefined}>
              {index === 0 && <span class="unseen">{words.tab} </span>}
              {title}
            </li>
          ))}
        </ul>
        <AddressBar address={address} />
        <div class={others.length > 0 ? 'halves' : undefined}>
          <div class="tab-page">
            {name && (
              <p class="poster-name">
                <Avatar name={name} face={face} base={base} isUnknown={isUnknown} />
                <span>
                  <b>{name}</b>
                  {note && <small>{note}</small>}
                </span>
              </p>
            )}
            {picture && <Picture of={picture} base={base} />}
            <p>{open?.found}</p>
          </div>
          {others.length > 0 && (
            <Notebook heading={words.notebook} findings={others} notAsked={words.notAsked} />
          )}
        </div>
      </div>
    </Surface>
  );
}
