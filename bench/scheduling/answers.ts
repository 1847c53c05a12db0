import type { ComponentAnswer } from '../../src/streams/model/answer.ts'

/** An answer that says nothing wrong. */
export function answerAbout(component: string, parameters: readonly string[]): ComponentAnswer {
  return {
    component,
    summary: 'Does what its callers ask it to do, and tells them when it cannot.',
    behaviour: [],
    parameters: parameters.map(name => ({
      name,
      type: null,
      optional: null,
      default: null,
      description: 'What to work on.',
    })),
    returns: null,
    throws: [],
    calls: [],
    effects: [],
    deprecated: null,
    members: [],
  }
}
