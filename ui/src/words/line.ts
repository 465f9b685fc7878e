const CHINESE = '[\\u2e80-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef]';
const GOES_ON = new RegExp(`(?<=${CHINESE})\\s*\\n\\s*(?=${CHINESE})`, 'g');

/** A text of several lines in one: a space where a line ended, but nothing where Chinese went on in the next. */
export function oneLine(text: string): string {
  return text.replace(GOES_ON, '').replace(/\s*\n\s*/g, ' ');
}
