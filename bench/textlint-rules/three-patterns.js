// Three words by regular expression: the least that a linter of prose could do on the same text.
const PATTERNS = [/\byg\b/g, /\bdpt\b/g, /\btdk\b/g];

module.exports = ({ Syntax, RuleError, report, getSource }) => ({
  [Syntax.Str](node) {
    const text = getSource(node);
    for (const pattern of PATTERNS) {
      for (const match of text.matchAll(pattern)) {
        report(node, new RuleError(match[0], { index: match.index }));
      }
    }
  },
});
