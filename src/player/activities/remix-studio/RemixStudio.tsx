import { Compose, composeView } from '../engines/Compose.tsx';
import type { ComposePart } from '../engines/compose.ts';
import type { KindView, ViewProps } from '../shell/view.ts';
import type { RemixStudioAnswer } from './grade.ts';
import css from './remix-studio-look.css?inline';
import type { RemixPart, RemixStudioSpec } from './schema.ts';
import { sheetOf, tellSheet } from './sheet.ts';
import { SheetView } from './SheetView.tsx';

/** A workshop: the sheet on the left, its parts beside it. */
function RemixStudio(props: ViewProps<RemixStudioSpec, RemixStudioAnswer>) {
  const { spec, answer, base, result, words } = props;
  const face = (part: ComposePart) => {
    const { picture, paper } = part as RemixPart;
    return picture ? (
      <img class="remix-face" src={base + picture} alt="" width="96" height="72" loading="lazy" />
    ) : paper ? (
      <i class={`remix-paper ${paper}`} />
    ) : null;
  };
  return (
    <Compose {...props} look="remix-studio" css={css} face={face}>
      <p class="remix-name">
        <b>{spec.studio}</b>
      </p>
      <SheetView
        sheet={sheetOf(spec, answer)}
        told={tellSheet(spec, answer)}
        lang={words.lang}
        base={base}
        isMade={result !== null}
      />
    </Compose>
  );
}

export const view: KindView<RemixStudioSpec, RemixStudioAnswer> = {
  ...composeView<RemixStudioSpec>(),
  View: RemixStudio,
};
