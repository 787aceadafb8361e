import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { IMPORT_RULES } from './importRules.ts';

/**
 * Reads every import under `src` of a project, type-only ones too, and judges them by the rules.
 *
 * @param root - folder that holds `src`, `package.json` and `tsconfig.json`
 */
export async function cruiseSources(root: string): Promise<ICruiseResult> {
  const { output } = await cruise(
    ['src'],
    {
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: IMPORT_RULES },
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      enhancedResolveOptions: {
        exportsFields: ['exports'],
        conditionNames: ['import', 'module', 'node', 'default', 'types'],
        mainFields: ['module', 'main', 'types'],
        extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css', '.d.ts'],
      },
    },
    {},
    { tsConfig: extractTSConfig(join(root, 'tsconfig.json')) },
  );
  if (typeof output === 'string') throw new Error(output);
  return output;
}

/**
 * Every module that is loaded together with `entry`: what it imports at once, and what that imports, but not what
 * waits behind an `import()` and not types.
 */
export function loadedWith(result: ICruiseResult, entry: string): Set<string> {
  const modules = new Map(result.modules.map((module) => [module.source, module]));
  const loaded = new Set<string>();
  const visit = (source: string) => {
    if (loaded.has(source)) return;
    loaded.add(source);
    for (const dependency of modules.get(source)?.dependencies ?? []) {
      if (!dependency.dynamic && !dependency.typeOnly) visit(dependency.resolved);
    }
  };
  visit(entry);
  return loaded;
}
