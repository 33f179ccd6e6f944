import { workerFile } from '../../offline/names.ts';

/**
 * What the pages may do: nothing but what they bring along. Frames of their own show an embed before it is
 * copied. It has to come as a header: in a sandboxed frame, whose origin is nobody's, 'self' in a page's own
 * element matches nothing. Nothing in it follows from a build: a server that is not loaded again after a
 * deploy, or a copy of the page that lies between, would else refuse the page its sheet. Hence sheets in the
 * page are allowed as such; all that they could fetch are the page's own files.
 * @param origin where the page stands, for WebKit, which in a sandboxed frame matches 'self' with nothing
 */
function policyFor(origin: string): string {
  const own = ["'self'", origin].filter(Boolean).join(' ');
  return [
    "default-src 'none'",
    `script-src ${own}`,
    `style-src ${own} 'unsafe-inline'`,
    `img-src ${own} data:`,
    `connect-src ${own}`,
    `font-src ${own}`,
    // In a sandbox, whose origin is nobody's, no file is 'self' enough to be a worker.
    `worker-src ${own} data:`,
    `frame-src ${own}`,
    `manifest-src ${own}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** What the pages ask of a browser: nothing of the device, whoever embeds them. */
const refused = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

const lasting = ['Cache-Control', 'public, max-age=31536000, immutable'] as const;
/** The worker of kept copies is asked for at each visit: nothing in between may answer with an older one. */
const newest = ['Cache-Control', 'no-cache'] as const;

/** The headers of every file. */
const common = [
  ['Permissions-Policy', refused.map((name) => `${name}=()`).join(', ')],
  // Modules load inside a sandboxed frame, whose origin is nobody's,
  ['Access-Control-Allow-Origin', '*'],
  // and the page inside hosts that let in only who agrees to be embedded.
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
  ['Cross-Origin-Embedder-Policy', 'require-corp'],
  ['Referrer-Policy', 'no-referrer'],
  ['X-Content-Type-Options', 'nosniff'],
] as const;

const policyHeader = 'Content-Security-Policy';

/** What is published. */
export interface Published {
  /** Where each page lies, relative to the first. */
  readonly pages: readonly string[];
  /** The page that is one file: it brings a policy of its own, which the pages' would refuse its script. */
  readonly single: string;
  /** The origin of `SITE_URL`; empty where it is not known. */
  readonly origin: string;
}

/**
 * Pages that are many and begin alike: those for frames, and all that lies in folders of editions, those of
 * earlier builds too. A rule for each of them would be more than Cloudflare reads, which is a hundred.
 */
const families = ['embed-', 'v/'] as const;

/**
 * In the form of Netlify and Cloudflare Pages, which join the values of all rules that fit an address: the
 * policy is written page by page, or for families of them, so that the one that is a file of its own gets none.
 */
export function headersFile({ pages, single, origin }: Published): string {
  const policy = `  ${policyHeader}: ${policyFor(origin)}`;
  const alone = pages.filter(
    (file) => file !== single && !families.some((start) => file.startsWith(start)),
  );
  const addresses = [
    // A folder stands for its page.
    ...alone.flatMap((file) => (file === 'index.html' ? [file, ''] : [file])),
    ...families.map((start) => `${start}*`),
  ];
  return [
    '/*',
    ...common.map(([name, value]) => `  ${name}: ${value}`),
    ...addresses.flatMap((address) => [`/${address}`, policy]),
    `/${workerFile}`,
    `  ${newest.join(': ')}`,
    '/assets/*',
    `  ${lasting.join(': ')}`,
    '',
  ].join('\n');
}

/** The media type of each kind of file that is published. */
const types: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex',
  css: 'text/css',
  csv: 'text/csv',
  geojson: 'application/geo+json',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown',
  mjs: 'text/javascript',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml',
  zip: 'application/zip',
};

/** Packed already. */
const packed = new Set(['png', 'webp', 'woff2', 'zip']);

/**
 * In the form of nginx, to be included in the location of the page. A list of types in a location takes the
 * place of the server's: this one has every kind of file that is published.
 */
export function nginxFile({ single, origin }: Published): string {
  const add = ([name, value]: readonly [string, string]) => `add_header ${name} "${value}" always;`;
  const kinds = Object.entries(types);
  const texts = kinds.filter(([ending]) => !packed.has(ending)).map(([, type]) => type);
  // Pages are packed without being named.
  const gzipped = [...new Set(texts)].filter((type) => type !== 'text/html');
  return [
    '# include this file in the location that serves the page',
    `types { ${kinds.map(([ending, type]) => `${type} ${ending};`).join(' ')} }`,
    'charset utf-8;',
    `charset_types ${gzipped.filter((type) => type.startsWith('text/')).join(' ')};`,
    `gzip on; gzip_vary on; gzip_types ${gzipped.join(' ')};`,
    ...common.map(add),
    // Headers of a location take the place of those around it: a variable keeps them together.
    `set $policy "${policyFor(origin || '$scheme://$http_host')}";`,
    `if ($uri ~ "/${single.replaceAll('.', '\\.')}$") { set $policy ""; }`,
    `add_header ${policyHeader} $policy always;`,
    `set $lasting "${newest[1]}";`,
    'if ($uri ~ "/assets/") { set $lasting "' + lasting[1] + '"; }',
    // Not "always": a file that is missing while a deploy is under way is asked for again.
    `add_header ${lasting[0]} $lasting;`,
    '',
  ].join('\n');
}
