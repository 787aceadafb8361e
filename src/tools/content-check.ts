/** `npm run content:check`: names file, line and field of every fault in `content/`; exit code 1 when there is one. */
import { describeFault } from '#catalog/ContentFault.ts';
import { parseContent } from '#catalog/parseContent.ts';
import { readContent } from '#catalog/readContent.ts';

const files = await readContent();
const result = parseContent(files);
if ('faults' in result) {
  for (const fault of result.faults) console.error(describeFault(fault));
  process.exitCode = 1;
} else {
  console.log(`${files.length} bestanden in orde`);
}
