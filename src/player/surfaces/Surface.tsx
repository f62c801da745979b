import type { ComponentChildren } from 'preact';
import { slug } from '#core/text/plain.ts';

/** The imitated object: a phone, a window of a computer, a sheet of paper, a poster. */
export type SurfaceShape = 'phone' | 'window' | 'paper-frame' | 'poster-frame';

/**
 * The frame of an imitated screen or paper. TẬP (“practice”) is printed across it, so that a picture
 * of it cannot pass for a real message.
 * @param label says whose device it is, and that it is for practice
 * @param app the app whose colour the bar has
 */
export function Surface({
  shape = 'phone',
  app,
  label,
  isDark,
  children,
}: {
  shape?: SurfaceShape;
  app?: string | undefined;
  label: string;
  isDark?: boolean;
  children: ComponentChildren;
}) {
  return (
    <div
      class={`surface practice-mark ${shape}${isDark ? ' dark' : ''}`}
      data-app={app && slug(app)}
      role="group"
      aria-label={label}
    >
      {children}
    </div>
  );
}
