import type { Place } from './hotspots.ts';

type Props = {
  src: string;
  alt: string | undefined;
  spots: readonly {
    at?: Place | undefined;
    /** Id of the input that this place labels. */ input: string;
    isChosen: boolean;
  }[];
};

/**
 * A picture with places to press. They are second labels of the inputs in a list, for pointer and
 * touch; the style draws their numbers (`hotspot.css`), so that they add nothing to an accessible
 * name.
 */
export const Spotted = ({ src, alt, spots }: Props) => (
  <div class="spotted">
    <img src={src} alt={alt} width="960" height="540" />
    {spots.map(
      ({ at, input, isChosen }) =>
        at && (
          <label
            key={input}
            htmlFor={input}
            aria-hidden="true"
            class={`spot c${at[0]} r${at[1]} w${at[2]} h${at[3]}${isChosen ? ' chosen' : ''}`}
          />
        ),
    )}
  </div>
);
