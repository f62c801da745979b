// Draws public/scenes/*.svg.   node src/delivery/tools/make-scenes.mjs
//
// Props first, people as busts of make-cast.mjs behind a table, so any cast can be swapped
// in. 960 x 540, flat colour, ink outline. No words, no brands, no people but the cast.
// Limits checked here: 14,000 bytes raw, 4,000 bytes brotli.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { bust } from './make-cast.mjs';

const INK = '#1c2b52';
const g = (x, y, inner, extra = '') => `<g transform="translate(${x} ${y})${extra}">${inner}</g>`;
// a bust whose shoulders end at y, its body about x; mirror makes it look left
const person = (name, face, x, y, size, mirror = false) => {
  const k = 0.4; // drawn at this size so whole units stay fine enough
  const s = +(size / k).toFixed(3);
  return `<g transform="translate(${Math.round(x + (mirror ? 1 : -1) * 480 * size)} ${Math.round(y - 1000 * size)}) scale(${mirror ? `-${s} ${s}` : s})">${bust(name, face, k)}</g>`;
};
const repeat = (n, f) => Array.from({ length: n }, (_, i) => f(i)).join('');
const hills = (x, y, w, h, night) =>
  `<path d="M${x} ${y + h * 0.72}l${w * 0.25}-${h * 0.36} ${w * 0.2} ${h * 0.24} ${w * 0.22}-${h * 0.34} ${w * 0.33} ${h * 0.5}v${h * 0.24}H${x}z" fill="${night ? '#3b6b6a' : '#7fb08a'}"/><path d="M${x} ${y + h * 0.86}q${w * 0.25}-${h * 0.15} ${w * 0.5} 0t${w * 0.5}-4v${h * 0.14 + 4}H${x}z" fill="${night ? '#5d8f62' : '#a7c977'}"/>`;

const scenes = {};

// ---- evening in the stilt house ------------------------------------------------------------
scenes['nha-san'] =
  `<path fill="#e9d2a0" d="M0 0h960v540H0z"/>` +
  `<path d="M0 100h960M0 220h960M0 310h960${repeat(9, (i) => `M${96 * i + 96} 60v330`)}" stroke="#c9a869" stroke-width="2"/>` +
  `<path fill="#b98553" d="M0 388h960v152H0z"/><path d="M0 418h960M0 444h960M0 470h960M0 496h960M0 522h960M120 392v26M430 392v26M760 392v26M260 418v26M610 418v26M880 418v26M60 444v26M350 444v26M90 496v26M180 470v26" stroke="#8f5f38" stroke-width="2.500"/>` +
  `<path fill="#8a5a34" d="M0 0h960v60H0z"/><path d="M0 22h960M0 42h960" stroke="#6f4526" stroke-width="3"/>` +
  `<g stroke="${INK}" stroke-width="5" stroke-linejoin="round"><path d="M0 60h960M0 390h960"/><path fill="#8a5a34" d="M30 60h34v330H30zM896 60h34v330h-34z"/>` +
  `<path fill="#24406f" d="M116 104h236v176H116z"/><g stroke="none"><circle cx="298" cy="146" r="20" fill="#fbe9b0"/>${hills(119, 160, 230, 117, true)}</g><path d="M234 104v176" stroke="#8a5a34" stroke-width="10"/><path d="M116 104h236v176H116z" fill="none"/><path fill="#8a5a34" d="M104 278h260v16H104z"/>` +
  `<path d="M480 60v50"/><path fill="#c8452f" d="M462 110h36l8 16h-52z"/><circle cx="480" cy="138" r="15" fill="#ffe9a6"/>` +
  // woven cloth, plain geometry
  `<path fill="#a8322a" d="M690 104h176v142H690z"/></g><path d="M692 118h172M692 162h172M692 190h172M692 218h172" stroke="#23345f" stroke-width="9"/><path d="${repeat(5, (i) => `M${714 + 32 * i} 126l11 14-11 14-11-14z`)}" fill="#f3d37a"/><path d="M694 204h170M694 232h170" stroke="#f3d37a" stroke-width="6" stroke-dasharray="8 8"/><path d="M682 104h192" stroke="#6f4526" stroke-width="10" stroke-linecap="round"/>` +
  // carrying basket
  g(
    66,
    322,
    `<g stroke="${INK}" stroke-width="5"><path d="M0 0h112L94 104H18z" fill="#d3a75f"/><path d="M4 24h104M8 50h96M12 76h88M30 0l8 104M56 0v104M82 0l-8 104" stroke="#8a5a34" stroke-width="4"/><ellipse cx="56" rx="58" ry="11" fill="#b98553"/></g>`,
  ) +
  person('may', 'worried', 424, 458, 0.35) +
  person('ba', 'calm', 700, 472, 0.38, true) +
  `<g stroke="${INK}" stroke-width="5" stroke-linejoin="round"><path d="M240 452h660l34 66H206z" fill="#9c6b3f"/><path d="M206 518h728v30H206z" fill="#7c4f2b"/>` +
  `<path d="M552 470h92l8 30h-100z" fill="#2b3348"/><path d="M302 462l84-8 66 12-76 16z" fill="#fffdf6" stroke-width="4"/><path d="M784 448h44l-6 40h-32z" fill="#fff" stroke-width="4"/></g>` +
  `<circle cx="566" cy="480" r="5" fill="#8fa3c8"/><path d="M386 454l-10 28M318 464l50-5M332 469l40-3M392 462l40 5M388 469l34 4" stroke="#7ea0cc" stroke-width="2.500"/><path d="M787 462h38" stroke="#1f4e9c" stroke-width="5"/><path d="M798 438q4-8 0-14M812 438q4-8 0-14" stroke="#7c86a0" stroke-width="4" fill="none" stroke-linecap="round"/>`;

// ---- map of the village ----------------------------------------------------------------------
const tree = (x, y, s = 1) =>
  `M${x} ${y}v${-14 * s}M${x - 13 * s} ${y - 14 * s}q${13 * s}-${52 * s} ${26 * s} 0z`;
const flag = (x, y, h) =>
  g(
    x,
    y,
    `<path d="M0 0v-${h}" stroke-width="4"/><path d="M0-${h}h42v28H0z" fill="#d5281f" stroke-width="3"/><path d="M21-${h - 6}l2 6h6l-5 4 2 6-5-4-5 4 2-6-5-4h6z" fill="#ffe14d" stroke="none"/>`,
  );
scenes['ban-do'] =
  `<path fill="#dfe9c3" d="M0 0h960v540H0z"/>` +
  // stream, hills at the back, terraces
  `<path d="M486 60q40 90-20 150t10 140q60 60 20 190" fill="none" stroke="#8cc4de" stroke-width="34"/><path d="M486 60q40 90-20 150t10 140q60 60 20 190" fill="none" stroke="#b9dfee" stroke-width="8" stroke-dasharray="40 60"/>` +
  `<path d="M0 86q70-74 150-44 60-60 150-18 90-52 190 4 80-52 170-10 90-46 160 4 80-22 140 24V0H0z" fill="#bfe0ee"/><path d="M0 86q70-74 150-44 60-60 150-18 90-52 190 4 80-52 170-10 90-46 160 4 80-22 140 24v56q-240-44-480-8T0 112z" fill="#9cc48a"/>` +
  `<path d="M556 262q60-22 116 0M540 284q60-26 124 0M20 300q50-22 100 0M14 322q60-24 116 0M800 268q60-22 120 0M790 290q70-26 136 0" fill="none" stroke="#b5cd86" stroke-width="6" stroke-linecap="round"/>` +
  // paths between the places; the bridge; the dashed line to the telephone
  `<g fill="none" stroke="#c9a46a" stroke-width="26" stroke-linecap="round"><path d="M214 232q4 40 30 70M300 214q80 30 160 4t208 6M322 396q90 30 170 14"/></g><g fill="none" stroke="#f3e2b6" stroke-width="18" stroke-linecap="round"><path d="M214 232q4 40 30 70M300 214q80 30 160 4t208 6M322 396q90 30 170 14"/><path d="M560 400q60-20 96 6" stroke="${INK}" stroke-width="5" stroke-dasharray="1 15"/></g>` +
  `<g stroke="${INK}" stroke-width="4" stroke-linejoin="round" stroke-linecap="round">` +
  `<path d="M424 212q40-24 84-2v26q-44-20-84 2z" fill="#b98553"/><path d="M440 206v28M458 202v28M476 202v28M494 206v26" stroke-width="3"/><path d="M462 404q32-16 66-2v24q-34-14-66 2z" fill="#b98553"/><path d="M478 400v24M496 398v24M512 400v24" stroke-width="3"/>` +
  `<path d="${tree(70, 196, 1.3)}${tree(112, 232)}${tree(356, 168, 1.2)}${tree(556, 168)}${tree(936, 270)}${tree(38, 440, 1.2)}${tree(426, 506, 1.1)}${tree(596, 500, 1.2)}${tree(924, 470, 1.2)}${tree(400, 330)}" fill="#5d9a5f"/>` +
  // 1 the stilt house
  `<g id="place-home"><path d="M132 168v62M172 168v62M256 168v62M296 168v62" stroke-width="8" stroke="#6f4526"/><path d="M120 132h188v40H120z" fill="#d3a75f"/><path d="M104 136L150 60h128l46 76z" fill="#8a5a34"/><path d="M128 116h172M140 98h148M152 80h124" stroke="#6f4526" stroke-width="3"/><path d="M198 136h34v36h-34z" fill="#6f4526"/><path d="M140 144h36v18h-36zM252 144h36v18h-36z" fill="#fbe9b0"/><path d="M198 172l-22 58M232 172l-22 58M194 184h34M188 200h34M182 216h34" stroke-width="5"/></g>` +
  // 2 the school and its boarding house
  `<g id="place-school"><path d="M590 128h164v86H590z" fill="#f6d88a"/><path d="M576 128l18-34h156l18 34z" fill="#c8452f"/><path d="M634 94l38-34 38 34v34h-76z" fill="#f6d88a"/><path d="M622 98l50-46 50 46" fill="none" stroke="#c8452f" stroke-width="10"/><path d="M656 164h32v50h-32z" fill="#8a5a34"/><path d="M602 146h36v28h-36zM706 146h36v28h-36z" fill="#a9d3ea"/><path d="M620 146v28M724 146v28"/><circle cx="672" cy="104" r="13" fill="#fff"/><path d="M672 96v8l6 4" stroke-width="3" fill="none"/>${flag(774, 214, 124)}` +
  `<path d="M806 166h112v60H806z" fill="#cfe3d3"/><path d="M794 168l20-30h96l20 30z" fill="#4f7f9c"/><path d="M818 184h22v42h-22z" fill="#8a5a34"/><path d="M852 182h22v18h-22zM886 182h22v18h-22z" fill="#fbe9b0"/></g>` +
  // 3 the village: a neighbour, the health station, the commune office
  `<g id="place-village"><path d="M74 386h84v52H74z" fill="#e9d2a0"/><path d="M60 390l56-46 56 46z" fill="#b5643c"/><path d="M102 404h26v34h-26z" fill="#8a5a34"/><path d="M200 336h96v72h-96z" fill="#fff"/><path d="M190 336l12-24h92l12 24z" fill="#5aa58c"/><path d="M234 376h28v32h-28z" fill="#8fb7c9"/><path d="M208 370h16v16h-16zM272 370h16v16h-16z" fill="#a9d3ea"/><circle cx="248" cy="336" r="25" fill="#fff"/><path d="M243 320h10v11h11v10h-11v11h-10v-11h-11v-10h11z" fill="#2f8f5b" stroke="none"/>` +
  `<path d="M196 462h148v62H196z" fill="#f3cf6d"/><path d="M186 462h168l-16-20H202z" fill="#b5643c"/><path d="M242 446l28-24 28 24v16h-56z" fill="#f3cf6d"/><path d="M258 486h24v38h-24z" fill="#8a5a34"/><path d="M208 478h16v22h-16zM232 478h14v22h-14zM294 478h14v22h-14zM316 478h16v22h-16z" fill="#a9d3ea"/>${flag(366, 526, 84)}</g>` +
  // 4 the telephone
  `<g id="place-phone"><circle cx="760" cy="406" r="112" fill="#fff6d8"/><path d="M716 322q0-14 14-14h60q14 0 14 14v168q0 14-14 14h-60q-14 0-14-14z" fill="#2b3348"/><path d="M726 330h68v142h-68z" fill="#e8f3f8"/><path d="M750 319h20M752 488h16" stroke="#8fa3c8"/><circle cx="760" cy="400" r="27" fill="#2f8f5b"/><path d="M748 388q-3 6 3 14t13 11l5-5-6-6-4 3q-5-3-7-8l4-3-4-8z" fill="#fff" stroke="#fff" stroke-width="2"/><path d="M832 366q16 34 0 68M850 352q24 48 0 96M688 366q-16 34 0 68M670 352q-24 48 0 96" fill="none" stroke="#2f8f5b" stroke-width="6"/></g></g>`;

// ---- the computer room -------------------------------------------------------------------------
const monitor = (x, y) =>
  g(
    x,
    y,
    `<path d="M0 0h112v76H0z" fill="#2b3348"/><path d="M8 8h96v60H8z" fill="#a9d3ea"/><path d="M50 76h12v14H50zM34 90h44v7H34z" fill="#5b6480"/>`,
  );
scenes['lop-hoc'] =
  `<path fill="#f8e6bd" d="M0 0h960v540H0z"/><path fill="#e7cb94" d="M0 300h960v70H0z"/><path fill="#cf9f68" d="M0 370h960v170H0z"/>` +
  `<path d="M0 410h960M0 460h960M120 370l-40 170M360 370l-20 170M620 370l20 170M860 370l50 170" stroke="#b98553" stroke-width="2"/>` +
  `<g stroke="${INK}" stroke-width="5" stroke-linejoin="round"><path d="M0 370h960"/>` +
  // board with a child's chalk hill, flag-free
  `<path d="M330 62h300v150H330z" fill="#8a5a34"/><path d="M344 76h272v122H344z" fill="#2c5d49"/><path d="M366 178l44-54 36 40 40-60 40 50M576 98a16 16 0 1 0 .100 0" fill="none" stroke="#f2f0e4" stroke-width="4" stroke-linecap="round"/><path d="M560 206h40" stroke="#fff" stroke-width="8"/>` +
  // windows
  repeat(2, (i) =>
    g(
      60 + 640 * i,
      60,
      `<path fill="#bfe0ee" d="M0 0h200v170H0z"/><g stroke="none">${hills(2, 50, 196, 118)}</g><path d="M0 0h200v170H0zM100 0v170M0 64h200" fill="none"/><path d="M-12 170h224v14H-12z" fill="#b98553"/>`,
    ),
  ) +
  // back row of computers
  `${monitor(60, 232)}${monitor(424, 232)}${monitor(786, 232)}<path d="M30 329h900v20H30z" fill="#b98553"/><path d="M60 349v34M470 349v34M900 349v34" stroke-width="8"/></g>` +
  person('quan', 'worried', 372, 456, 0.34) +
  person('co-giao', 'calm', 610, 452, 0.36, true) +
  `<g stroke="${INK}" stroke-width="5" stroke-linejoin="round"><path d="M150 440h690l46 64H104z" fill="#d8a765"/><path d="M104 504h782v44H104z" fill="#a9763f"/>` +
  // the pupil's own computer, turned away; keyboard, mouse, exercise book, flower
  `<path d="M112 330l112 14v104l-112 12z" fill="#39435e"/><path d="M112 330l-14 8v116l14 6z" fill="#2b3348"/><path d="M160 452h14v18h-14zM138 468h58v9h-58z" fill="#5b6480"/>` +
  `<path d="M252 462h120l8 22H246z" fill="#fff"/><ellipse cx="416" cy="474" rx="14" ry="9" fill="#fff"/><path d="M478 464l84-6 52 22-92 8z" fill="#2b4a86"/><path d="M506 468l40-3 20 9-44 4z" fill="#fff" stroke-width="3"/>` +
  `<path d="M774 466h44l-6 32h-32z" fill="#5aa58c"/><path d="M796 466v-50M796 446q-20-2-24-20 20 0 24 20zM796 438q18-4 20-22-18 2-20 22z" fill="#5d9a5f" stroke-width="4"/><circle cx="796" cy="408" r="14" fill="#f0b93a"/></g>` +
  `<path d="M258 470h112M256 477h114" stroke="#8fa3c8" stroke-width="3" stroke-dasharray="7 3"/><circle cx="796" cy="408" r="5" fill="#8a5a34"/>`;

// ---- grandmother's phone, a call going on
// --------------------------------------------------------
scenes['dien-thoai-ba'] =
  `<path fill="#e6c98c" d="M0 0h960v540H0z"/>` +
  // woven mat
  `<path d="${repeat(11, (i) => `M0 ${24 + 48 * i}h960`)}" stroke="#d8b671" stroke-width="22" stroke-dasharray="34 14"/>` +
  `<path d="M0 40h960M0 500h960" stroke="#a8322a" stroke-width="26"/><path d="M0 40h960M0 500h960" stroke="#f3d37a" stroke-width="8" stroke-dasharray="16 16"/><path d="M0 66h960M0 474h960" stroke="#23345f" stroke-width="10"/>` +
  `<g stroke="${INK}" stroke-width="6" stroke-linejoin="round" stroke-linecap="round"><g transform="rotate(-8 480 270)">` +
  `<path d="M366 78q0-30 30-30h168q30 0 30 30v384q0 30-30 30H396q-30 0-30-30z" fill="#7a2f4a"/><path d="M384 84q0-18 18-18h156q18 0 18 18v372q0 18-18 18H402q-18 0-18-18z" fill="#24406f"/><path d="M456 82h48" stroke="#8fa3c8" stroke-width="7"/>` +
  // the contact's picture: a flower
  `<circle cx="480" cy="206" r="68" fill="#fff6d8"/><g fill="#f0b93a" stroke-width="5"><circle cx="480" cy="176" r="18"/><circle cx="508" cy="197" r="18"/><circle cx="498" cy="231" r="18"/><circle cx="462" cy="231" r="18"/><circle cx="452" cy="197" r="18"/><circle cx="480" cy="206" r="17" fill="#8a5a34"/></g>` +
  `<path d="M426 306v20M444 296v40M462 306v20M480 290v52M498 302v28M516 296v40M534 306v20" stroke="#8fe0b1" stroke-width="8"/>` +
  `<circle cx="434" cy="408" r="33" fill="#fff"/><path d="M416 402h10l14-12v36l-14-12h-10zM450 398q8 10 0 20" fill="#24406f" stroke-width="5"/><circle cx="526" cy="408" r="33" fill="#c8322b"/><path d="M502 416q-2-22 24-22t24 22l-15 2v-10q-9-3-18 0v10z" fill="#fff" stroke="#fff" stroke-width="3"/></g>` +
  `<path d="M640 112q34 26 42 68M672 82q46 36 56 92M322 150q-32 30-36 74M290 122q-46 42-50 98" fill="none" stroke="#2f8f5b" stroke-width="9"/>` +
  // bowl of tea and her glasses
  `<circle cx="148" cy="384" r="66" fill="#fff"/><circle cx="148" cy="384" r="48" fill="#b7923f"/><circle cx="148" cy="384" r="57" fill="none" stroke="#1f4e9c" stroke-width="4"/><path d="M126 368q14-14 30-6" fill="none" stroke="#f3d37a" stroke-width="5"/>` +
  `<g fill="#fff" fill-opacity=".45" stroke-width="9"><circle cx="722" cy="396" r="44"/><circle cx="840" cy="376" r="44"/></g><path d="M764 382q16-16 34-4M680 382q-22-40-8-92M882 366q26-40 18-96" fill="none" stroke-width="9"/></g>`;

const out = fileURLToPath(new URL('../../../public/scenes/', import.meta.url));
mkdirSync(out, { recursive: true });
const tidy = (s) =>
  s
    .replace(/(\d)\.(\d*?)0+(?=[^\d.])/g, (_, a, b) => (b ? `${a}.${b}` : a))
    .replace(/(\d+\.\d{2,})/g, (v) => String(+(+v).toFixed(1)));
for (const [name, body] of Object.entries(scenes)) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 540">${tidy(body)}</svg>\n`;
  const raw = Buffer.byteLength(svg),
    br = brotliCompressSync(svg).length;
  writeFileSync(`${out}${name}.svg`, svg);
  console.log(`${name}.svg`, raw, 'raw', br, 'brotli', raw > 14000 || br > 4000 ? 'TOO BIG' : '');
}
