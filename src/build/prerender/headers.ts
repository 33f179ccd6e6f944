import { workerFile } from '../../offline/names.ts';
import { digestOf } from './digest.ts';

/**
 * What the pages may do: nothing but what they bring along, and the one sheet inside each. Frames of their
 * own show an embed before it is copied. It has to come as a
 * header: in a sandboxed frame, whose origin is nobody's, 'self' in a page's own element matches nothing.
 */
export function policyFor(styles: readonly string[]): string {
  const hashes = new Set(styles.map((style) => `'sha256-${digestOf(style, 'base64')}'`));
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${[...hashes].join(' ')}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    // In a sandbox, whose origin is nobody's, no file is 'self' enough to be a worker.
    "worker-src 'self' data:",
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return policy;
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
function headersOf(policy: string): readonly (readonly [name: string, value: string])[] {
  return [
    ['Content-Security-Policy', policy],
    ['Permissions-Policy', refused.map((name) => `${name}=()`).join(', ')],
    // Modules load inside a sandboxed frame, whose origin is nobody's,
    ['Access-Control-Allow-Origin', '*'],
    // and the page inside hosts that let in only who agrees to be embedded.
    ['Cross-Origin-Resource-Policy', 'cross-origin'],
    ['Cross-Origin-Embedder-Policy', 'require-corp'],
    ['Referrer-Policy', 'no-referrer'],
    ['X-Content-Type-Options', 'nosniff'],
  ];
}

/** In the form of Netlify and Cloudflare Pages. */
export function headersFile(policy: string): string {
  const lines = headersOf(policy).map(([name, value]) => `  ${name}: ${value}`);
  const ofFiles = [
    `/${workerFile}`,
    `  ${newest.join(': ')}`,
    '/assets/*',
    `  ${lasting.join(': ')}`,
  ];
  return ['/*', ...lines, ...ofFiles, ''].join('\n');
}

/** In the form of nginx, to be included in the location of the page. */
export function nginxFile(policy: string): string {
  const add = ([name, value]: readonly [string, string]) => `add_header ${name} "${value}" always;`;
  return [
    '# include this file in the location that serves the page',
    ...headersOf(policy).map(add),
    // Headers of a location take the place of those around it: a variable keeps them together.
    `set $lasting "${newest[1]}";`,
    'if ($uri ~ "/assets/") { set $lasting "' + lasting[1] + '"; }',
    `add_header ${lasting[0]} $lasting always;`,
    '# where mime.types does not know them yet:',
    '# types { text/javascript mjs; application/manifest+json webmanifest; }',
    '',
  ].join('\n');
}
