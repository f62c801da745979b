import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { Locale } from '#core/text/messages.ts';
import { look } from './messages.ts';
import { saveDisplaySettings, keptLook, type DisplaySettings } from './look.ts';
import css from './look-row.css?inline';
import { adoptCss } from '#player/ui/adopt-css.ts';

const sizes = [1, 2, 3] as const;

/**
 * Offers three text sizes and calm colours. A choice applies at once and is stored on this device.
 */
function LookRow({ lang }: { lang: Locale }) {
  const words = look[lang];
  const [now, setNow] = useState(keptLook);
  const choose = (next: DisplaySettings) => {
    setNow(next);
    saveDisplaySettings(next);
  };
  return (
    <>
      {sizes.map((size) => (
        <button
          key={size}
          type="button"
          class={`size-${size}`}
          aria-pressed={now.size === size}
          aria-label={words.sizes[size - 1]}
          onClick={() => choose({ ...now, size })}
        >
          {words.sign}
        </button>
      ))}
      <button
        type="button"
        aria-pressed={now.isCalm}
        onClick={() => choose({ ...now, isCalm: !now.isCalm })}
      >
        {words.calm}
      </button>
    </>
  );
}

/** Fills the row reserved on pages for adults (`site/shared/page/Page.astro`). */
export function showLookRow(row: HTMLElement): void {
  adoptCss(css);
  render(<LookRow lang={document.documentElement.lang as Locale} />, row);
}
