// Answers of a demonstration, to questions of every kind.
import type { Column, Question, SaveAnswer } from './client.js'

const TEXT = 'Demonstration text. Not the words of the State.'
const LANGUAGE = 'EN'

export function answerTo({ kind, options, table, explanation }: Question): SaveAnswer {
  const words = explanation ? ({ text: TEXT, language: LANGUAGE } satisfies Partial<SaveAnswer>) : {}
  const first = options?.choices[0]?.key ?? ''
  switch (kind) {
    case 'YES_NO':
      return { kind, value: 'YES', ...words }
    case 'YES_NO_PARTLY':
      return { kind, value: 'PARTLY', ...words }
    case 'SINGLE_CHOICE':
      return { kind, value: first, ...words }
    case 'MULTIPLE_CHOICE':
      return { kind, values: [first], ...words }
    case 'SHORT_TEXT':
    case 'TEXT':
      return { kind, text: TEXT, language: LANGUAGE }
    case 'NUMBER':
      return { kind, number: 3, ...words }
    case 'YEAR':
      return { kind, number: 2024, ...words }
    case 'DATE':
      return { kind, date: '2024-03-01', ...words }
    case 'TABLE':
      return { kind, rows: [Object.fromEntries((table?.columns ?? []).map(column => [column.key, cell(column)]))], ...words }
    case 'LINKS':
      return { kind, references: [{ title: 'Demonstration law', url: 'https://example.org/law' }], ...words }
    case 'FILES':
      return { kind, ...words }
    case 'GROUP':
      throw new Error('A group takes no answer: its sub-questions do')
  }
}

function cell({ kind, options }: Column): string | number {
  switch (kind) {
    case 'NUMBER':
      return 3
    case 'YEAR':
      return 2024
    case 'DATE':
      return '2024-03-01'
    case 'SINGLE_CHOICE':
      return options?.choices[0]?.key ?? ''
    case 'YES_NO':
    case 'YES_NO_PARTLY':
      return 'YES'
    default:
      return 'Demonstration'
  }
}
