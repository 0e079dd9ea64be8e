/** Opens an Office file as a reader would: every part of the archive, and whether each is well-formed XML. */
import { strFromU8, unzipSync } from 'fflate';

export const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => /\.(?:xml|rels)$/u.test(name))
      .map(([name, content]) => [name, strFromU8(content)]),
  );

/** What is wrong with a text as XML 1.0: characters that it forbids, bare signs, tags that do not match. */
export function faultsIn(xml: string): string[] {
  const faults: string[] = [];
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(xml)) faults.push('forbidden character');
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/iu.test(xml)) faults.push('bare &');
  const open: string[] = [];
  for (const [tag, closing, name, attributes = '', single] of xml.matchAll(
    /<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/gu,
  )) {
    const names = [...attributes.matchAll(/([\w:.-]+)="/gu)].map(([, one]) => one);
    if (new Set(names).size !== names.length) faults.push(`attribute twice: ${tag.slice(0, 80)}`);
    if (closing === '/') {
      if (open.pop() !== name) faults.push(`closes ${name}`);
    } else if (single !== '/') open.push(name ?? '');
  }
  if (open.length > 0) faults.push(`never closed: ${open.join(' ')}`);
  const rest = xml.replace(/^<\?xml[^>]*\?>/u, '').replace(/<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/gu, '');
  if (/[<]/u.test(rest)) faults.push('bare <');
  return faults;
}

/** All words of a document, without the markup. */
export const wordsIn = (xml: string): string =>
  xml
    .replace(/<[^>]+>/gu, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/gu, ' ');
