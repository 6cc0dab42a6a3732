package org.servicescape.checks.rules;

/** Publications that more than one rule quotes. */
final class Sources {
    /** Hierarchy of zones, control at reception, perimeter. */
    static final String ZONES = "Public Services and Procurement Canada, Annex B: Guidelines for facility protection,"
            + " https://tpsgc-pwgsc.gc.ca/esc-src/msc-csm/xb-eng.html; RCMP, GCPSG-015 (2024) Guide to the application of"
            + " physical security zones, https://rcmp.ca/en/lead-security-agency-physical-security/"
            + "guidance-and-publications/gcpsg-015-2024-guide-application-physical-security-zones";

    private Sources() {}
}
