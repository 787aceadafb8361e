import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { useDeskPlace } from '#client/sync/useHalfTyped.ts';
import { TextArea } from '#client/ui/TextArea.tsx';
import { ToolButton } from '#client/ui/ToolButton.tsx';
import { LIMITS } from '#domain/workshop/limits.ts';
import { writtenOver } from '#domain/workshop/onTopOf.ts';
import type { Prompt } from '#domain/workshop/Prompt.ts';
import type { Wording } from '#domain/workshop/Wording.ts';
import { useWords } from '#i18n/useWords.ts';
import type { Refusal } from '#protocol/socket.ts';
import { TheirWording } from './TheirWording.tsx';
import { type Left, useEdited } from './useEdited.ts';

interface PromptEditorProps {
  prompt: Prompt;
  /** Opened once: what was asked stays as it was asked. */
  frozen: boolean;
  onRefused: (code: Refusal | null) => void;
}

/** One question in both registers. */
export function PromptEditor({ prompt, frozen, onRefused }: PromptEditorProps) {
  const t = useWords('prepare');
  const act = useAct();
  const group = useSession((state) => state.view.group.get(prompt.groupId ?? ''));
  const edited = useEdited(prompt.wording, useDeskPlace('vraag', prompt.id));
  const wording = edited.value;
  const suffix = prompt.groupId === null ? '' : ` ${t('edit.forGroup', { group: group?.label ?? '' })}`;
  if (frozen)
    return (
      <div className="prepare__frozen">
        <p>
          <strong>{t('edit.question') + suffix}:</strong> {prompt.wording.tekst}
        </p>
        {prompt.wording.tekst_b1 === prompt.wording.tekst ? null : (
          <p className="quiet">
            {t('edit.questionPlain')}: {prompt.wording.tekst_b1}
          </p>
        )}
      </div>
    );
  const asking = (to: Wording) => ({ type: 'editPrompt', promptId: prompt.id, wording: to }) as const;
  const save = (left: Left<Wording> | null) => {
    if (left === null || left.value.tekst.trim() === '') return;
    const { value: typed, on } = left;
    const next = { tekst: typed.tekst.trim(), tekst_b1: typed.tekst_b1.trim() || typed.tekst.trim() };
    if (next.tekst === prompt.wording.tekst && next.tekst_b1 === prompt.wording.tekst_b1) return;
    const refusal = act(writtenOver(asking(next), asking(on)));
    onRefused(refusal);
    if (refusal !== null) edited.write(typed);
  };
  return (
    <div className="prepare__prompt">
      <TextArea
        label={t('edit.question') + suffix}
        value={wording.tekst}
        most={LIMITS.question}
        rows={2}
        onChange={(event) => edited.write({ ...wording, tekst: event.target.value })}
        onBlur={() => save(edited.leave())}
      />
      <TextArea
        label={t('edit.questionPlain') + suffix}
        value={wording.tekst_b1}
        most={LIMITS.question}
        rows={2}
        onChange={(event) => edited.write({ ...wording, tekst_b1: event.target.value })}
        onBlur={() => save(edited.leave())}
      />
      <TheirWording
        field={t('edit.question') + suffix}
        stored={prompt.wording}
        edited={edited}
        onMine={() => save(edited.insist())}
      />
      <div>
        <ToolButton
          label={t('edit.removeQuestion')}
          of={prompt.wording.tekst}
          onClick={() => onRefused(act({ type: 'removePrompt', promptId: prompt.id }))}
        />
      </div>
    </div>
  );
}
