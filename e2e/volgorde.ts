import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/**
 * These walk along very many pages, or do a whole job: begun last, one would keep the others waiting. In a fresh clone
 * the runner knows only how large a file is, and the shortest of these take the longest.
 */
const LANG = /\/e2e\/(toegankelijk|talen|tafel|toetsenbord|hoofdtaak|casussen|samen-toetsen|eigen-beeld)/;

/** The long files first. */
export class LangeEerst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const lang = (file: TestSpecification): boolean => LANG.test(file.moduleId);
    return [...sorted.filter(lang), ...sorted.filter((file) => !lang(file))];
  }
}
