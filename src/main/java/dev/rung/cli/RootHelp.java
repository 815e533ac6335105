package dev.rung.cli;

import dev.rung.domain.text.Wrap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** Shows the commands of {@code rung --help} under their headings, those of a noun in a row. */
final class RootHelp implements CommandLine.IHelpSectionRenderer {
    private static final int COLUMN = 14;

    @Override
    public String render(Help help) {
        Map<String, Help> commands = help.subcommands();
        StringBuilder text = new StringBuilder();
        for (CommandTree.Section section : CommandTree.SECTIONS) {
            text.append('\n')
                    .append(help.colorScheme().text("@|bold " + section.title() + "|@"))
                    .append('\n');
            for (String name : section.commands()) {
                Help command = commands.get(name);
                text.append(("  " + name + " ".repeat(COLUMN)).substring(0, COLUMN));
                text.append(command.commandSpec().usageMessage().description()[0])
                        .append('\n');
                if (!command.subcommands().isEmpty()) {
                    String verbs = String.join(", ", command.subcommands().keySet());
                    for (String row : Wrap.words(verbs, Printout.WIDTH - 4)) {
                        text.append("    ")
                                .append(help.colorScheme().text("@|faint " + row + "|@"))
                                .append('\n');
                    }
                }
            }
        }
        return text.toString();
    }
}
