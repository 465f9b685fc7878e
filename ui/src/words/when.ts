// Moments, as a person says them: today and yesterday with the time, then the day, then the year as well.
import { words } from './words.svelte';

/** A moment in words; `at` and `now` are milliseconds since 1970. */
export function whenInWords(at: number, now = Date.now()): string {
  const [moment, today] = [new Date(at), new Date(now)];
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(words.language, options).format(moment);
  const daysAgo = Math.round((startOf(today) - startOf(moment)) / 86_400_000);
  if (daysAgo === 0 || daysAgo === 1) {
    const time = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    return words.say(daysAgo === 0 ? 'when-today' : 'when-yesterday', { time });
  }
  const day = { day: 'numeric', month: words.language === 'en' ? 'short' : 'long' } as const;
  return format(moment.getFullYear() === today.getFullYear() ? day : { ...day, year: 'numeric' });
}

function startOf(day: Date): number {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate()).getTime();
}
