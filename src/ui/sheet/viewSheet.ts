import type { Atlas } from '../../atlas';
import type { LayerId } from '../../view/ids';
import type { Selection } from '../../view/view';

/** What a sheet shows of the view, and what it may change of it. */
export interface ViewSheetProps {
  readonly atlas: Atlas;
  readonly t: number;
  readonly compared: number | undefined;
  readonly hidden: ReadonlySet<LayerId>;
  readonly documentedOnly: boolean;
  readonly onseek: (t: number) => void;
  readonly oncompare: (year: number | undefined) => void;
  readonly ondocumentedonly: (on: boolean) => void;
  readonly onshowlayers: () => void;
  readonly onselect: (selection: Selection) => void;
  readonly onfigure: (id: string) => void;
}
