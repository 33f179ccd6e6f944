// The whole script of the page as one file, as it stands there: it unpacks the rest and starts it. A browser
// that cannot unpack (before 2023) keeps the page as it was served: picture, figures and sources.
const packed = document.getElementById('code');
// The file as it came: the page makes another one of it, with a lesson in it, and no script may read the file.
const came = document.createElement('a');
const { outerHTML } = document.documentElement;
came.id = 'file';
came.hidden = true;
came.href = URL.createObjectURL(new Blob(['<!doctype html>\n', outerHTML], { type: 'text/html' }));
document.body.append(came);
const { body } = await fetch(`data:application/gzip;base64,${packed?.textContent ?? ''}`);
packed?.remove();
const type = { headers: { 'content-type': 'text/javascript' } };
const code = new Response(body?.pipeThrough(new DecompressionStream('gzip')), type);
await import(URL.createObjectURL(await code.blob()));
