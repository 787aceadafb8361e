import { useWords } from '#i18n/useWords.ts';

/** A text that stands somewhere, under what says whose it is; more than one when it has several fields. */
export function Quoted({ lead, texts }: { lead: string; texts: readonly string[] }) {
  const written = [...new Set(texts)].filter((text) => text !== '');
  return (
    <>
      <p>{lead}</p>
      {written.map((text) => (
        <blockquote key={text} className="theirs__text" dir="auto">
          {text}
        </blockquote>
      ))}
    </>
  );
}

/** What stands there now. @param texts - null: it was taken away */
export function NowThere({ texts }: { texts: readonly string[] | null }) {
  const t = useWords('theirs');
  if (texts === null) return <p>{t('gone')}</p>;
  return texts.every((text) => text === '') ? <p>{t('empty')}</p> : <Quoted lead={t('now')} texts={texts} />;
}
