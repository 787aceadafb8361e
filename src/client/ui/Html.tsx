import './Html.css';

/**
 * Text from our own content, already sanitised when it was built: the only place where HTML comes in as a string. Its
 * headings begin at h3 there; right under a page's title they have to begin at h2.
 */
export function Html({ html }: { html: string }) {
  const lifted = html.replace(
    /<(\/?)h([3-6])\b/g,
    (_, slash: string, rank: string) => `<${slash}h${Number(rank) - 1}`,
  );
  return <div className="pp-html" dangerouslySetInnerHTML={{ __html: lifted }} />;
}
