package org.servicescape.checks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.servicescape.checks.words.Phrases;
import org.servicescape.graph.Layer;

/**
 * What the printed catalogue says of a rule, and what the checker has to know of it.
 *
 * @param id id in files and findings, such as {@code anonymous-door}
 * @param code short code in the catalogue, such as {@code P8}
 * @param title a few words
 * @param statement what must hold, in one or two sentences
 * @param pack the pack that switches the rule on
 * @param sources where it comes from; the first is the main one
 * @param rationale why it matters and how the rule is our reading of the source
 * @param formulation how it is put to the graph, in one sentence
 * @param cost how the work grows, such as {@code O(V + E)}
 * @param severity default weight of a broken rule
 * @param parameters what a policy can change
 * @param reads the parts of the model that the rule looks at
 * @param early true when it is asked of a concept at the stages idea and initial too
 * @param needs what there must be for the rule to be asked
 * @param shows what the witness of a finding is told as where a link lets several things through: a way, a look or a
 *     sound
 */
public record RuleCard(
        String id,
        String code,
        String title,
        String statement,
        RulePack pack,
        List<RuleSource> sources,
        String rationale,
        String formulation,
        String cost,
        Finding.Severity severity,
        List<RuleParameter> parameters,
        Set<Facet> reads,
        boolean early,
        Needs needs,
        Layer shows) {

    /** What there must be for a rule to be asked. */
    public enum Needs {
        /** A plan or space types: it is asked once for each plan, or once for the space types. */
        PLACES,
        /** A plan: space types do not do. */
        PLAN,
        /** Nothing: it is asked once for the project, whether it has a plan or not. */
        NOTHING
    }

    /** Copies the collections. */
    public RuleCard {
        sources = List.copyOf(sources);
        parameters = List.copyOf(parameters);
        reads = Set.copyOf(reads);
    }

    /** A few words in a language; in English where the rule is not one of ours. */
    public String title(Locale language) {
        return told("rule." + id, title, language);
    }

    /** What must hold, in a language; in English where the rule is not one of ours. */
    public String statement(Locale language) {
        return told("rule." + id + ".states", statement, language);
    }

    private static String told(String key, String english, Locale language) {
        Phrases phrases = Phrases.in(language);
        return phrases.keys().contains(key) ? phrases.template(key) : english;
    }

    /** Begins a card: a rule of the general pack that is asked early, once for each plan or else of the space types. */
    public static Builder of(String id, String code, String title) {
        return new Builder(id, code, title);
    }

    /** Fills in a card. Statement, source, rationale, formulation and cost must be given. */
    public static final class Builder {
        private final String id;
        private final String code;
        private final String title;
        private final List<RuleSource> sources = new ArrayList<>();
        private final List<RuleParameter> parameters = new ArrayList<>();
        private String statement;
        private String rationale;
        private String formulation;
        private String cost;
        private RulePack pack = RulePack.GENERAL;
        private Finding.Severity severity = Finding.Severity.ERROR;
        private Set<Facet> reads = EnumSet.allOf(Facet.class);
        private boolean early = true;
        private Needs needs = Needs.PLACES;
        private Layer shows = Layer.MOVEMENT;

        private Builder(String id, String code, String title) {
            this.id = id;
            this.code = code;
            this.title = title;
        }

        /** What must hold. */
        public Builder states(String text) {
            statement = text;
            return this;
        }

        /** Adds a source. */
        public Builder source(RulePack of, RuleClass ruleClass, String text) {
            sources.add(new RuleSource(of, ruleClass, text));
            return this;
        }

        /** Why it matters. */
        public Builder because(String text) {
            rationale = text;
            return this;
        }

        /** How it is put to the graph, and how the work grows. */
        public Builder formulated(String text, String growth) {
            formulation = text;
            cost = growth;
            return this;
        }

        /** Default weight; error where nothing is said. */
        public Builder weighs(Finding.Severity weight) {
            severity = weight;
            return this;
        }

        /** Adds a parameter. */
        public Builder parameter(RuleParameter parameter) {
            parameters.add(parameter);
            return this;
        }

        /** The facets of the model that it reads; all where nothing is said. */
        public Builder reads(Facet first, Facet... more) {
            reads = EnumSet.of(first, more);
            return this;
        }

        /** Asked only from the stage developed on. */
        public Builder late() {
            early = false;
            return this;
        }

        /** What there must be for it to be asked. */
        public Builder needs(Needs what) {
            needs = what;
            return this;
        }

        /** What its witnesses are told as; a way where nothing is said. */
        public Builder shows(Layer layer) {
            shows = layer;
            return this;
        }

        /** Belongs to a pack that is off until the policy names it. */
        public Builder in(RulePack optional) {
            pack = optional;
            return this;
        }

        /** The card. */
        public RuleCard build() {
            for (String text : new String[] {statement, rationale, formulation, cost}) {
                if (text == null || text.isBlank()) {
                    throw new IllegalStateException("The card of " + id + " is not whole");
                }
            }
            if (sources.isEmpty()) {
                throw new IllegalStateException("The card of " + id + " names no source");
            }
            return new RuleCard(
                    id,
                    code,
                    title,
                    statement,
                    pack,
                    sources,
                    rationale,
                    formulation,
                    cost,
                    severity,
                    parameters,
                    reads,
                    early,
                    needs,
                    shows);
        }
    }
}
