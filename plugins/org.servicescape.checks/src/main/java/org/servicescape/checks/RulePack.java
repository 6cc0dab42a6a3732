package org.servicescape.checks;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.servicescape.model.Project;

/**
 * A set of rules, or of sources and numbers for rules, that a project's policy switches on.
 *
 * <p>The pack of a country holds what its acts and authorities say: a rule is general, its numbers are per country, and a
 * number of one country never judges a project of another. The general pack is always in force. The packs of a topic
 * hold rules of their own and are off until the policy names them.
 */
public enum RulePack {
    /** Rules for every country, and numbers that rest on no law. */
    GENERAL("general", "Rules for every country", Kind.GENERAL),
    /** Finland. */
    FI("FI", "Finland", Kind.COUNTRY),
    /** United States. */
    US("US", "United States", Kind.COUNTRY),
    /** Canada. */
    CA("CA", "Canada", Kind.COUNTRY),
    /** New Zealand. */
    NZ("NZ", "New Zealand", Kind.COUNTRY),
    /** Australia. */
    AU("AU", "Australia", Kind.COUNTRY),
    /** Exits in case of fire. */
    FIRE_EGRESS("fire-egress", "Exits in case of fire", Kind.TOPIC),
    /** The patterns for multi-service centers of 1968. */
    MULTI_SERVICE_1968("multi-service-1968", "Patterns for multi-service centres of 1968", Kind.TOPIC),
    /** What is private lies deep. */
    PRIVACY_DEPTH("privacy-depth", "Depth follows privacy", Kind.TOPIC);

    private enum Kind {
        GENERAL,
        COUNTRY,
        TOPIC
    }

    private final String id;
    private final String title;
    private final Kind kind;

    RulePack(String id, String title, Kind kind) {
        this.id = id;
        this.title = title;
        this.kind = kind;
    }

    /** Id in the policy of a project. */
    public String id() {
        return id;
    }

    /** A few words. */
    public String title() {
        return title;
    }

    /** True for the pack of a country. */
    public boolean isCountry() {
        return kind == Kind.COUNTRY;
    }

    /** True for a pack of rules that are off until the policy names it. */
    public boolean isTopic() {
        return kind == Kind.TOPIC;
    }

    /** The pack with the id; empty when there is none. */
    public static Optional<RulePack> of(String id) {
        return Arrays.stream(values()).filter(pack -> pack.id.equals(id)).findFirst();
    }

    /**
     * The packs in force, in the order in which their numbers go before each other: those that the policy names, else the
     * pack of the project's country (Finland where it states none), and last the general one.
     */
    public static List<RulePack> inForce(Project project) {
        Set<RulePack> packs = new LinkedHashSet<>();
        if (project.getPolicy() != null) {
            project.getPolicy().getPacks().forEach(id -> of(id).ifPresent(packs::add));
        }
        if (packs.stream().noneMatch(RulePack::isCountry)) {
            of(project.getCountry() == null ? FI.id : project.getCountry())
                    .filter(RulePack::isCountry)
                    .ifPresent(packs::add);
        }
        packs.remove(GENERAL);
        packs.add(GENERAL);
        return List.copyOf(packs);
    }
}
