import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx';

interface ResultTableProps {
  caption: string;
  head: readonly string[];
  /** The first cell of each row heads it. */
  rows: readonly (readonly (string | number)[])[];
}

/** The numbers of a drawing as a table, for who hears the page instead of seeing it. */
export function ResultTable({ caption, head, rows }: ResultTableProps) {
  return (
    <VisuallyHidden>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((each, at) => (
              <th key={at} scope="col">
                {each}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...others], row) => (
            <tr key={row}>
              <th scope="row">{first}</th>
              {others.map((each, at) => (
                <td key={at}>{each}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </VisuallyHidden>
  );
}
