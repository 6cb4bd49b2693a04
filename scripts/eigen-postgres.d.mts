export interface Installed {
  readonly version: number;
  readonly bin: string;
}

/** The oldest installed version that we support, or undefined. */
export function findInstalled(): Installed | undefined;

/** A throw-away server; `stop` removes it. */
export function startInstalled(
  installed: Pick<Installed, 'bin'>,
): Promise<{ readonly url: string; stop(): Promise<void> }>;
