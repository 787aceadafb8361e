import { useContext } from 'react';
import { Button } from '#client/ui/Button.tsx';
import type { NotesNode, ReportNote } from '#domain/report/ReportTree.ts';
import { useWords } from '#i18n/useWords.ts';
import { NoteToolsContext } from './NoteTools.ts';

/** The notes of one group in the preview: its mark and name, what is known of it, and the notes. */
export function NotesSheet({ node, late }: { node: NotesNode; late: string }) {
  return (
    <div className="sheet__notes">
      <p className="sheet__group">
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <path d={node.mark.path} fill={node.mark.colour} fillRule="evenodd" />
        </svg>
        <strong>{node.label}</strong>
        {node.facts === undefined ? null : <span className="sheet__facts">{node.facts}</span>}
      </p>
      {node.items.length === 0 ? null : (
        <ul>
          {node.items.map((note, at) => (
            <li
              key={note.id ?? at.toString()}
              lang={note.lang}
              style={{ backgroundColor: node.mark.paper, borderInlineStartColor: node.mark.colour }}
            >
              <span dir="auto">{note.text}</span>
              {note.late ? <span className="sheet__late"> ({late})</span> : null}
              <Tools note={note} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What can be done with a note while the switch for that is on. */
function Tools({ note: { id, text } }: { note: ReportNote }) {
  const t = useWords('report');
  const tools = useContext(NoteToolsContext);
  if (tools === null || id === undefined) return null;
  const start = text.slice(0, 60);
  return (
    <span className="sheet__tools">
      <Button onClick={() => tools.leaveOut(id)} aria-label={t('notes.leaveOutOf', { text: start })}>
        {t('notes.leaveOut')}
      </Button>
      {tools.canMask(id) ? (
        <Button onClick={() => tools.mask(id)} aria-label={t('notes.maskOf', { text: start })}>
          {t('notes.mask')}
        </Button>
      ) : null}
    </span>
  );
}
