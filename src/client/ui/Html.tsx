import './Html.css';

/** Text from our own content, already sanitised when it was built: the only place where HTML comes in as a string. */
export function Html({ html }: { html: string }) {
  return <div className="pp-html" dangerouslySetInnerHTML={{ __html: html }} />;
}
