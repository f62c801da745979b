import { expect, test } from 'vitest';
import { importFaults, plainImports } from './preload-table.ts';

test('table and wrapper go, the import stays', () => {
  const code =
    'const __vite__mapDeps=(i,m)=>i.map(i=>d[i]);\nimport{a}from"./core.js";var k={b:()=>G(()=>import(`./B.js`),__vite__mapDeps([0,1])),c:()=>G(()=>import("./C.js"),[])};';
  expect(plainImports(code)).toBe(
    'import{a}from"./core.js";var k={b:()=>import(`./B.js`),c:()=>import("./C.js")};',
  );
});

test('a chunk without them is untouched', () => {
  expect(plainImports('var a=()=>import(`./B.js`);')).toBe('var a=()=>import(`./B.js`);');
});

test('a call that does more than import keeps its wrapper without names', () => {
  const code =
    'const __vite__mapDeps=(i,m)=>i.map(i=>d[i]);\nvar a=()=>G(async()=>{let{b:e}=await import(`./B.js`);return{b:e}},__vite__mapDeps([0]));';
  expect(plainImports(code)).toBe(
    'var a=()=>G(async()=>{let{b:e}=await import(`./B.js`);return{b:e}});',
  );
});

test('a chunk that keeps a table, or has lost an import, is refused with a sentence', () => {
  expect(importFaults('_astro/a.js', 'var a=()=>import("./B.js");', ['_astro/B.js'])).toEqual([]);
  expect(importFaults('_astro/a.js', 'f(__vite__mapDeps([0]))', [])).toEqual([
    '_astro/a.js: còn 1 chỗ nhắc bảng tải trước, đáng lẽ 0. Hãy sửa preload-table.ts.',
  ]);
  expect(importFaults('_astro/a.js', 'var a=1;', ['_astro/B.js'])).toEqual([
    '_astro/a.js: không còn nhập _astro/B.js. Hãy sửa preload-table.ts.',
  ]);
});
