import type { Intent } from './Session.ts';

/**
 * What somebody wrote in a command that was refused, to be read and copied; empty when nothing was written. What only a
 * block knows (`data` of one contribution) is for who knows the block.
 */
export function textOfIntent(intent: Intent): string {
  if ('text' in intent) return intent.text;
  if (intent.type === 'putStep')
    return [intent.fields.what, intent.fields.lead, intent.fields.residentNotices]
      .filter(isWritten)
      .join('\n');
  if (intent.type === 'contributeFor')
    return intent.contributions
      .map(({ data }) => data['text'] ?? data['what'])
      .filter(isWritten)
      .join('\n');
  return '';
}

function isWritten(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
