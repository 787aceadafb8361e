import { LazyRewritten } from '#client/conduct/LazyTheirs.tsx';
import { unsentCount } from '#client/sync/hallSelectors.ts';
import type { Refused } from '#client/sync/Session.ts';
import { useSession, useSessionStore } from '#client/sync/SessionProvider.tsx';
import { textOfIntent } from '#client/sync/textOfIntent.ts';
import { Alert } from '#client/ui/Alert.tsx';
import { Button } from '#client/ui/Button.tsx';
import { UNSAVED } from '#domain/workshop/counts.ts';
import { useWords } from '#i18n/useWords.ts';

/** Alarms when the hall no longer follows, and says what the host refused. The wall itself stays calm. */
export function LinkAlarm() {
  const t = useWords('facilitator');
  const rejection = useWords('rejections');
  const store = useSessionStore();
  const link = useSession((state) => state.link);
  const pending = useSession(unsentCount);
  const refused = useSession((state) => state.refused);
  const unsaved = useSession(({ view }) => view.tally.has(UNSAVED));
  const failing = useSession((state) => state.pending.some((each) => each.failing));
  const dismiss = ({ commandId, code }: Refused) => {
    const same = refused.filter((each) => code === 'ledOn' && each.code === code);
    for (const id of [commandId, ...same.map((each) => each.commandId)]) store.getState().dismiss(id);
  };
  return (
    <div className="desk__alarms">
      {link === 'offline' ? (
        <Alert kind="error">
          <strong>{t('link.offline')}</strong> {t('link.again')}
          {pending > 0 ? ` ${t('link.pending', { count: pending })}` : null}
        </Alert>
      ) : null}
      {link === 'live' && (unsaved || failing) ? (
        <Alert kind="error">
          <strong>{t('unsaved.title')}</strong> {t('unsaved.tablets')}
          {failing ? ` ${t('unsaved.own')}` : null} {t('unsaved.disk')}
        </Alert>
      ) : null}
      {toldOnce(refused).map((each) => (
        <Alert key={each.commandId} kind="warning">
          <div className="row">
            <span>
              {t('refused')} {rejection(each.code)}
              <RefusedText text={textOfIntent(each.intent)} />
            </span>
            <Button onClick={() => dismiss(each)}>{t('dismiss')}</Button>
          </div>
        </Alert>
      ))}
      <LazyRewritten />
    </div>
  );
}

/** Whatever was pressed one on top of the other falls together, once somebody else led on: that is one thing to tell. */
function toldOnce(refused: readonly Refused[]): readonly Refused[] {
  const first = refused.find(({ code }) => code === 'ledOn');
  // What was rewritten has a place of its own: there both texts are.
  return refused.filter(({ code, commandId }) =>
    code === 'ledOn' ? commandId === first?.commandId : code !== 'rewritten',
  );
}

/** What was typed and is nowhere else: to be read, and copied, before it is thrown away. */
function RefusedText({ text }: { text: string }) {
  return text === '' ? null : (
    <q className="desk__refused" dir="auto">
      {text}
    </q>
  );
}
