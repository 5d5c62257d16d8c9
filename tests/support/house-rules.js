/** Rules of our own that no package has, for eslint.config.js. */

const HEX = /#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b/i

/** @type {import('eslint').Rule.RuleModule} */
const coloursFromTokens = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { hex: 'A colour comes from tailwind.config.ts, so that dark mode and contrast hold.' },
  },
  create(context) {
    const look = (node, text) => HEX.test(text) && context.report({ node, messageId: 'hex' })
    return {
      Literal: (node) => typeof node.value === 'string' && look(node, node.value),
      TemplateElement: (node) => look(node, node.value.raw),
      JSXText: (node) => look(node, node.value),
    }
  },
}

/** @type {import('eslint').Rule.RuleModule} */
const reasonsForSuppressions = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { reason: 'Say why, after two dashes: eslint-disable-next-line rule -- because …' },
  },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          if (/^\s*eslint-disable/.test(comment.value) && !/--\s+\S.{8,}/.test(comment.value)) {
            context.report({ loc: comment.loc, messageId: 'reason' })
          }
        }
      },
    }
  },
}

export const houseRules = {
  rules: { 'colours-from-tokens': coloursFromTokens, 'reasons-for-suppressions': reasonsForSuppressions },
}
