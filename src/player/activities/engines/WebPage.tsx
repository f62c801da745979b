import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { adoptCss } from '../../ui/adopt-css.ts';
import css from './web-page.css?inline';

/**
 * The content of an opened source, as a page of the invented web. Its name is hidden from screen
 * readers: the pressed item has it.
 */
export function WebPage({
  name,
  says,
  children,
}: {
  name: string;
  says: string | undefined;
  children?: ComponentChildren;
}) {
  useEffect(() => adoptCss(css), []);
  return (
    <div class="web-page">
      <small aria-hidden="true">{name}</small>
      <p>{says}</p>
      {children}
    </div>
  );
}
