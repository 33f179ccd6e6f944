/** Address of the folder or file of the page; throws where it is not a web address, so that the build stops. */
export function pageAddress(canonical: string): string {
  const { protocol, href } = new URL(canonical);
  if (!/^https?:$/.test(protocol)) throw new Error(`SITE_URL is not a web address: ${canonical}`);
  // Without the slash, relative addresses would lead to the folder above.
  return href.endsWith('/') || href.endsWith('.html') ? href : `${href}/`;
}
