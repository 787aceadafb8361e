import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { Checkbox } from '#client/ui/Checkbox.tsx';
import type { PartChoice } from '#domain/report/chapters.ts';
import { reportPartOf } from '#domain/workshop/reportPart.ts';
import { useWords } from '#i18n/useWords.ts';
import { PartText } from './PartText.tsx';

/** A foreword, which parts come into the report, and what she concludes per place. Kept with the session. */
export function ChooseParts({ choices }: { choices: readonly PartChoice[] }) {
  const t = useWords('report');
  const chapters = choices.filter(({ isPlace }) => !isPlace);
  const places = choices.filter(({ isPlace }) => isPlace);
  return (
    <div className="stack report__choose">
      <PartText partId="foreword" label={t('choose.foreword')} description={t('choose.forewordHint')} />
      <fieldset className="report__parts">
        <legend>{t('choose.parts')}</legend>
        {chapters.map((choice) => (
          <Choose key={choice.id} choice={choice} />
        ))}
      </fieldset>
      <fieldset className="report__parts">
        <legend>{t('choose.places')}</legend>
        <p className="quiet">{t('choose.placesHint')}</p>
        {places.map((choice) => (
          <div key={choice.id} className="report__place">
            <Choose choice={choice} />
            <Conclusion choice={choice} />
          </div>
        ))}
      </fieldset>
    </div>
  );
}

function Choose({ choice: { id, title } }: { choice: PartChoice }) {
  const act = useAct();
  const shown = useSession((state) => reportPartOf(state.view, id).shown);
  return (
    <Checkbox
      label={title}
      checked={shown}
      onChange={(checked) => act({ type: 'setReportPart', partId: id, shown: checked })}
    />
  );
}

/** Folded shut, so that nine places are not nine fields; the fold says whether there is something in it. */
function Conclusion({ choice: { id, title } }: { choice: PartChoice }) {
  const t = useWords('report');
  const written = useSession((state) => reportPartOf(state.view, id).text !== '');
  return (
    <details className="report__conclusion">
      <summary>{t(written ? 'choose.conclusionWritten' : 'choose.conclude', { place: title })}</summary>
      <PartText partId={id} label={t('choose.conclusion', { place: title })} />
    </details>
  );
}
