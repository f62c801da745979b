// Parts for drawn consequences (`make-consequences.mjs`): backdrops, machines, the starling, signs.
//
// Same style as make-scenes.mjs: 960 x 540, flat colour, ink outline, no words. A consequence shows
// a machine, a thing or the starling; a child in it is worried or surprised, never hurt.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bust } from '../make-cast.mjs';

export const INK = '#1c2b52';
const publicFolder = fileURLToPath(new URL('../../../../public/', import.meta.url));

export const at = (x, y, inner, scale = 1) =>
  `<g transform="translate(${x} ${y})${scale === 1 ? '' : ` scale(${scale})`}">${inner}</g>`;
export const inked = (inner, width = 6) =>
  `<g stroke="${INK}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round">${inner}</g>`;
export const repeat = (n, draw) => Array.from({ length: n }, (_, i) => draw(i)).join('');

/**
 * A drawing of public/ (`pictures/ga.svg`, `scenes/con-cho.svg`) as a square or its own shape of
 * this width, its top left corner at x, y.
 */
export function picture(file, x, y, width) {
  const svg = readFileSync(publicFolder + file, 'utf8');
  const [, boxWidth] = /viewBox="0 0 ([\d.]+)/.exec(svg);
  const inner = svg.replace(/^[\s\S]*?<svg[^>]*>|<\/svg>\s*$/g, '');
  return at(x, y, inner, +(width / Number(boxWidth)).toFixed(3));
}

/** A person of the cast whose shoulders end at y, about x; `mirror` makes it look left. */
export function person(name, face, x, y, size = 0.34, mirror = false) {
  const drawnAt = 0.4; // whole units stay fine enough at this size
  const scale = +(size / drawnAt).toFixed(3);
  return `<g transform="translate(${Math.round(x + (mirror ? 1 : -1) * 480 * size)} ${Math.round(y - 1000 * size)}) scale(${mirror ? `-${scale} ${scale}` : scale})">${bust(name, face, drawnAt)}</g>`;
}

/** The back of a child's head and shoulders, who looks into the picture. */
export const onlooker = (x, y, shirt, hair = '#241b17', scale = 1) =>
  at(
    x,
    y,
    inked(
      `<path fill="${shirt}" d="M-92 120q4-88 62-96h60q58 8 62 96z"/><path fill="${hair}" d="M-54-32q0-62 54-62t54 62-16 68-76 0-16-68z"/>`,
    ),
    scale,
  );

// ---- backdrops --------------------------------------------------------------------------------

/** Hills, a meadow and a path, by day. */
export const meadow = () =>
  `<path fill="#c0e0ee" d="M0 0h960v540H0z"/><path fill="#7fb08a" d="M0 250q160-130 300-10 130-120 270 0 150-140 390-20v320H0z"/><path fill="#9cc68a" d="M0 330q260-50 480-20t480-10v240H0z"/>`;
/** The inside of a wooden house with a table's edge in front. */
export const room = () =>
  `<path fill="#e9cf9a" d="M0 0h960v540H0z"/><path d="M0 100h960M0 210h960M0 320h960" stroke="#d8b671" stroke-width="6"/><path fill="#a8764a" d="M0 430h960v110H0z"/><path d="M0 430h960" stroke="${INK}" stroke-width="6"/>`;
/** The computer room of a school. */
export const classroom = () =>
  `<path fill="#f8e6bd" d="M0 0h960v540H0z"/><path fill="#cf9f68" d="M0 430h960v110H0z"/>${inked('<path fill="#8a5a34" d="M60 40h300v140H60z"/><path fill="#2c5d49" d="M74 54h272v112H74z"/><path fill="#bfe0ee" d="M700 40h200v150H700z"/><path d="M800 40v150M700 115h200M0 430h960" fill="none"/>')}`;
/** The same hills at night, with a moon. */
export const night = () =>
  `<path fill="#24406f" d="M0 0h960v540H0z"/><circle cx="800" cy="100" r="46" fill="#fbe9b0"/><path fill="#3b6b6a" d="M0 300q160-130 300-10 130-120 270 0 150-140 390-20v270H0z"/><path fill="#2d5556" d="M0 400q260-50 480-20t480-10v170H0z"/>`;

// ---- things -----------------------------------------------------------------------------------

/** A house on stilts, its ridge at x, y. */
export const house = (x, y, scale = 1, roof = '#a8523b') =>
  at(
    x,
    y,
    inked(
      `<path d="M-70 150v90M0 150v90M70 150v90" stroke="#6f4526" stroke-width="16"/><path fill="#f3cf6d" d="M-104 84h208v72h-208z"/><path fill="#8a5a34" d="M-26 98h52v58h-52z"/><path fill="${roof}" d="M-136 90L-84 0H84l52 90z"/>`,
    ),
    scale,
  );

/** The talking starling, standing at x, y and looking right; `mirror` turns it. */
export const starling = (x, y, scale = 1, mirror = false) =>
  `<g transform="translate(${x} ${y}) scale(${mirror ? -scale : scale} ${scale})">${inked(
    '<path fill="#241b17" d="M-84 0l34-80q-8-74 42-94 22-12 40 0 28 22 20 64-10 44-52 56l-54 66z"/><path d="M-28-78q28 20 62-8" fill="none" stroke="#5b6480"/><path fill="#fff" d="M-48-56l28-14-14 34z"/><path fill="#f0a93a" d="M50-136l48-20-40 30zM52-124l36 16-36 0z"/><path fill="#f3cf4f" d="M20-136q14 2 18 14-14 6-20-4z"/><circle cx="29" cy="-138" r="7" fill="#fff" stroke="none"/><path d="M30-138h0M-10-44v40M12-46v42" stroke-width="7"/>',
    5,
  )}</g>`;
/** Sound going out to the right of x, y; `mirror` to the left. */
export const waves = (x, y, scale = 1, mirror = false) =>
  `<path transform="translate(${x} ${y}) scale(${mirror ? -scale : scale} ${scale})" d="M0-30q22 30 0 60M34-58q44 58 0 116M70-88q66 88 0 176" fill="none" stroke="#c8452f" stroke-width="12" stroke-linecap="round"/>`;

/** A screen on its foot; `inner` is drawn in a field of 300 x 190 whose corner is 0, 0. */
export const monitor = (x, y, inner, scale = 1, fill = '#cfe3f2') =>
  at(
    x,
    y,
    `${inked(`<path d="M150 226v40M80 276h140" stroke-width="18"/><rect x="-18" y="-18" width="336" height="240" rx="16" fill="#2b3348"/><path fill="${fill}" d="M0 0h300v190H0z"/>`)}${inner}`,
    scale,
  );
/** A phone; `inner` is drawn in a field of 170 x 290 whose corner is 0, 0. */
export const phone = (x, y, inner, scale = 1, fill = '#cfe3f2') =>
  at(
    x,
    y,
    `${inked(`<rect x="-16" y="-34" width="202" height="366" rx="26" fill="#2b3348"/><path fill="${fill}" d="M0 0h170v290H0z"/><path d="M70 312h30" stroke="#8fa3c8"/>`)}${inner}`,
    scale,
  );
/** A speech bubble of width x height whose tail points down to the left; `inner` from its corner. */
export const bubble = (x, y, width, height, inner, tail = 40) =>
  at(
    x,
    y,
    `${inked(`<path fill="#fffdf6" d="M24 0H${width - 24}q24 0 24 24V${height - 24}q0 24-24 24H${tail + 44}L${tail - 14} ${height + 44} ${tail} ${height}H24q-24 0-24-24V24Q0 0 24 0z"/>`)}${inner}`,
  );
export const coin = (x, y, radius = 26) =>
  at(
    x,
    y,
    inked(
      `<circle r="${radius}" fill="#f3cf4f"/><circle r="${Math.round(radius * 0.62)}" fill="none" stroke-width="4"/>`,
      5,
    ),
  );
/** A clock's face with its hands at these hours and minutes. */
export const clock = (x, y, hour, minute, radius = 60) => {
  const hand = (turn, length) =>
    `M0 0L${(Math.sin(turn * 2 * Math.PI) * length).toFixed(1)} ${(-Math.cos(turn * 2 * Math.PI) * length).toFixed(1)}`;
  return at(
    x,
    y,
    inked(
      `<circle r="${radius}" fill="#fffdf6"/><path d="${hand(hour / 12 + minute / 720, radius * 0.5)}${hand(minute / 60, radius * 0.76)}" fill="none"/>`,
    ),
  );
};
/** A drawn question mark, and an exclamation mark. */
export const question = (x, y, scale = 1, colour = '#c8452f') =>
  `<path transform="translate(${x} ${y}) scale(${scale})" d="M-24-30q2-34 28-34t26 30q0 20-28 32v22M2 52h0" fill="none" stroke="${colour}" stroke-width="16" stroke-linecap="round" stroke-linejoin="round"/>`;
export const alarm = (x, y, scale = 1, colour = '#c8452f') =>
  `<path transform="translate(${x} ${y}) scale(${scale})" d="M0-64V10M0 52h0" fill="none" stroke="${colour}" stroke-width="18" stroke-linecap="round"/>`;
/** A sheet of paper with these pictures on it, each 64 wide. */
export const note = (x, y, files, scale = 1) =>
  at(
    x,
    y,
    inked(`<path fill="#f3d37a" d="M0 0h${24 + 72 * files.length}v92H0z"/>`, 5) +
      files.map((file, i) => picture(file, 16 + 72 * i, 14, 64)).join(''),
    scale,
  );
/** The edge of a table across the picture, which covers where busts end. */
export const plank = (fill = '#a9763f') => inked(`<path fill="${fill}" d="M-6 446h972v24H-6z"/>`);
/** A hen that stands at x, y and looks right; `mirror` turns it, `asleep` shuts its eye. */
export const standingHen = (x, y, scale = 1, mirror = false, asleep = false) =>
  `<g transform="translate(${x} ${y}) scale(${mirror ? -scale : scale} ${scale})">${inked(
    `<path d="M-14-34V0M16-34V0M-24 0h22M8 0h22" fill="none" stroke="#d99a2b" stroke-width="8"/><path fill="#c8753a" d="M-88-124q26 26 44 24 14 4 26 12 32-2 42-36 4-42 36-44 34 4 32 42-4 48-18 78-18 26-62 24-58 0-72-36-8-30-28-64z"/><path fill="#d5281f" d="M38-166q-4-24 14-16 8-18 20 0 18-4 12 16-16-10-46 0z"/><path fill="#f0b93a" d="M90-142l26 12-26 10z"/><path fill="#d5281f" d="M82-118q12 16-2 22-10-8-4-22z"/><path d="M-28-70q22 24 52 2" fill="none"/><path d="${asleep ? 'M60-138q7 7 14 0' : 'M68-140h0'}" fill="none" stroke-width="${asleep ? 5 : 11}"/>`,
    5,
  )}</g>`;
/** A white duck on the ground at x, y that looks right; `mirror` turns it. */
export const duck = (x, y, scale = 1, mirror = false, fill = '#fff') =>
  `<g transform="translate(${x} ${y}) scale(${mirror ? -scale : scale} ${scale})">${inked(
    `<path d="M-10-12V0h14M16-12V0h14" fill="none" stroke="#d99a2b" stroke-width="7"/><path fill="${fill}" d="M-56-50q24 14 48 0 30-2 34-14-10-44 22-48 34 0 32 34-4 22-10 36-8 32-56 32-60 0-70-40z"/><path fill="#f0a23a" d="M76-96l34 10-6 14-30-4z"/><path d="M58-88h0" stroke-width="11"/><path d="M-22-32q18 16 44-4" fill="none"/>`,
    5,
  )}</g>`;
/** The near edge of a table, or of the grass, in front of busts whose shoulders end just below y. */
export const frontEdge = (y = 446) => inked(`<path fill="#b98553" d="M-9 ${y}h978v26H-9z"/>`);
export const grassEdge = (y = 446) => inked(`<path fill="#7fb064" d="M-9 ${y}h978v120H-9z"/>`);
/** A boy's head from behind, and the boy, whose shoulders end at y + 130. */
export const headBehind = (skin = '#f2cba8') =>
  `<path fill="${skin}" d="M-20 14h40v28q-20 14-40 0zM-52-26q-18-8-16 12 6 18 20 14zM52-26q18-8 16 12-6 18-20 14z"/><path fill="#241b17" d="M-54-24q-2-66 54-66t54 66q0 46-24 54-30 8-60 0-24-8-24-54z"/>`;
export const boyBehind = (x, y, scale = 1, skin = '#f2cba8') =>
  at(
    x,
    y,
    inked(`<path fill="#fff" d="M-96 130q2-84 66-96h60q64 12 66 96z"/>${headBehind(skin)}`),
    scale,
  );
/** A hen with its feet at x, y + 52, looking right; `mirror` turns it. */
export const hen = (x, y, scale = 1, mirror = false) =>
  `<g transform="translate(${x} ${y}) scale(${mirror ? -scale : scale} ${scale})">${inked(
    '<path fill="#c8753a" d="M-76 6q-42-30-36-76 26 24 46 26 12 8 24 14 40-4 54-36 6-44 40-44 34 6 30 44-6 46-26 74-60 30-132-2z"/><path fill="#d5281f" d="M34-110q-2-24 16-16 10-16 20 2 18-2 10 16-16-10-46-2z"/><path fill="#f0b93a" d="M84-82l28 12-28 10z"/><circle cx="62" cy="-80" r="5" fill="#1c2b52"/><path d="M-44-20q24 24 56 0" fill="none"/><path d="M-30 18v34h-18M20 18v34H2" fill="none" stroke="#e6843c" stroke-width="9"/>',
  )}</g>`;
/** A thought bubble; the dots lead down from it, to the left unless `right`. */
export const thought = (x, y, width, height, inner, right = false) =>
  at(
    x,
    y,
    `${inked(`<rect width="${width}" height="${height}" rx="${Math.round(height / 2)}" fill="#fffdf6"/><circle cx="${right ? width - 40 : 40}" cy="${height + 22}" r="14" fill="#fffdf6"/><circle cx="${right ? width - 8 : 8}" cy="${height + 54}" r="8" fill="#fffdf6"/>`)}${inner}`,
  );
/** A yellow face: `happy` laughs, `sad` has its mouth down. */
export const smiley = (x, y, radius = 40, face = 'happy') =>
  at(
    x,
    y,
    inked(
      `<circle r="40" fill="#f3d37a"/>${face === 'happy' ? '<path d="M-22-6q8-11 15 0M7-6q8-11 15 0" fill="none"/><path d="M-20 8h40q0 20-20 20T-20 8z" fill="#8f2a22"/>' : '<path d="M-14-6h0M14-6h0" stroke-width="10"/><path d="M-24-18l12-6M24-18l-12-6M-15 22q15-16 30 0" fill="none"/>'}`,
    ),
    +(radius / 40).toFixed(2),
  );

// ---- more things and animals ------------------------------------------------------------------

/** The edge of a table, or a rail, that covers where busts are cut off. */
export const benchEdge = (fill = '#a9763f') =>
  inked(`<path fill="${fill}" d="M-10 446h980v24H-10z"/>`);
/** A window of width x height; `inner` is drawn in front of its sky, from its corner. */
export const windowWith = (x, y, width, height, inner = '') =>
  at(
    x,
    y,
    `<path fill="#bfe0ee" d="M0 0h${width}v${height}H0z"/><path fill="#9cc68a" d="M0 ${Math.round(height * 0.72)}q${width / 2}-30 ${width} 0V${height}H0z"/>${inner}<path d="M0 0h${width}v${height}H0z" fill="none" stroke="#6f4526" stroke-width="22"/><path d="M-11-11H${width + 11}V${height + 11}H-11zM11 11H${width - 11}V${height - 11}H11z" fill="none" stroke="${INK}" stroke-width="5"/>`,
  );
/** A hen whose feet stand at x, y and who looks right; `mirror` turns it. */
export const henStanding = (x, y, scale = 1, mirror = false) =>
  `<g transform="translate(${x} ${y}) scale(${mirror ? -scale : scale} ${scale})"><path d="M-18-40v36h16M14-40v36h16" fill="none" stroke="#c79a3a" stroke-width="8" stroke-linejoin="round" stroke-linecap="round"/>${inked(
    '<path fill="#c8322b" d="M8-150q-8-24 8-22 4-16 15-8 14-6 13 14l0 18z"/><path fill="#f0b93a" d="M52-142l32 12-32 14z"/><path fill="#b5622f" d="M-90-132q2 66 44 94 54 26 94-14 20-30 10-78-6-34-34-34-26 2-28 36-4 22-26 22-34 0-60-26z"/><path fill="#8a4520" d="M-36-78q38-12 58 6-10 32-38 26-18-6-20-32z"/><path d="M38-134h0" stroke-width="13"/>',
    5,
  )}</g>`;
/** A buffalo seen from the front, the middle of its head at x, y. */
export const buffaloFront = (x, y, scale = 1) =>
  at(
    x,
    y,
    inked(
      '<path fill="#56607c" d="M-130 230q-40-230 130-236 170 6 130 236z"/><path fill="#d9cfb8" d="M-40-58q-124 10-140-96 46 58 136 48zM40-58q124 10 140-96-46 58-136 48z"/><path fill="#56607c" d="M-54-36q-62-18-88 16 50 28 92 8zM54-36q62-18 88 16-50 28-92 8z"/><path fill="#737c99" d="M-62-76q62-34 124 0 12 76-10 140-52 44-104 0-22-64-10-140z"/><path fill="#b4b8c6" d="M-58 50q58-34 116 0 14 60-58 62t-58-62z"/><path d="M-30-22h0M30-22h0" stroke-width="20"/><path d="M-22 64l-4 8M22 64l4 8" stroke-width="9"/>',
    ),
    scale,
  );
/** A treasure chest, the middle of its bottom at x, y. */
export const treasureChest = (x, y, scale = 1, open = false) =>
  at(
    x,
    y,
    inked(
      (open
        ? '<path fill="#8a5a34" d="M-74-78l-14-52q88-40 176 0l-14 52z"/><path fill="#4a2f1c" d="M-74-78l-8-20q82-16 164 0l-8 20z"/>'
        : '<path fill="#c98a3a" d="M-80-70v-22q4-44 80-46 76 2 80 46v22z"/>') +
        '<path fill="#b5702c" d="M-80-78H80V0H-80z"/><path fill="#f3cf4f" d="M-80-78H80v18H-80zM-18-72h36v40h-36z"/><path d="M0-56v10"/>',
    ),
    scale,
  );
/** A photo that walks on two legs; `inner` is drawn in a field of 200 x 150 whose corner is 0, 0. */
export const walkingPhoto = (x, y, inner, scale = 1, mirror = false) =>
  `<g transform="translate(${x} ${y}) scale(${mirror ? -scale : scale} ${scale})">${inked(
    '<path d="M66 160l-24 62h-24M134 160l30 54 28-6" fill="none" stroke-width="14"/><path fill="#fffdf6" d="M-16-16h232v182H-16z"/><path fill="#cfe3f2" d="M0 0h200v150H0z"/>',
  )}${inner}</g>`;
/** The edge of a table that covers where busts are cut off. */
export const table = inked('<path fill="#a9763f" d="M0 446h960v24H0z"/>');
/** The starling with its beak shut, standing at x, y; `asleep` shuts its eye, `mirror` turns it. */
export const quietStarling = (x, y, scale = 1, mirror = false, asleep = false) =>
  `<g transform="translate(${x} ${y}) scale(${mirror ? -scale : scale} ${scale})">${inked(
    `<path fill="#241b17" d="M-84 0l34-80q-8-74 42-94 22-12 40 0 28 22 20 64-10 44-52 56l-54 66z"/><path d="M-28-78q28 20 62-8" fill="none" stroke="#5b6480"/><path fill="#fff" d="M-48-56l28-14-14 34z"/><path fill="#f0a93a" d="M50-142l52 14-52 10z"/><path fill="#f3cf4f" d="M20-130q14 2 18 14-14 6-20-4z"/>${asleep ? '<path d="M16-146q11 11 24 0" fill="none" stroke="#fff"/>' : '<circle cx="29" cy="-142" r="7" fill="#fff" stroke="none"/><path d="M30-142h0" stroke-width="7"/>'}<path d="M-10-44v40M12-46v42" stroke-width="7"/>`,
    5,
  )}</g>`;
/** Two eyes shut and a small smile, for a machine that sleeps; about 120 wide. */
export const sleepingFace = (x, y, scale = 1, colour = INK) =>
  `<path transform="translate(${x} ${y}) scale(${scale})" d="M-56-10q17 16 34 0M22-10q17 16 34 0M-16 24q16 12 32 0" fill="none" stroke="${colour}" stroke-width="9" stroke-linecap="round"/>`;
/** Two open eyes and a wide smile, for a machine that is well. */
export const wakingFace = (x, y, scale = 1) =>
  `<path transform="translate(${x} ${y}) scale(${scale})" d="M-38-14h0M38-14h0" stroke="${INK}" stroke-width="24" stroke-linecap="round"/><path transform="translate(${x} ${y}) scale(${scale})" d="M-44 20q44 44 88 0" fill="none" stroke="${INK}" stroke-width="10" stroke-linecap="round"/>`;
/** A grown-up of public/cast whom `person` cannot draw (`me-calm`), as `person`; `shirt`: its colour. */
export function grownUp(name, x, y, size = 0.32, mirror = false, shirt = '') {
  const svg = readFileSync(`${publicFolder}cast/${name}.svg`, 'utf8');
  const [, boxWidth] = /viewBox="\S+ \S+ ([\d.]+)/.exec(svg);
  const unit = 860 / Number(boxWidth);
  const inner = svg.replace(/^[\s\S]*?<svg[^>]*>|<\/svg>\s*$/g, '');
  const dressed = shirt ? inner.replace(/#2f6d5a|#3b8069/g, shirt) : inner;
  const scale = +(size * unit).toFixed(3);
  return `<g transform="translate(${Math.round(x + (mirror ? 1 : -1) * 490 * size)} ${Math.round(y - 988 * size)}) scale(${mirror ? `-${scale} ${scale}` : scale})">${dressed}</g>`;
}

// ---- for what follows from a right choice ------------------------------------------------------

/** A cap for the night, its middle at x, y. */
export const nightcap = (x, y, scale = 1, mirror = false) =>
  `<g transform="translate(${x} ${y}) scale(${mirror ? -scale : scale} ${scale})">${inked(
    '<path fill="#7fb4d8" d="M-46 8q-2-62 52-66 62 0 72 70l-20 6q-10-40-28-42 10 16 12 34z"/><path fill="#fffdf6" d="M-54 2q48-14 102 0v22q-54-14-102 0z"/><circle cx="72" cy="24" r="17" fill="#fffdf6"/>',
  )}</g>`;
/** The starling, which has nothing to say, asleep in its cap where it stands at x, y. */
export const starlingAsleep = (x, y, scale = 1, mirror = false) =>
  quietStarling(x, y, scale, mirror, true) +
  nightcap(x + (mirror ? -2 : 2) * scale, y - 184 * scale, 0.72 * scale, !mirror);
/** Two arms thrown up behind the back of a child at x, y. */
export const raisedArms = (x, y, shirt, scale = 1, skin = '#e6b88a') =>
  at(
    x,
    y,
    inked(
      [-1, 1]
        .map(
          (side) =>
            `<g transform="scale(${side} 1)"><circle cx="124" cy="-112" r="22" fill="${skin}"/><path fill="${shirt}" d="M44 60l48-160 52 14-58 186z"/></g>`,
        )
        .join(''),
    ),
    scale,
  );
/** The back of a child who throws both arms up. */
export const cheering = (x, y, shirt, hair = '#241b17', scale = 1) =>
  raisedArms(x, y, shirt, scale) + onlooker(x, y, shirt, hair, scale);
