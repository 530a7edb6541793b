import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import ts from 'typescript';
import {filesBelow} from '../../../scripts/test/files.js';

/** One call of `msg` as it stands in the source. */
export interface Message {
  readonly id: string | undefined;
  readonly desc: string | undefined;
  /** The words between the placeholders: one more than there are placeholders. */
  readonly strings: readonly string[];
  readonly at: string;
}

/** Every call of a function named `msg` with words of its own: a literal, or `str` before a template. */
export function messagesIn(code: string, file = 'seed.ts'): Message[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const found: Message[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^(this\.)?msg$/.test(node.expression.getText())) {
      const [template, options] = node.arguments;
      const {line} = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({
        id: literalOf(options, 'id'),
        desc: literalOf(options, 'desc'),
        strings: template ? stringsOf(template) : [],
        at: `${file}:${line + 1}`,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function literalOf(options: ts.Expression | undefined, name: string): string | undefined {
  if (!options || !ts.isObjectLiteralExpression(options)) return undefined;
  const property = options.properties.find(each => each.name?.getText() === name);
  return property && ts.isPropertyAssignment(property) && ts.isStringLiteralLike(property.initializer)
    ? property.initializer.text
    : undefined;
}

function stringsOf(template: ts.Expression): readonly string[] {
  if (ts.isStringLiteralLike(template)) return [template.text];
  if (!ts.isTaggedTemplateExpression(template)) return [];
  const inner = template.template;
  return ts.isNoSubstitutionTemplateLiteral(inner)
    ? [inner.text]
    : [inner.head.text, ...inner.templateSpans.map(span => span.literal.text)];
}

/** Every message of the library, read out of the syntax of src. */
export const sourceMessages = (): Message[] =>
  filesBelow('src', '.ts')
    .filter(file => !file.startsWith(join('src', 'i18n', 'locales')))
    .flatMap(file => messagesIn(readFileSync(file, 'utf8'), file));
