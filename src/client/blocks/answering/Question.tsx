import { places } from 'virtual:catalog/places';
import type { TFunction } from 'i18next';
import type { PlaceLabel } from '#catalog/Catalog.ts';
import { ReadAloudButton } from '#client/reading/ReadAloudButton.tsx';
import { RegisterSwitch } from '#client/reading/RegisterSwitch.tsx';
import { useRegister } from '#client/reading/useRegister.tsx';
import { useMySeat } from '#client/seats/useMySeat.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { ownQuestionAbove } from '#client/sync/selectors.ts';
import { Heading } from '#client/ui/Heading.tsx';
import { TermText } from '#client/ui/TermText.tsx';
import type { Activity } from '#domain/workshop/Activity.ts';
import type { Prompt } from '#domain/workshop/Prompt.ts';
import { useWords } from '#i18n/useWords.ts';

interface QuestionProps {
  activity: Activity;
  prompt: Prompt;
  /** Asked at this moment; an earlier one is a step smaller. */
  now: boolean;
}

/**
 * The question in large type, in the Dutch that this device reads. A *doorvraag* comes under the question of the group's
 * own, which stays in sight.
 */
export function Question({ activity, prompt, now }: QuestionProps) {
  const t = useWords('participant');
  const { register } = useRegister();
  const text = prompt.wording[register];
  const place = places.find((each) => each.id === activity.placeId);
  const groupId = useMySeat()?.groupId ?? null;
  const own = useSession(({ view }) => ownQuestionAbove(view, activity, groupId));
  const title = activity.title[register];
  // Some questions begin with the title of their step: once is enough.
  const above = placeWords(t, place) ?? (text.startsWith(title) ? undefined : title);
  return (
    <div className="stack" style={{ gap: '0.5rem' }}>
      {above === undefined ? null : <p className="tablet-question__place">{above}</p>}
      {own === undefined ? null : (
        <p className="tablet-question__own">
          <strong>{t('question.own')}</strong> <TermText>{own.wording[register]}</TermText>
        </p>
      )}
      <Heading level={now ? 1 : 2} className="tablet-question__text">
        <TermText>{text}</TermText>
      </Heading>
      <div className="row" style={{ gap: '0 1.25rem' }}>
        {prompt.wording.tekst === prompt.wording.tekst_b1 ? null : <RegisterSwitch />}
        <ReadAloudButton text={text} />
      </div>
    </div>
  );
}

function placeWords(t: TFunction<'participant'>, place: PlaceLabel | undefined): string | undefined {
  if (place === undefined) return undefined;
  const { number, label } = place;
  return number === undefined ? t('question.window', { label }) : t('question.task', { number, label });
}
