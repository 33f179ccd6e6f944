import type { AtlasData } from './atlas';
import type { AtlasDetails } from './details';

/** The same package with every source named in full; for what is written before anyone waits for it. */
export function withPublications(data: AtlasData, details: AtlasDetails): AtlasData {
  const sources = data.sources.map((source) => {
    const publication = details.sources.get(source.id);
    if (!publication) return source;
    const { title, url, language } = publication;
    return { ...source, title, url, language };
  });
  return { ...data, sources };
}
