package org.servicescape.checks.rules;

/** Publications that more than one rule quotes. */
final class Sources {
    /** Hierarchy of zones, control at reception, perimeter. */
    static final String ZONES = "Public Services and Procurement Canada, Annex B: Guidelines for facility protection,"
            + " https://tpsgc-pwgsc.gc.ca/esc-src/msc-csm/xb-eng.html; RCMP, GCPSG-015 (2024) Guide to the application of"
            + " physical security zones, https://rcmp.ca/en/lead-security-agency-physical-security/"
            + "guidance-and-publications/gcpsg-015-2024-guide-application-physical-security-zones";

    /** Patterns for service centres. */
    static final String PATTERNS_1968 = "C. Alexander, S. Ishikawa, M. Silverstein, A Pattern Language Which Generates"
            + " Multi-Service Centers (1968), summaries of its patterns,"
            + " https://s2t.org/wiki/doku.php/summaries_of_64_patterns";

    /** Exits in case of fire. */
    static final String FIRE =
            "Decree of the Ministry of the Environment on the fire safety of buildings 848/2017, 34 §, as"
                    + " advised by the rescue department of Helsinki, https://hel.fi/pela/fi/onnettomuuksien+ehkaisy/"
                    + "tapahtumat-ja-tilapaismajoitukset/poistumisjarjestelyt";

    private Sources() {}
}
