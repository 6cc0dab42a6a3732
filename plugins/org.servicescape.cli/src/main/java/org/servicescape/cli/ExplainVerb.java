package org.servicescape.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.servicescape.checks.Rule;
import org.servicescape.core.Builtins;
import org.servicescape.core.CatalogueJson;
import org.servicescape.core.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code explain}: the catalogue of rules and packs, or one rule in full. */
@Command(name = "explain", description = "Print the catalogue of rules and packs, or all about one rule.")
final class ExplainVerb implements Callable<Integer> {
    private enum Format {
        text,
        json
    }

    @Parameters(
            paramLabel = "RULE",
            arity = "0..1",
            description = "Id or code of a rule, such as anonymous-door or P8.")
    private String wanted;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE}).")
    private Format format;

    @Spec
    private CommandSpec spec;

    private final Console console;

    ExplainVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Rule> rule = Optional.ofNullable(wanted).map(this::known);
        if (format == Format.text) {
            CatalogueText text = new CatalogueText(console.out());
            rule.ifPresentOrElse(one -> text.print(one.card()), () -> text.print(Builtins.rules()));
        } else if (rule.isPresent()) {
            CatalogueJson.writeOne(rule.get(), console.out());
        } else {
            CatalogueJson.writeAll(Builtins.rules(), console.out());
        }
        return 0;
    }

    private Rule known(String name) {
        List<Rule> rules = Builtins.rules();
        return rules.stream()
                .filter(rule -> rule.id().equalsIgnoreCase(name) || rule.code().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new UnknownWord(
                        spec.commandLine(),
                        "No rule '" + name + "'. "
                                + Nearest.hint(
                                        name,
                                        Nearest.known(rules, Rule::id, Rule::title),
                                        "'servicescape explain' names them")));
    }
}
