// A real HTML parser, not patterns: our pages contain scripts and JSON whose text looks like tags
// and attributes. It is used only for positions; the text itself is edited in place, so untouched
// parts stay byte for byte.
import { parse, type DefaultTreeAdapterMap } from 'parse5';

export type HtmlElement = DefaultTreeAdapterMap['element'];
type Node = DefaultTreeAdapterMap['node'];

/** Replaces the characters from `start` up to `end`. */
export type Edit = { start: number; end: number; text: string };

/** Returns all elements in source order, including those in `<noscript>` and `<template>`. */
export function elementsOf(html: string): HtmlElement[] {
  const found: HtmlElement[] = [];
  const walk = (node: Node) => {
    if ('tagName' in node) found.push(node);
    if ('content' in node) walk(node.content);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }));
  return found;
}

export function applyEdits(html: string, edits: Edit[]): string {
  // The parser repeats a misnested element at the same position: its edit must be applied once.
  const once = new Map(edits.map((edit) => [`${edit.start}:${edit.end}`, edit]));
  const inOrder = [...once.values()].sort((a, b) => a.start - b.start || a.end - b.end);
  // Joins pieces, because a page with all lessons has thousands of edits, and copying it for each
  // is slow.
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, text } of inOrder) {
    pieces.push(html.slice(done, start), text);
    done = end;
  }
  return [...pieces, html.slice(done)].join('');
}

/** Returns the value of an attribute, with entities decoded; null if it is missing. */
export function attributeOf(element: HtmlElement, name: string): string | null {
  return element.attrs.find((attr) => nameOf(attr) === name)?.value ?? null;
}

/** Returns names and values of all attributes, `xlink:href` named as written. */
export function attributesOf(element: HtmlElement) {
  return element.attrs.map((attr) => ({ name: nameOf(attr), value: attr.value }));
}

export function attributeEdit(element: HtmlElement, name: string, value: string): Edit[] {
  const place = element.sourceCodeLocation?.attrs?.[name];
  if (!place) return [];
  const quoted = value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return [{ start: place.startOffset, end: place.endOffset, text: `${name}="${quoted}"` }];
}

/** Removes the whole element, including its end tag. */
export function removalEdit(element: HtmlElement): Edit[] {
  const place = element.sourceCodeLocation;
  return place ? [{ start: place.startOffset, end: place.endOffset, text: '' }] : [];
}

/** Returns the text of a `<script>` or `<style>`, as the browser reads it. */
export function textOf(element: HtmlElement): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

/** Returns the start tag as written, truncated: enough for a person to find it. */
export function startTagOf(html: string, element: HtmlElement): string {
  const place = element.sourceCodeLocation;
  if (!place) return `<${element.tagName}>`;
  const tag = html.slice(place.startOffset, place.startTag?.endOffset ?? place.endOffset);
  return tag.length > 120 ? `${tag.slice(0, 120)}…` : tag;
}

function nameOf(attr: HtmlElement['attrs'][number]): string {
  return attr.prefix ? `${attr.prefix}:${attr.name}` : attr.name;
}
