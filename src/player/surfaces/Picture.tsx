/** A picture on an imitated screen; `alt` is empty where the words beside it say the same. */
export type SurfacePicture = { src: string; alt: string };

/** @param base address of the site's root, as pages give it to their pictures */
export const Picture = ({ of, base }: { of: SurfacePicture; base: string }) => (
  <img src={base + of.src} alt={of.alt} width="320" height="180" loading="lazy" />
);
