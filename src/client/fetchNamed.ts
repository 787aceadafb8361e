/** Without a word for so long (ms), a line is taken for dead. */
const SILENCE_MS = 10_000;

/**
 * Fetches the files that the page names for what comes later (`src/tools/pages.ts`), so that the scripts in them can be
 * imported out of what the browser keeps. An `import()` itself waits for minutes on a line that died without a word, and a
 * browser may remember for as long as the page stands that it failed; a file can be given up and asked for again. Rejects
 * when one is not there, or nothing more of it came for ten seconds.
 *
 * @param purpose - `line`: the code of the line to the host; `later`: what this page needs after its first view
 */
export async function fetchNamed(purpose: 'line' | 'later'): Promise<void> {
  // The development server names none.
  const files = document.querySelector<HTMLMetaElement>(`meta[name="${purpose}"]`)?.content.split(' ') ?? [];
  await Promise.all(files.map(fetchFile));
}

/** Fetches one file, for the browser to keep. Rejects when it is not there, or nothing more of it came for ten seconds. */
export async function fetchFile(file: string): Promise<void> {
  const stop = new AbortController();
  let silence: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(silence);
    silence = setTimeout(() => stop.abort(), SILENCE_MS);
  };
  wait();
  try {
    const { ok, body } = await fetch(file, { signal: stop.signal });
    if (!ok) throw new Error(`${file} is not there`);
    const reader = body?.getReader();
    do wait();
    while (reader && !(await reader.read()).done);
  } finally {
    clearTimeout(silence);
  }
}
