import { useAct } from '#client/sync/SessionProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import type { DesignTag } from '#domain/workshop/Placement.ts';
import { useWords } from '#i18n/useWords.ts';

const TAGS: readonly DesignTag[] = ['dakkapel', 'ontwerp'];

/** Whether an idea is an add-on or part of the design; pressing what is on takes it off. */
export function NoteTag({ contributionId, tag }: { contributionId: string; tag: DesignTag | null }) {
  const t = useWords('arranging');
  const act = useAct();
  return (
    <fieldset className="row note-tag" aria-label={t('notes.tags')}>
      {TAGS.map((each) => (
        <Button
          key={each}
          className="pp-tight"
          variant={tag === each ? 'primary' : 'subtle'}
          aria-pressed={tag === each}
          onClick={() => act({ type: 'tagContribution', contributionId, tag: tag === each ? null : each })}
        >
          {t(`notes.tag.${each}`)}
        </Button>
      ))}
    </fieldset>
  );
}
