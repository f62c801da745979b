// Draws public/cast/<name>-<face>.svg: the children and grown-ups of the lessons.
//
//   node src/delivery/tools/make-cast.mjs
//
// Hair and head outline are Lorelei (CC0, Lisa Wischofsky) with fixed options, so a child always
// looks the same. Eyes, brows, nose, mouth, cheeks and clothes are our own, because Lorelei's own
// faces read as young adults and its "worried" and "sad" are nearly alike. Younger = larger,
// rounder head, lower features, shorter neck, smaller shoulders. No face cries. make-scenes.mjs
// imports bust() to use the same people in the scenes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createAvatar } from '@dicebear/core';
import * as lorelei from '@dicebear/lorelei';
import { cast, faces } from './cast.mjs';
import { scalePath } from './scale-path.mjs';

const INK = '#1c2b52';
const DARK = '#241b17';
const SKIN = { light: '#f2cba8', tan: '#dfab7c' };
const CHEEK = { light: '#e9a488', tan: '#cd8560' };

// ---- Lorelei hair and head ----------------------------------------------------------------
function headPaths(c) {
  const svg = createAvatar(lorelei, {
    seed: 'elm',
    hair: [c.hair],
    head: [c.head],
    nose: ['variant01'],
    eyes: ['variant16'],
    mouth: ['happy01'],
    eyebrows: ['variant02'],
    skinColor: ['aa0001'],
    hairColor: ['aa0002'],
    eyesColor: ['aa0003'],
    eyebrowsColor: ['aa0003'],
    noseColor: ['aa0003'],
    mouthColor: ['aa0003'],
    beardProbability: 0,
    earringsProbability: 0,
    frecklesProbability: 0,
    hairAccessoriesProbability: 0,
    glassesProbability: 0,
  }).toString();
  const all = [...svg.replace(/<mask[\s\S]*?<\/mask>/, '').matchAll(/<path([^>]*)>/g)]
    .map((m) => ({
      d: m[1].match(/ d="([^"]*)"/)[1],
      fill: m[1].match(/fill="(#[^"]*)"/)[1],
      even: /evenodd/.test(m[1]),
    }))
    .filter((p) => p.fill !== '#aa0003');
  const fills = {
    '#aa0001': SKIN[c.skin],
    '#aa0002': c.hairColor || DARK,
    '#000': INK,
    '#000000': INK,
  };
  return all.map((p) => ({ ...p, fill: fills[p.fill] || p.fill }));
}

// ---- our own features, in Lorelei's head space ----------------------------------------------
const line = (d, w, color = DARK) =>
  `<path d="${d}" fill="none" stroke="${color}" stroke-width="${w}" stroke-linecap="round" stroke-linejoin="round"/>`;
const dot = (x, y, rx, ry, fill) =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"/>`;

function features(c, face) {
  const cheek = CHEEK[c.skin];
  if (c.adult === 'ba')
    return (
      // soft lids (crescents when she laughs), crow's feet, cheek and mouth folds
      dot(418, 628, 40, 24, cheek) +
      dot(672, 622, 28, 22, cheek) +
      (face === 'happy'
        ? line('M434 536q38-38 84-4M614 532q34-32 66 4', 15)
        : dot(476, 538, 18, 22, DARK) +
          dot(648, 538, 16, 21, DARK) +
          dot(482, 529, 6, 7, '#fff') +
          dot(653, 529, 5, 7, '#fff') +
          line('M428 540q44-52 92-8M616 530q34-42 68 8', 11)) +
      line('M420 478q44-32 100-42M620 438q40 4 70 38', 13, '#a8a39c') +
      line(
        'M392 528l-26-14M390 546l-30 0M394 564l-24 14M426 570q38 20 80 2M626 570q28 12 54-4',
        7,
        '#a9744a',
      ) +
      line('M452 400q60-18 124-4M470 376q50-12 96-4', 6, '#bf8a5c') +
      line('M596 560q26 46 6 62-14 10-30 0', 10, '#8d5836') +
      line('M498 640q-16 32 0 66M650 634q18 30 6 60', 7, '#a9744a') +
      line('M508 686q64 58 136-8', 12, '#7a2f28')
    );
  if (c.adult === 'ong')
    return (
      // thick grey brows, crow's feet, a moustache and a short beard
      dot(418, 624, 38, 22, cheek) +
      dot(668, 620, 26, 20, cheek) +
      (face === 'happy'
        ? line('M434 534q38-38 84-4M614 530q34-32 66 4', 15)
        : dot(476, 536, 17, 22, DARK) +
          dot(648, 536, 15, 21, DARK) +
          dot(482, 527, 6, 7, '#fff') +
          dot(653, 527, 5, 7, '#fff') +
          line('M428 532q44-44 92-6M616 524q34-36 68 8', 10)) +
      line('M414 474q46-34 106-36M618 438q44 4 76 38', 18, '#b7b2ab') +
      line('M394 560l-26-10M394 578l-26 8M688 560l22-10', 7, '#a9744a') +
      line('M452 396q60-16 124-4M470 370q50-10 96-4', 6, '#bf8a5c') +
      line('M596 556q26 46 6 62-14 10-30 0', 10, '#8d5836') +
      line('M494 648q36-20 74-2 34-18 68 2', 20, '#c9c6c1') +
      line('M512 690q58 48 116-6', 11, '#7a2f28') +
      `<path d="M528 742q42 22 84-4-8 62-42 70-34-6-42-66z" fill="#c9c6c1" stroke="#a8a39c" stroke-width="7"/>`
    );
  if (c.adult === 'man')
    return (
      dot(416, 602, 32, 18, cheek) +
      dot(668, 602, 22, 16, cheek) +
      dot(476, 518, 18, 25, DARK) +
      dot(650, 518, 16, 24, DARK) +
      dot(482, 509, 6, 7, '#fff') +
      dot(655, 509, 5, 6, '#fff') +
      line('M430 506q46-38 88-6M616 500q36-30 66 8', 10) +
      line('M416 446q52-32 106-10M616 436q44-16 76 14', 17) +
      line('M600 536q20 46 14 60-8 14-28 10', 9, '#8d5836') +
      (face === 'happy'
        ? `<path d="M496 656q74 28 140-14 0 70-62 78-60 0-78-64z" fill="#7a2b26" stroke="#5a2a22" stroke-width="10" stroke-linejoin="round"/><path d="M512 666q56 16 112-14-2 12-4 20-50 18-102 10z" fill="#fff"/>`
        : line('M506 672q60 34 120-10', 12, '#7a2f28'))
    );
  if (c.adult === 'co')
    return (
      dot(416, 596, 34, 20, cheek) +
      dot(668, 596, 24, 18, cheek) +
      line('M434 510q36-40 80-8M622 500q34-26 62 8', 11) +
      dot(476, 514, 17, 24, DARK) +
      dot(650, 514, 15, 23, DARK) +
      dot(481, 506, 5, 6, '#fff') +
      dot(654, 506, 5, 6, '#fff') +
      line('M424 446q50-30 102-10M618 434q40-12 70 12', 11) +
      line('M600 532q18 46 14 58-6 14-28 12', 8, '#8d5836') +
      line('M502 664q64 44 126-10', 12, '#96362f') +
      line('M546 708q24 6 44-4', 7, '#a9744a')
    );
  let s = '';
  const smile = face === 'happy';
  s += dot(412, 632, 40, 23, cheek) + dot(664, 632, 22, 20, cheek);
  s += line('M602 606q20 14-4 26', 9, '#8d5836');
  const eye = (x, y, rx, ry) => dot(x, y, rx, ry, DARK) + dot(x + 7, y - ry * 0.4, 7, 9, '#fff');
  if (face === 'sad') {
    // lids half down, looking at the table
    s += `<path d="M450 560q30 2 58-14 4 50-28 52-26 0-30-38zM624 546q22 14 44 16-2 36-24 34-22-4-20-50z" fill="${DARK}"/>`;
    s += line('M430 566q52-2 88-26M616 540q26 22 64 28', 12);
    s += line('M428 496q52-12 86-46M622 450q24 34 66 48', 12);
    s += line('M530 720q42-38 88-14', 12, '#5a2a22');
  } else if (face === 'worried') {
    // wide eyes glancing aside, brows up in the middle, wavering mouth
    s += `<g fill="#fff" stroke="${DARK}" stroke-width="9"><ellipse cx="476" cy="546" rx="36" ry="40"/><ellipse cx="650" cy="546" rx="28" ry="38"/></g>`;
    s +=
      dot(464, 546, 20, 27, DARK) +
      dot(640, 546, 17, 26, DARK) +
      dot(470, 536, 6, 7, '#fff') +
      dot(645, 536, 6, 7, '#fff');
    s += line('M418 482q40-40 96-48M622 432q46 8 74 46', 13);
    s += line('M514 706q18-26 36-2t36-4 34-8', 12, '#5a2a22');
  } else {
    const calm = face === 'calm';
    s += eye(476, 548, 22, calm ? 31 : 34) + eye(652, 548, 19, calm ? 30 : 33);
    s += line('M436 534q36-44 82-8M620 526q36-28 62 8', 11);
    s += smile
      ? line('M422 462q50-44 102-14M616 446q44-22 76 18', 13)
      : line('M422 476q48-28 100-8M618 466q42-16 72 10', 12);
    s += smile
      ? `<path d="M498 672q72 26 142-16 2 76-66 84-58 0-76-68z" fill="#7a2b26" stroke="#5a2a22" stroke-width="10" stroke-linejoin="round"/><path d="M514 682q56 16 116-14-2 12-4 20-52 20-104 10z" fill="#fff"/>`
      : line('M512 694q58 36 114-10', 12, '#5a2a22');
  }
  return s;
}

const st = (w) => `stroke="${INK}" stroke-width="${w}" stroke-linejoin="round"`;
function clothes(c) {
  if (c.adult === 'ba')
    return (
      `<path d="M70 1000c0-60 60-110 212-148l90-22 90 60 100-52 90 20c120 32 200 80 200 142z" fill="#3f4f7c" ${st(12)}/>` +
      `<path d="M362 826l98 76 116-72 34 14-128 122-4 34h-30l-6-30-116-126z" fill="#5d6ea0" ${st(9)}/>` +
      `<path d="M466 976v30" ${st(9)}/>`
    );
  if (c.adult === 'ong' || c.adult === 'man')
    return (
      `<path d="M70 1000c0-70 60-120 212-154l90-22q90 70 186 8l94 20c120 30 206 84 206 148z" fill="${c.shirt || '#4b4a63'}" ${st(12)}/>` +
      `<path d="M366 822l-48 36 74 92 84-56zM574 828l50 30-60 92-92-56z" fill="${c.shirt || '#5c5b78'}" ${st(11)}/>` +
      `<path d="M474 900v100" ${st(9)}/>`
    );
  if (c.adult === 'co')
    return (
      `<path d="M86 1000c6-84 74-122 186-150l84-28q120 70 220-4l100 28c110 28 168 70 172 154z" fill="#7c5aa6" ${st(12)}/>` +
      // áo dài: standing collar, flap closed to the side
      `<path d="M356 836l8-62q108 62 206-4l10 60q-54 44-112 46-60-4-112-40z" fill="#8f6db8" ${st(10)}/>` +
      `<path d="M468 878q60 40 176 22l60 104" fill="none" ${st(9)}/><g fill="#f3d37a"><circle cx="540" cy="904" r="9"/><circle cx="640" cy="900" r="9"/><circle cx="470" cy="832" r="9"/></g>`
    );
  return (
    `<path d="M96 1000c10-76 74-122 176-144l96-26c44 60 152 66 206 10l96 20c98 22 152 66 168 140z" fill="#fff" ${st(12)}/>` +
    `<path d="M366 828l-52 34 62 96 92-52zM578 836l50 28-54 94-106-52z" fill="#fff" ${st(11)}/>` +
    (c.scarf
      ? `<path d="M322 868c-10 14-10 26-2 40l120 36-34 56h42l22-34 26 34h42l-36-56 118-34c8-14 8-26-2-38-48 38-98 52-146 52s-102-16-150-56z" fill="#c8322b" stroke="#7a1712" stroke-width="9" stroke-linejoin="round"/><path d="M440 934q30-18 60 0l-8 38q-22 10-44 0z" fill="#b02821" stroke="#7a1712" stroke-width="9" stroke-linejoin="round"/>`
      : `<path d="M468 912v88" ${st(9)}/>`)
  );
}

// Everything above is in Lorelei units (980); written at half that.
function bake(markup, kx, ky, dx, dy) {
  const k = (kx + ky) / 2;
  const n = (v) => String(Math.round(v));
  return markup
    .replace(/ d="([^"]*)"/g, (_, d) => ` d="${scalePath(d, kx, ky, dx, dy)}"`)
    .replace(
      / c([xy])="([^"]*)"/g,
      (_, a, v) => ` c${a}="${n(a === 'x' ? v * kx + dx : v * ky + dy)}"`,
    )
    .replace(/ r([xy])="([^"]*)"/g, (_, a, v) => ` r${a}="${n(v * (a === 'x' ? kx : ky))}"`)
    .replace(/ r="([^"]*)"/g, (_, v) => ` r="${n(v * k)}"`)
    .replace(/ stroke-width="([^"]*)"/g, (_, v) => ` stroke-width="${+(v * k).toFixed(1)}"`);
}
export function bust(name, face, scale = 0.5) {
  const c = cast[name];
  const big = c.big || 1,
    [rx, ry] = c.round.map((v) => v * big);
  // stretch about the chin (540, 800), then sink into the collar
  const ox = 10 + 540 * (1 - rx),
    oy = -60 + c.neck + 800 * (1 - ry);
  const paths = headPaths(c);
  const draw = (p) => `<path d="${p.d}" fill="${p.fill}"${p.even ? ' fill-rule="evenodd"' : ''}/>`;
  const head = (s) => bake(s, rx * scale, ry * scale, ox * scale, oy * scale);
  // features sit a little lower on the smaller child; hair in front goes last
  const feat = bake(
    features(c, face),
    rx * scale,
    ry * scale,
    ox * scale,
    (oy + c.drop * ry) * scale,
  );
  const body = bake(
    clothes(c),
    c.body * scale,
    (scale * (c.body + 1)) / 2,
    474 * (1 - c.body) * scale,
    1000 * (1 - (c.body + 1) / 2) * scale,
  );
  const front = paths.at(-1);
  let h = head(paths.slice(0, -1).map(draw).join('')) + feat + head(draw(front));
  if (face === 'sad')
    h = `<g transform="rotate(5 ${Math.round(480 * scale)} ${Math.round(840 * scale)})">${h}</g>`;
  return h + body;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const out = fileURLToPath(new URL('../../../public/cast/', import.meta.url));
  mkdirSync(out, { recursive: true });
  for (const [name, c] of Object.entries(cast)) {
    for (const face of c.faces || faces) {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="30 20 430 475">${bust(name, face)}</svg>\n`;
      writeFileSync(`${out}${name}-${face}.svg`, svg);
      console.log(`${name}-${face}.svg`, Buffer.byteLength(svg));
    }
  }
}
