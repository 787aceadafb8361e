import { type ReactNode, useMemo, useState } from 'react';
import { MaskDialog } from '#client/conduct/MaskDialog.tsx';
import { useAct, useSession, useSessionStore } from '#client/sync/SessionProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Checkbox } from '#client/ui/Checkbox.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { BLOCKS } from '#domain/blocks/registry.ts';
import { maskedText } from '#domain/workshop/maskedData.ts';
import type { State } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import { NoteToolsContext } from './NoteTools.ts';
import { TakeBack } from './TakeBack.tsx';

/**
 * The workbench: beside the preview (`children`) the panel, with a switch that gives each note its tools, and the notes
 * that were left out, to put them back.
 */
export function EditNotes({ panel, children }: { panel: ReactNode; children: ReactNode }) {
  const t = useWords('report');
  const act = useAct();
  const session = useSessionStore();
  const [on, setOn] = useState(false);
  const [masking, setMasking] = useState<string | null>(null);
  const tools = useMemo(
    () => ({
      leaveOut: (contributionId: string) =>
        void act({ type: 'hideContribution', contributionId, hidden: true }),
      mask: setMasking,
      canMask: (contributionId: string) => hasMask(session.getState().view, contributionId),
    }),
    [act, session],
  );
  return (
    <div className="report__bench">
      <section className="stack report__panel" aria-labelledby="report-choose">
        <Heading level={2} id="report-choose">
          {t('choose.title')}
        </Heading>
        <p>{t('choose.lead')}</p>
        <TakeBack />
        <Checkbox asSwitch label={t('notes.edit')} hint={t('notes.editHint')} checked={on} onChange={setOn} />
        <LeftOut />
        {panel}
      </section>
      <NoteToolsContext value={on ? tools : null}>{children}</NoteToolsContext>
      {masking === null ? null : <Mask contributionId={masking} onClose={() => setMasking(null)} />}
    </div>
  );
}

function hasMask(view: State, contributionId: string): boolean {
  const activityId = view.contribution.get(contributionId)?.activityId ?? '';
  return BLOCKS.get(view.activity.get(activityId)?.block ?? '')?.mask !== undefined;
}

function Mask({ contributionId, onClose }: { contributionId: string; onClose: () => void }) {
  const contribution = useSession((state) => state.view.contribution.get(contributionId));
  const activity = useSession((state) => state.view.activity.get(contribution?.activityId ?? ''));
  const masks = useSession((state) => state.view.placement.get(contributionId)?.masks ?? NONE);
  if (!contribution) return null;
  const text = BLOCKS.get(activity?.block ?? '')?.textOf(contribution.data) ?? '';
  return <MaskDialog contributionId={contributionId} text={text} masks={masks} onClose={onClose} />;
}

const NONE: readonly [] = [];

/** The notes that are not in the report because she hid them, on the wall or here. */
function LeftOut() {
  const t = useWords('report');
  const act = useAct();
  const view = useSession((state) => state.view);
  const hidden = useMemo(() => hiddenNotes(view), [view]);
  if (hidden.length === 0) return null;
  return (
    <details className="report__left-out">
      <summary>{t('notes.leftOut', { count: hidden.length })}</summary>
      <ul className="stack">
        {hidden.map(({ id, text, group }) => (
          <li key={id} className="row">
            <span>
              <strong>{group ?? t('notes.everyone')}:</strong> {text}
            </span>
            <Button
              onClick={() => act({ type: 'hideContribution', contributionId: id, hidden: false })}
              aria-label={t('notes.backOf', { text: text.slice(0, 60) })}
            >
              {t('notes.back')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function hiddenNotes(view: State): { id: string; text: string; group: string | null }[] {
  return [...view.placement.values()].flatMap(({ id, hidden }) => {
    const contribution = hidden ? view.contribution.get(id) : undefined;
    if (!contribution) return [];
    const group = view.group.get(contribution.groupId ?? '')?.label ?? null;
    return [{ id, text: maskedText(view, contribution, BLOCKS), group }];
  });
}
