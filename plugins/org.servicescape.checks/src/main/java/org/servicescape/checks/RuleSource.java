package org.servicescape.checks;

/**
 * Where a rule comes from.
 *
 * @param pack the country that the source speaks for; general when it speaks for none
 * @param ruleClass how binding it is
 * @param text publication, place in it and URL
 */
public record RuleSource(RulePack pack, RuleClass ruleClass, String text) {}
