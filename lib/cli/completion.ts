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

/** The script that tells `shell` what `program` takes. */
export function completionScript(program: Command, shell: Shell): string {
  const commands = program.commands.map((command) => knownCommand(command));
  const name = program.name();
  if (shell === "bash") return bash(name, commands);
  return shell === "zsh" ? zsh(name, commands) : fish(name, commands);
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

/** Within single quotes, in every shell. */
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
  return `# For bash: source <(${name} completion bash)
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
# For zsh: source <(${name} completion zsh)
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
compdef _${name} ${name}`;
}

function fish(name: string, commands: readonly KnownCommand[]): string {
  const text = (value: string): string => `'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
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
  return `# For fish: ${name} completion fish | source\n${lines.join("\n")}`;
}
