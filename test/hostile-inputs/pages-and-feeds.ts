import { type HostileInput, SAID } from './hostile-input.ts'

const said = `<p>${SAID}</p>`
const item = `<item><title>Ferry</title><description>${SAID}</description></item>`
const rss = (items: string) => `<rss version="2.0"><channel><title>Feed</title>${items}</channel></rss>`

function page(
  name: string,
  bytes: () => string | Uint8Array,
  gives: readonly string[] = ['report'],
): HostileInput {
  return { name: `page: ${name}`, extension: '.html', bytes, gives }
}

function feed(
  name: string,
  bytes: () => string,
  gives: readonly string[] = ['malformed-input'],
): HostileInput {
  return { name: `feed: ${name}`, extension: '.xml', bytes, gives }
}

export const PAGES_AND_FEEDS: readonly HostileInput[] = [
  page('elements 10,000 deep', () => `${'<div>'.repeat(10_000)}${said}`),
  page('nothing closed', () => `${'<p><b><i><table><tr><td>'.repeat(500)}${SAID}`),
  page('scripts alone', () => '<script>said()</script>'.repeat(100), ['empty-file']),
  page('an attribute of a million letters', () => `<div class="${'a '.repeat(500_000)}">${said}</div>`),
  page('a comment that never ends', () => `${said}<!-- ${'x'.repeat(100_000)}`),
  page('cut in a tag', () => `${said}<p cla`),
  page('NUL bytes', () => `${said}\0\0\0`, ['binary-file']),
  page('entities without number', () => `<p>${SAID}${'&#x110000;&#0;&unknown;&#xD800;'.repeat(2000)}</p>`),
  page('an encoding that is none', () => `<meta charset="utf-99">${said}`),
  page('an encoding that it has not', () => `<meta charset="utf-16">${said}`),
  page('UTF-7, which scripts hide in', () => `<meta charset="utf-7">${said}+ADw-script+AD4-`),
  page('text that was decoded twice', () => Buffer.from(`<p>${SAID} “Café”</p>`, 'latin1')),
  page('UTF-8 with a byte missing', () => Buffer.concat([Buffer.from(said), Buffer.from([0xe2, 0x80])])),
  page(
    'JSON-LD 50,000 deep',
    () => `<script type="application/ld+json">${'['.repeat(50_000)}${']'.repeat(50_000)}</script>${said}`,
  ),
  page(
    'metadata of other kinds',
    () =>
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":{"a":1},"publisher":[[]],"datePublished":7}</script>${said}`,
  ),
  page('10,000 paragraphs', () => said.repeat(10_000)),
  page('20,000 links', () => `${said}${'<a href="javascript:alert(1)">more</a> '.repeat(20_000)}`),
  page(
    'a base of scripts',
    () => `<base href="javascript:alert(1)//"><link rel="canonical" href="javascript:alert(2)">${said}`,
  ),
  feed(
    'entities that explode',
    () =>
      `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(1000)}">]>${rss(item.replace('Ferry', '&b;'))}`,
  ),
  feed(
    'one entity 100,000 times',
    () =>
      `<!DOCTYPE rss [<!ENTITY a "${'a'.repeat(1000)}">]>${rss(item.replace('Ferry', '&a;'.repeat(100_000)))}`,
  ),
  feed('an entity from outside', () => `<!DOCTYPE rss [<!ENTITY a SYSTEM "http://127.0.0.1/">]>${rss(item)}`),
  feed('a page instead', () => `<html><body>${said}</body></html>`),
  feed('nothing in it', () => rss(''), ['empty-file']),
  feed('an entry without words', () => rss(`<item/><item><title/></item>${item}`), ['report']),
  feed('elements 20,000 deep', () => rss('<item>'.repeat(20_000))),
  feed('noise', () => '<rss><<<>>>&&&;;;]]>'),
  {
    name: 'feed: JSON of other kinds',
    extension: '.json',
    bytes: () => '{"version":"https://jsonfeed.org/version/1","items":[{"content_text":{"a":[]}},7,null]}',
    gives: ['malformed-input'],
  },
  {
    name: 'feed: JSON 100,000 deep',
    extension: '.json',
    bytes: () => `{"version":"https://jsonfeed.org/version/1","items":${'['.repeat(100_000)}`,
    gives: ['malformed-input'],
  },
]
