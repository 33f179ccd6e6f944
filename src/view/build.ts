/** What the build says of itself; empty where it says nothing, as in development. */
interface Build {
  /** Names the data: its version and a digest of its files. Empty where no pinned page is published. */
  readonly edition: string;
  /** Of the data, as it is written for readers: `2.0.0`. */
  readonly version: string;
  /** Complete address at which the page will stand, ending in a slash. */
  readonly siteAddress: string;
  /** The whole page as one file, beside the page: name and version of the package. */
  readonly singleFile: string;
  /** Whether the page and everything it needs came in one file. */
  readonly isSingleFile: boolean;
  /** Whether readers may keep a copy of the page. */
  readonly keepsCopies: boolean;
}

const {
  VITE_EDITION: edition = '',
  VITE_SITE_ADDRESS: siteAddress = '',
  VITE_SINGLE_FILE: singleFile = '',
  VITE_IS_SINGLE_FILE: isSingleFile = '',
  VITE_KEEPS_COPIES: keepsCopies = '',
} = import.meta.env;

export const build: Build = {
  edition: String(edition),
  version: String(edition).replace(/-[^-]*$/, ''),
  siteAddress: String(siteAddress),
  singleFile: String(singleFile),
  isSingleFile: isSingleFile === 'yes',
  keepsCopies: keepsCopies === 'yes',
};
