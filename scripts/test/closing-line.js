/**
 * A reporter for the tests in the browser: each failure with its reason, each file that could not be
 * loaded, each line a page logged, and at the end `N passed, N failed, N skipped`.
 */
export function closingLine() {
  return {
    onTestRunFinished({sessions}) {
      const totals = {passed: 0, failed: 0, skipped: 0};
      for (const session of sessions) {
        for (const line of session.logs) console.log('logged', ...line);
        for (const error of session.errors) {
          totals.failed += 1;
          console.log(`\n✗ ${session.testFile}\n${describe(error)}`);
        }
        for (const {path, test} of testsOf(session.testResults)) report(session, path, test, totals);
        if (session.errors.length === 0 && !session.testResults) {
          totals.failed += 1;
          console.log(`\n✗ ${session.testFile}\nNo test ran.`);
        }
      }
      console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
    },
  };
}

const describe = error => [error.message, error.stack].filter(Boolean).join('\n');

function* testsOf(suite, path = []) {
  if (!suite) return;
  for (const test of suite.tests) yield {path, test};
  for (const inner of suite.suites) yield* testsOf(inner, [...path, inner.name]);
}

function report(session, path, test, totals) {
  if (test.skipped) totals.skipped += 1;
  else if (test.passed) totals.passed += 1;
  else {
    totals.failed += 1;
    console.log(`\n✗ ${[...path, test.name].join(' › ')}\n  ${session.testFile}`);
    if (test.error) console.log(describe(test.error), test.error.expected ?? '', test.error.actual ?? '');
  }
}
