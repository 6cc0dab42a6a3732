package org.servicescape.ui.journey;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.resource.ImageDescriptor;
import org.servicescape.model.concept.ConceptPackage;
import org.servicescape.model.evidence.EvidencePackage;
import org.servicescape.ui.icons.ElementIcons;
import org.servicescape.ui.icons.Icon;
import org.servicescape.ui.text.Messages;

/** What can be said of a moment in a journey map: sentences, and elements that belong to it. */
enum Kind {
    ACTION("action", 'A', false),
    TOUCHPOINT("touchpoints", 'T', true),
    PAIN_POINT("painPoints", 'P', false),
    OPPORTUNITY("opportunities", 'O', false),
    INSIGHT("insights", 'I', true),
    TRUTH("momentOfTruth", 'R', false);

    private final String property;
    private final char key;
    private final boolean chosen;

    Kind(String property, char key, boolean chosen) {
        this.property = property;
        this.key = key;
        this.chosen = chosen;
    }

    /** The property of the moment in which it stands. */
    String property() {
        return property;
    }

    /** The key that chooses its tool. */
    char key() {
        return key;
    }

    /** Whether it is chosen among the project's elements, and not written. */
    boolean isChosen() {
        return chosen;
    }

    /** Whether a moment can have several that are written. */
    boolean isMany() {
        return this == PAIN_POINT || this == OPPORTUNITY;
    }

    String tool() {
        return switch (this) {
            case ACTION -> Messages.toolDoing;
            case TOUCHPOINT -> Messages.toolTouchpoint;
            case PAIN_POINT -> Messages.toolPainPoint;
            case OPPORTUNITY -> Messages.toolOpportunity;
            case INSIGHT -> Messages.toolInsight;
            case TRUTH -> Messages.toolTruth;
        };
    }

    String help() {
        return switch (this) {
            case ACTION -> Messages.toolDoingHelp;
            case TOUCHPOINT -> Messages.toolTouchpointHelp;
            case PAIN_POINT -> Messages.toolPainPointHelp;
            case OPPORTUNITY -> Messages.toolOpportunityHelp;
            case INSIGHT -> Messages.toolInsightHelp;
            case TRUTH -> Messages.toolTruthHelp;
        };
    }

    /** As it stands in the context menu. */
    String menu() {
        return switch (this) {
            case ACTION -> Messages.journeyDoing;
            case TOUCHPOINT -> Messages.journeyTouchpoints;
            case PAIN_POINT -> Messages.journeyPainPoint;
            case OPPORTUNITY -> Messages.journeyOpportunity;
            case INSIGHT -> Messages.journeyInsights;
            case TRUTH -> Messages.journeyTruth;
        };
    }

    ImageDescriptor icon() {
        return switch (this) {
            case ACTION -> Icon.DOING.descriptor();
            case TOUCHPOINT -> of(ConceptPackage.Literals.TOUCHPOINT);
            case PAIN_POINT -> Icon.PAIN_POINT.descriptor();
            case OPPORTUNITY -> Icon.OPPORTUNITY.descriptor();
            case INSIGHT -> of(EvidencePackage.Literals.INSIGHT);
            case TRUTH -> Icon.TRUTH.descriptor();
        };
    }

    private static ImageDescriptor of(EClass kind) {
        return ElementIcons.of(EcoreUtil.create(kind));
    }
}
