/** What the build says of itself; empty where it says nothing, as in development. */
interface Build {
  /** Names the data: its version and a digest of its files. Empty where no pinned page is published. */
  readonly edition: string;
  /** Complete address at which the page will stand, ending in a slash. */
  readonly siteAddress: string;
  /** Whether readers may keep a copy of the page. */
  readonly keepsCopies: boolean;
}

const {
  VITE_EDITION: edition = '',
  VITE_SITE_ADDRESS: siteAddress = '',
  VITE_KEEPS_COPIES: keepsCopies = '',
} = import.meta.env;

export const build: Build = {
  edition: String(edition),
  siteAddress: String(siteAddress),
  keepsCopies: keepsCopies === 'yes',
};
