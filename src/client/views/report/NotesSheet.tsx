import type { NotesNode } from '#domain/report/ReportTree.ts';

/** The notes of one group in the preview: its mark and name, what is known of it, the notes, and what is elsewhere. */
export function NotesSheet({ node, late }: { node: NotesNode; late: string }) {
  return (
    <div className={`sheet__notes${node.dense ? ' sheet__notes--dense' : ''}`}>
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
              dir="auto"
              style={{ backgroundColor: node.mark.paper, borderInlineStartColor: node.mark.colour }}
            >
              {note.text}
              {note.late ? <span className="sheet__late"> ({late})</span> : null}
            </li>
          ))}
        </ul>
      )}
      {node.more === undefined ? null : <p className="sheet__p sheet__p--small">{node.more}</p>}
    </div>
  );
}
