import type { Catalogue } from "./language.ts";

/** What the live line of long work says. */
export const progressMessages: Catalogue<{ left: (p: { seconds: number }) => string }> = {
  nb: { left: ({ seconds }) => roughly(seconds, "ca.", "igjen") },
  en: { left: ({ seconds }) => roughly(seconds, "about", "left") },
};

/** Rounded so far that it does not flicker: minutes from a minute and a half, else steps of five seconds. */
function roughly(seconds: number, about: string, left: string): string {
  if (seconds >= 90) return `${about} ${Math.round(seconds / 60)} min ${left}`;
  return `${about} ${Math.max(5, Math.ceil(seconds / 5) * 5)} s ${left}`;
}
