/** Something an editor must mend. `line` counts from 1; `field` is named as in the file, e.g. `questions.2.tekst_b1`. */
export interface ContentFault {
  file: string;
  line: number;
  field: string;
  message: string;
}

/** One fault on one line, in the form in which editors and terminals make a link of it. */
export function describeFault(fault: ContentFault): string {
  return `${fault.file}:${fault.line} ${fault.field}: ${fault.message}`;
}
