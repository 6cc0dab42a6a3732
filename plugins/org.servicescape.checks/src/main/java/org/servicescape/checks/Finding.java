package org.servicescape.checks;

import java.util.List;
import java.util.Locale;
import org.servicescape.checks.words.Saying;

/**
 * Something that a rule found in a model.
 *
 * @param id made of the rule and its sorted subjects, {@code rule:subject+subject}; the same in every run
 * @param rule id of the rule
 * @param kind whether the rule is broken or could not be decided
 * @param severity how heavily it weighs, after the project's policy
 * @param confidence on what the model's statements rest
 * @param subjects ids of the elements that it is about
 * @param witness ids of the path, door or sightline that shows it, in order, spaces and connections alternating; never
 *     empty (else the subjects)
 * @param missing what the model lacks; empty for a broken rule
 * @param heading three to six words for a mark in a picture
 * @param sentence a whole sentence that a designer understands, with names and not ids
 * @param waived true when the project's policy accepts it
 */
public record Finding(
        String id,
        String rule,
        Kind kind,
        Severity severity,
        Confidence confidence,
        List<String> subjects,
        List<String> witness,
        List<Missing> missing,
        Saying heading,
        Saying sentence,
        boolean waived) {
    /** Copies the lists. */
    public Finding {
        subjects = List.copyOf(subjects);
        witness = List.copyOf(witness);
        missing = List.copyOf(missing);
    }

    /** Three to six words, in English. */
    public String headline() {
        return heading.text();
    }

    /** Three to six words, in a language. */
    public String headline(Locale language) {
        return heading.text(language);
    }

    /** What is wrong, as an English sentence: what programs are told. */
    public String message() {
        return sentence.text();
    }

    /** What is wrong, as a sentence in a language, with the names that the project has in it. */
    public String message(Locale language) {
        return sentence.text(language);
    }

    /** The same, weighed by the project's policy. */
    Finding weighed(Severity weight, boolean accepted) {
        return new Finding(id, rule, kind, weight, confidence, subjects, witness, missing, heading, sentence, accepted);
    }

    /** The same with another confidence, such as that of a measured value. */
    public Finding resting(Confidence on) {
        return new Finding(id, rule, kind, severity, on, subjects, witness, missing, heading, sentence, waived);
    }

    /** Whether a rule is broken or could not be decided. */
    public enum Kind {
        /** The rule is broken. */
        VIOLATED,
        /** The model does not say enough to decide. */
        UNDECIDED
    }

    /** How heavily a finding weighs. */
    public enum Severity {
        /** It must not stay. */
        ERROR,
        /** Somebody should look at it. */
        WARNING,
        /** Good to know. */
        INFO
    }

    /** On what the model's statements rest. */
    public enum Confidence {
        /** On a drawn plan. */
        DRAWN,
        /** On assumptions, such as adjacencies of space types or unset values. */
        ASSUMED,
        /** On measured values. */
        MEASURED
    }
}
