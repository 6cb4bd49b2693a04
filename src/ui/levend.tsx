interface LevendProps {
  /** Answers `{ dossiers: [...] }`: what stands in the list now. */
  adres: string;
  /** What stands in the list on this page. */
  dossiers: readonly string[];
}

/**
 * Says when the list changed since it was shown: a colleague took something, or something was added. Without
 * JavaScript it is not there, and a new page shows the same.
 */
export function Levend({ adres, dossiers }: LevendProps) {
  return <div class="omk-levend" role="status" data-levend={adres} data-dossiers={dossiers.join(' ')}></div>;
}
