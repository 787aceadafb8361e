import { useSession } from '#client/sync/SessionProvider.tsx';
import { GroupMark } from '#client/ui/GroupMark.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx';
import { useWords } from '#i18n/useWords.ts';
import { wordsOf } from './wordsOf.ts';

/** Every word of the hall, all of one size, residents first. */
export function HallWords({ activityId }: { activityId: string }) {
  const t = useWords('closing');
  const view = useSession((session) => session.view);
  const words = wordsOf(view, activityId);
  return (
    <section className="stack" aria-labelledby={`words-${activityId}`}>
      <Heading level={2} id={`words-${activityId}`}>
        {t('word.hall')}
      </Heading>
      {words.length === 0 ? <p>{t('word.none')}</p> : null}
      <ul className="closing__words">
        {words.map(({ id, text, group }) => (
          <li key={id}>
            <GroupMark group={group} size="1.5rem" />
            <VisuallyHidden>{group?.label ?? t('everyone')}:</VisuallyHidden> {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
