import { getal } from './weergave.ts';

export interface Tab {
  readonly tekst: string;
  /** How many stand in it: the very number of lines that the link leads to. Undefined: not counted. */
  readonly aantal: number | undefined;
  /** Counted no further than this: what is above reads as `200+`. */
  readonly geteldTot?: number;
  readonly href: string;
  readonly hier: boolean;
}

/** Parts of a list beside each other, each with how many stand in it. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav class="omk-tabs" aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li>
            <a href={tab.href} aria-current={tab.hier ? 'page' : undefined}>
              {tab.tekst}{' '}
              {tab.aantal === undefined ? null : (
                <span class="omk-tabs__aantal">{aantalVan(tab.aantal, tab)}</span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const aantalVan = (aantal: number, { geteldTot }: Tab): string =>
  geteldTot !== undefined && aantal > geteldTot ? `${getal(geteldTot)}+` : getal(aantal);
