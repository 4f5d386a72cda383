import type { Browser } from 'playwright-core';

/** Path of an installed Chromium (or `CHROMIUM_PATH`); undefined where there is none. */
export function findChromium(env?: Record<string, string | undefined>): string | undefined;

/** Starts it without a window. */
export function launchChromium(executablePath: string | undefined): Promise<Browser>;
