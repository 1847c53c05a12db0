export function runLibraries(_command: string, _only: string, _list: boolean): void {}
