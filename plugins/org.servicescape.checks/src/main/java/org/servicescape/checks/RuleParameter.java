package org.servicescape.checks;

/**
 * A value that a project's policy can change.
 *
 * @param name name in the rule catalogue and in the policy
 * @param unit unit in words, such as {@code services} or {@code mm}
 * @param defaultValue value where the policy says nothing
 * @param meaning one sentence
 */
public record RuleParameter(String name, String unit, String defaultValue, String meaning) {}
