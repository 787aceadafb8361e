import { Fragment, type ReactNode } from 'react';
import type { Inline, ReportNode, ReportTree } from '#domain/report/ReportTree.ts';
import { NotesSheet } from './NotesSheet.tsx';
import { VectorImage } from './VectorImage.tsx';

/** The report's tree as a page: the same headings, lists, notes and tables, in the same order as in the file. */
export function ReportPreview({ tree, label }: { tree: ReportTree; label: string }) {
  return (
    <article className="sheet" aria-label={label} lang={tree.language}>
      <header className="sheet__cover">
        <VectorImage picture={tree.cover.picture} alt={tree.cover.alt} />
        <h2 className="sheet__title">{tree.title}</h2>
        <p>{tree.subtitle}</p>
        <p>{[tree.organisation, tree.date].filter((part) => part !== '').join(', ')}</p>
      </header>
      <Nodes nodes={tree.blocks} late={tree.words.late} />
    </article>
  );
}

function Nodes({ nodes, late }: { nodes: readonly ReportNode[]; late: string }) {
  return nodes.map((node, at) => (
    // The tree is made anew as a whole: a node is where it stands.
    <Fragment key={`${node.type}-${at.toString()}`}>
      <Node node={node} late={late} />
    </Fragment>
  ));
}

function Node({ node, late }: { node: ReportNode; late: string }): ReactNode {
  switch (node.type) {
    case 'section':
      return (
        <section className={`sheet__section${node.dense ? ' sheet__section--dense' : ''}`}>
          <Nodes nodes={node.children} late={late} />
        </section>
      );
    case 'heading': {
      // Under the page's own title and that of the report.
      const Tag = `h${(node.level + 2) as 3 | 4 | 5}` as const;
      return (
        <Tag className={`sheet__h${node.level}`} id={node.id}>
          {node.text}
        </Tag>
      );
    }
    case 'paragraph':
      return (
        <p className={`sheet__p sheet__p--${node.style ?? 'plain'}`}>
          <Text text={node.text} />
        </p>
      );
    case 'list': {
      const Tag = node.ordered ? 'ol' : 'ul';
      return (
        <Tag className="sheet__list">
          {node.items.map((item, at) => (
            <li key={at.toString()}>
              <Text text={item} />
            </li>
          ))}
        </Tag>
      );
    }
    case 'notes':
      return <NotesSheet node={node} late={late} />;
    case 'sides':
      return (
        <div className="sheet__sides">
          {node.sides.map((side) => (
            <NotesSheet key={side.label} node={side} late={late} />
          ))}
        </div>
      );
    case 'table':
      return <TableSheet node={node} />;
    case 'figure':
      return (
        <figure>
          <VectorImage picture={node.picture} alt={node.alt} />
          {node.caption === undefined ? null : <figcaption>{node.caption}</figcaption>}
        </figure>
      );
    case 'pageBreak':
      return null;
  }
}

function TableSheet({ node }: { node: Extract<ReportNode, { type: 'table' }> }) {
  return (
    <div className="sheet__scroll">
      <table className="sheet__table">
        <caption>{node.caption}</caption>
        <thead>
          <tr>
            {node.head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {node.rows.map((row, at) => (
            <tr key={at.toString()}>
              {row.map((cell, column) =>
                node.rowHeaders && column === 0 ? (
                  <th key={column.toString()} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={column.toString()}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Text({ text }: { text: Inline }) {
  if (typeof text === 'string') return text;
  return text.map((span, at) => (
    <Fragment key={at.toString()}>
      {typeof span === 'string' ? (
        span
      ) : 'strong' in span ? (
        <strong>{span.strong}</strong>
      ) : (
        <a className="utrecht-link utrecht-link--html-a" href={span.link} rel="noopener noreferrer">
          {span.text}
        </a>
      )}
    </Fragment>
  ));
}
