import type { Command } from 'commander'
import { HearsayError } from '../../model/errors.ts'
import { SHELLS } from '../completion/shells.ts'

export function completion(root: Command): void {
  root
    .command('completion')
    .description('print the script that completes hearsay in a shell')
    .argument('<shell>', SHELLS.join(', '))
    .addHelpText(
      'after',
      '\nExamples:\n  $ hearsay completion bash > ~/.local/share/bash-completion/completions/hearsay\n  $ hearsay completion zsh > ~/.zfunc/_hearsay\n  $ hearsay completion fish > ~/.config/fish/completions/hearsay.fish',
    )
    .action(async (shell: string) => {
      const [{ treeOf }, { EXPORT_FORMATS }, { bash }, { zsh }, { fish }] = await Promise.all([
        import('../completion/tree.ts'),
        import('../../app/asking/write-export.ts'),
        import('../completion/bash.ts'),
        import('../completion/zsh.ts'),
        import('../completion/fish.ts'),
      ])
      const tree = treeOf(
        root,
        EXPORT_FORMATS.map(({ name }) => name),
      )
      const scripts = new Map([
        ['bash', bash],
        ['zsh', zsh],
        ['fish', fish],
      ])
      const script = scripts.get(shell)
      if (!script)
        throw new HearsayError(
          'bad-option',
          `There is no completion for "${shell}"; there is for ${SHELLS.join(', ')}.`,
        )
      process.stdout.write(script(tree))
    })
}
