import type { FileFault } from '#client/script/scriptFile.ts';
import { useWords } from '#i18n/useWords.ts';

/** So many lines tell enough about a broken file. */
const SHOWN = 5;

/** What is wrong with a script's file, where it can be named by step and field. */
export function FileFaults({ faults }: { faults: readonly FileFault[] | 'unreadable' }) {
  const t = useWords('script');
  const say = ({ code, step, question, field = '', how = 'wrong' }: FileFault): string => {
    if (code !== 'field') return t(`file.${code}`);
    const where =
      step !== undefined
        ? t('file.atStep', { step })
        : question !== undefined
          ? t('file.atQuestion', { question })
          : t('file.atScript');
    return t(`file.${how}`, { where, field });
  };
  return (
    <>
      <strong>{t('file.title')}</strong>
      <ul>
        {faults === 'unreadable' ? (
          <li>{t('file.unreadable')}</li>
        ) : (
          [...new Set(faults.map(say))].slice(0, SHOWN).map((line) => <li key={line}>{line}</li>)
        )}
      </ul>
      <p>{t('file.kept')}</p>
    </>
  );
}
