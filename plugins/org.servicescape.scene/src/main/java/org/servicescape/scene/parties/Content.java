package org.servicescape.scene.parties;

import java.util.List;
import java.util.Optional;
import org.servicescape.model.EvidenceStatus;
import org.servicescape.model.concept.ValueKind;

/**
 * What a map of parties shows.
 *
 * @param parties who takes part, in model order
 * @param flows what passes between them
 * @param bonds how they stand to each other
 * @param toAll what is promised to everybody
 */
record Content(List<Party> parties, List<Flow> flows, List<Bond> bonds, List<String> toAll) {
    /** Somebody; the texts may be empty. {@code gains} is what they are promised. */
    record Party(
            String id,
            String sort,
            String name,
            String members,
            String wants,
            List<String> gains,
            Optional<EvidenceStatus> evidence) {}

    /** What one gives another; {@code inReturn} says whether it is given for something. */
    record Flow(
            String id,
            String name,
            ValueKind kind,
            String from,
            String to,
            boolean inReturn,
            Optional<EvidenceStatus> evidence) {}

    /** A lasting relation of two parties or more. */
    record Bond(
            String id,
            String name,
            String kind,
            String quality,
            List<String> partners,
            Optional<EvidenceStatus> evidence) {}
}
