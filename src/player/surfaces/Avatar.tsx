/** The face in a path of `public/`: `cast/na-calm.svg` is `na-calm`; undefined for other pictures. */
export const faceIn = (picture: string | undefined): string | undefined =>
  /^cast\/(.+)\.svg$/.exec(picture ?? '')?.[1];

/**
 * A person, for the eyes: a face from `public/cast/`, or the first letter of the name. A dashed ring
 * means that the phone does not know the sender: it is not a verdict.
 * @param base address of the site's root, as pages give it to their pictures
 */
export function Avatar({
  name,
  face,
  base,
  isUnknown,
}: {
  name: string;
  face?: string | undefined;
  base: string;
  isUnknown?: boolean | undefined;
}) {
  return (
    <span class={isUnknown ? 'avatar unknown' : 'avatar'} aria-hidden="true">
      {face ? (
        <img src={`${base}cast/${face}.svg`} alt="" width="40" height="44" loading="lazy" />
      ) : (
        [...name][0]
      )}
    </span>
  );
}
