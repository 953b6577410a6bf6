// Prints the line that CI reads: how many tests passed and failed over all projects.
module.exports = class ClosingLine {
  onRunComplete(_contexts, results) {
    const broken = results.numRuntimeErrorTestSuites;
    console.log(`${results.numPassedTests} passed, ${results.numFailedTests + broken} failed`);
  }
};
