/** Completion scripts for shells, made from the commands themselves. */
import type { Command, CommandUnknownOpts } from "@commander-js/extra-typings";

export type Shell = "bash" | "zsh" | "fish";
export const shells: readonly Shell[] = ["bash", "zsh", "fish"];

interface KnownOption {
  readonly names: readonly string[];
  readonly about: string;
  readonly takesValue: boolean;
  /** What its value may be; none where that is free. */
  readonly choices: readonly string[];
}

interface KnownCommand {
  readonly name: string;
  readonly about: string;
  readonly options: readonly KnownOption[];
}

/**
 * The script that tells `shell` what `program` takes. Shells complete what is called by its name alone, and not what
 * stands behind `bunx`: where there is no command of that name the script makes one, which runs `run`.
 */
export function completionScript(program: Command, shell: Shell, run: readonly string[]): string {
  const commands = program.commands.map((command) => knownCommand(command));
  const name = program.name();
  if (shell === "fish")
    return `${fish(name, commands)}\ntype -q ${name}; or function ${name}; ${run.map(text).join(" ")} $argv; end`;
  const script = shell === "bash" ? bash(name, commands) : zsh(name, commands);
  return `${script}\ncommand -v ${name} >/dev/null || ${name}() { ${run.map(quoted).join(" ")} "$@"; }`;
}

function knownCommand(command: CommandUnknownOpts): KnownCommand {
  const options = command.createHelp().visibleOptions(command);
  return {
    name: command.name(),
    about: command.description(),
    options: options.map((option) => ({
      names: [option.short, option.long].filter((each) => each !== undefined),
      about: option.description,
      takesValue: option.required || option.optional,
      choices: option.argChoices ?? [],
    })),
  };
}

/** Within single quotes, for bash and zsh. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function bash(name: string, commands: readonly KnownCommand[]): string {
  const choices = commands.flatMap((command) =>
    command.options
      .filter((option) => option.choices.length > 0)
      .map(
        (option) =>
          `    ${option.names.map((each) => `${command.name}:${each}`).join("|")}) words=${quoted(option.choices.join(" "))} ;;`,
      ),
  );
  const options = commands.map(
    (command) =>
      `    ${command.name}) options=${quoted(command.options.flatMap((option) => option.names).join(" "))} ;;`,
  );
  return `# For bash: source <(bunx ${name} completion bash)
_${name}() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD - 1]}" words='' options=''
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W ${quoted([...commands.map((command) => command.name), "--help", "--version"].join(" "))} -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]}:$before" in
${choices.join("\n")}
  esac
  case "\${COMP_WORDS[1]}" in
${options.join("\n")}
  esac
  if [ -n "$words" ]; then
    COMPREPLY=($(compgen -W "$words" -- "$current"))
  elif [[ "$current" == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$current"))
  else
    COMPREPLY=($(compgen -f -- "$current"))
  fi
}
complete -o filenames -F _${name} ${name}`;
}

function zsh(name: string, commands: readonly KnownCommand[]): string {
  // In the texts of _describe and _arguments these stand for more than themselves.
  const plain = (text: string): string => text.replace(/[:[\]\\]/g, "\\$&");
  const described = commands.map((command) => `    ${quoted(`${command.name}:${plain(command.about)}`)}`);
  const cases = commands.map((command) => {
    const specs = command.options.map(({ names, about, takesValue, choices }) => {
      const value = choices.length > 0 ? `:value:(${choices.join(" ")})` : ":value:_files";
      const rest = `${quoted(`[${plain(about)}]${takesValue ? value : ""}`)}`;
      return names.length > 1 ? `{${names.join(",")}}${rest}` : `${names[0]}${rest}`;
    });
    return `    ${command.name}) _arguments ${[...specs, "'*:file:_files'"].join(" \\\n      ")} ;;`;
  });
  return `#compdef ${name}
# For zsh: source <(bunx ${name} completion zsh)
_${name}() {
  local -a commands=(
${described.join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  shift words
  (( CURRENT-- ))
  case "$words[1]" in
${cases.join("\n")}
  esac
}
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit -iD }
compdef _${name} ${name}`;
}

/** The same for fish. */
function text(value: string): string {
  return `'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}

function fish(name: string, commands: readonly KnownCommand[]): string {
  const lines = commands.flatMap((command) => [
    `complete -c ${name} -n __fish_use_subcommand -f -a ${command.name} -d ${text(command.about)}`,
    ...command.options.map(({ names, about, takesValue, choices }) =>
      [
        `complete -c ${name} -n '__fish_seen_subcommand_from ${command.name}'`,
        ...names.map((each) => (each.startsWith("--") ? `-l ${each.slice(2)}` : `-s ${each.slice(1)}`)),
        ...(choices.length > 0 ? [`-x -a ${text(choices.join(" "))}`] : takesValue ? ["-r"] : []),
        `-d ${text(about)}`,
      ].join(" "),
    ),
  ]);
  return `# For fish: bunx ${name} completion fish | source\n${lines.join("\n")}`;
}
