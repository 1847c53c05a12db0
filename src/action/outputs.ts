/** The Action's outputs: one table for the code that sets them and for action.yml. */
export const OUTPUTS = [
  {
    name: 'status',
    description: 'CONVERGED, PARTIALLY_CONVERGED, FORCED, or suspended where a model could not be asked for now.',
  },
  { name: 'converged', description: 'true when the two streams converged.' },
  { name: 'components', description: 'Number of components documented.' },
  { name: 'processed', description: 'Components that were documented in this run.' },
  { name: 'reused', description: 'Components whose documentation was taken from an earlier run.' },
  { name: 'failed', description: 'Components that could not be documented.' },
  { name: 'findings', description: 'Number of comments that contradict the code.' },
  { name: 'introduced', description: 'On a pull request: contradictions that the change introduces.' },
  { name: 'resolved', description: 'On a pull request: contradictions that the change resolves.' },
  { name: 'open-discrepancies', description: 'Discrepancies that wait for a person.' },
  { name: 'docs-dir', description: 'Folder with the documentation, relative to the workspace.' },
  { name: 'package', description: 'Path of twinscribe.json, relative to the workspace.' },
  { name: 'artifact-id', description: 'Id of the uploaded artifact, with publish: artifact.' },
  { name: 'sarif-file', description: 'Path of the SARIF file, relative to the workspace, with sarif-file.' },
  {
    name: 'commit',
    description: 'The commit with the documentation, with publish: commit or pull-request, where one was made.',
  },
  { name: 'pull-request', description: 'Number of the pull request, with publish: pull-request.' },
  {
    name: 'publish-url',
    description: 'Address of the commit, of the pull request, or of the page to open one by hand.',
  },
  { name: 'report', description: 'The report as JSON.' },
] as const

export type OutputName = (typeof OUTPUTS)[number]['name']
