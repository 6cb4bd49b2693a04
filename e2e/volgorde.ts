import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/** These walk along very many pages: begun last, one would keep the others waiting. */
const LANG = /\/e2e\/(toegankelijk|talen|tafel)/;

/** The long files first. */
export class LangeEerst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const lang = (file: TestSpecification): boolean => LANG.test(file.moduleId);
    return [...sorted.filter(lang), ...sorted.filter((file) => !lang(file))];
  }
}
